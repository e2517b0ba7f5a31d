// Beside a control that cannot be changed, since the administrator set its value.
import { useText } from '../interface-text.tsx'

export function ManagedNote({ id }: { id: string }) {
  const t = useText()
  return (
    <p class="managed-note" id={id} data-testid="managed">
      {t('optionManaged')}
    </p>
  )
}

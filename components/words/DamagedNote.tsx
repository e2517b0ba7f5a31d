// That some records cannot be read, and the way to be rid of them.
import { useText } from '../interface-text.tsx'
import { Button } from '../ui/Button.tsx'

export interface DamagedNoteProps {
  count: number
  /** Takes the focus, since the button goes away. */
  heading: { current: HTMLElement | null }
  onRemove: () => void
}

export function DamagedNote({ count, heading, onRemove }: DamagedNoteProps) {
  const t = useText()
  if (count === 0) return null
  return (
    <p class="note" data-testid="damaged">
      {t('savedDamaged', { n: count })}
      <Button
        look="text"
        onClick={() => {
          heading.current?.focus()
          onRemove()
        }}
      >
        {t('savedDamagedRemove')}
      </Button>
    </p>
  )
}

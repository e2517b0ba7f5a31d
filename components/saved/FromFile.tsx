// That a wording is what an imported file says it is: no notice at hand has it.
import { useText } from '../interface-text.tsx'

export function FromFile({
  imported,
}: {
  imported: { name: string | null } | undefined
}) {
  const t = useText()
  if (imported === undefined) return null
  const { name } = imported
  return (
    <span class="remark" data-testid="from-file">
      {name === null ? t('savedFromFile') : t('savedFromFileOf', { name })}
    </span>
  )
}

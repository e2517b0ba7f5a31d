// How far the reading of files is, with the way to stop it beside: above the list, which grows meanwhile.
import { useText } from '../interface-text.tsx'
import type { Reading } from './use-reading.ts'

export function ReadingProgress({ reading }: { reading: Reading }) {
  const t = useText()
  const { progress, cancel } = reading
  if (!progress) return null
  return (
    <div class="reading-progress">
      <span class="saved-note" data-testid="reading-progress">
        <progress value={progress.n} max={progress.all} aria-label={t('importReading')} />{' '}
        {t('importProgress', progress)}
      </span>
      <button type="button" class="option-button" data-testid="cancel" onClick={cancel}>
        {t('importCancel')}
      </button>
    </div>
  )
}

// How far the reading of files is, with the way to stop it beside it: above the list, which grows meanwhile.
import { useText } from '../interface-text.tsx'
import { Progress } from '../ui/Progress.tsx'
import type { Reading } from './use-reading.ts'

export function ReadingProgress({ reading }: { reading: Reading }) {
  const t = useText()
  const { progress, cancel } = reading
  if (!progress) return null
  return (
    <Progress
      value={progress.n}
      max={progress.all}
      label={t('importReading')}
      testId="reading-progress"
      stop={{ label: t('importCancel'), onStop: cancel }}
    >
      {t('importProgress', progress)}
    </Progress>
  )
}

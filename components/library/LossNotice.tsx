// Own notices that have gone without anybody having removed them: what can be is brought back from the
// second copy at once, and told.

import { useEffect, useState } from 'preact/hooks'
import type { WriteResult } from '../../core/records/storage.ts'
import { isOpen, type Loss } from '../../core/records/tally.ts'
import { WRITE_FAILED } from '../../locales/text/labels.ts'
import { lossText } from '../../locales/text/loss-text.ts'
import { useText } from '../interface-text.tsx'
import { Button } from '../ui/Button.tsx'
import { MessageBox } from '../ui/MessageBox.tsx'
import { Progress } from '../ui/Progress.tsx'
import { useAskBeforeLeaving } from '../ui/use-ask-before-leaving.ts'
import type { NoticeEffects } from './effects.ts'

export interface LossNoticeProps {
  effects: Pick<NoticeEffects, 'loss' | 'acceptLoss' | 'restoreLost'>
  onRestored: () => Promise<void>
}

export function LossNotice({ effects, onRestored }: LossNoticeProps) {
  const t = useText()
  const [loss, setLoss] = useState<Loss | null>(null)
  const [done, setDone] = useState<{ n: number; all: number } | null>(null)
  const [written, setWritten] = useState<WriteResult>('ok')
  const restore = async (): Promise<void> => {
    let isNew = false
    const outcome = await effects.restoreLost((n, all) => {
      isNew = true
      setDone({ n, all })
    })
    setDone(null)
    setWritten(outcome)
    setLoss(await effects.loss())
    if (isNew) await onRestored()
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: it restores once for each page, whatever the page does afterwards
  useEffect(() => void restore(), [effects])
  useAskBeforeLeaving(done !== null)
  if (done) {
    return (
      <Progress
        value={done.n}
        max={done.all}
        label={t('lossRestoring')}
        role="status"
        testId="restoring"
      >
        {t('lossRestoringNow', { n: done.n, all: done.all })}
      </Progress>
    )
  }
  if (loss === null) return null
  return (
    <MessageBox role="alert" testId="loss">
      {lossText(loss, t)} {isOpen(loss) && t('noticesLostHelp')}{' '}
      {written !== 'ok' && t(WRITE_FAILED[written])}{' '}
      {/* Otherwise what the copy still has would count as accepted. */}
      {written === 'ok' && (
        <Button
          look="text"
          testId="accept-loss"
          onClick={() => void effects.acceptLoss().then(() => setLoss(null))}
        >
          {t('noticesLostSeen')}
        </Button>
      )}
    </MessageBox>
  )
}

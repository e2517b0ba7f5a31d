// Own notices that have gone without anybody having removed them, and the way to a backup.
import { useEffect, useState } from 'preact/hooks'
import type { Loss } from '../../data/records/tally.ts'
import { useText } from '../interface-text.tsx'
import type { NoticeEffects } from './effects.ts'

export interface LossNoticeProps {
  effects: Pick<NoticeEffects, 'loss' | 'acceptLoss'>
}

export function LossNotice({ effects }: LossNoticeProps) {
  const t = useText()
  const [loss, setLoss] = useState<Loss | null>(null)
  useEffect(() => {
    void effects.loss().then(setLoss)
  }, [effects])
  if (loss === null) return null
  const { before, after } = loss
  return (
    <p class="loss" role="alert" data-testid="loss">
      {t(after < before ? 'noticesLost' : 'noticesExchanged', { before, after })}{' '}
      {t('noticesLostHelp')}{' '}
      <button
        type="button"
        class="text-button"
        data-testid="accept-loss"
        onClick={() => void effects.acceptLoss().then(() => setLoss(null))}
      >
        {t('noticesLostSeen')}
      </button>
    </p>
  )
}

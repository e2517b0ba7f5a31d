// Above everything else: own notices have gone. What can be is brought back meanwhile.
import { isOpen, type Loss } from '../../core/records/tally.ts'
import { NOTICES_ROUTE } from '../../core/routes/import.ts'
import { libraryHref } from '../../core/routes/library-page.ts'
import { lossText } from '../../locales/text/loss-text.ts'
import { useText } from '../interface-text.tsx'
import './loss-note.css'

export interface LossNoteProps {
  loss: Loss
  /** They are being brought back from the second copy. */
  isRestoring: boolean
  /** Only where all are back: the list says what to do about the rest. */
  onSeen: () => void
}

export function LossNote({ loss, isRestoring, onSeen }: LossNoteProps) {
  const t = useText()
  return (
    <div class="loss-note" role="alert" data-testid="loss">
      <p>{isRestoring ? t('lossRestoring') : lossText(loss, t)}</p>
      <p class="loss-ways">
        <a
          class="target"
          href={libraryHref(NOTICES_ROUTE)}
          target="_blank"
          rel="noopener"
          data-testid="loss-open"
        >
          {t('lossOpen')}
        </a>
        {!isRestoring && !isOpen(loss) && (
          <button
            type="button"
            class="target text-button"
            data-testid="accept-loss"
            onClick={onSeen}
          >
            {t('noticesLostSeen')}
          </button>
        )}
      </p>
    </div>
  )
}

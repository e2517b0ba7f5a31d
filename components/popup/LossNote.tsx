// Above everything else: own notices have gone, or cannot be read. What can be is brought back meanwhile.
import type { StorageProblem } from '../../core/records/storage.ts'
import { isOpen, type Loss } from '../../core/records/tally.ts'
import { NOTICES_ROUTE } from '../../core/routes/import.ts'
import { libraryHref } from '../../core/routes/library-page.ts'
import type { Translate } from '../../locales/index.ts'
import { READING_FAILED } from '../../locales/text/labels.ts'
import { lossText } from '../../locales/text/loss-text.ts'
import { useText } from '../interface-text.tsx'
import { Button } from '../ui/Button.tsx'
import './loss-note.css'

export type LossNoteProps =
  | {
      kind: 'lost'
      loss: Loss
      /** They are being brought back from the second copy. */
      isRestoring: boolean
      /** Only where all are back: the list says what to do about the rest. */
      onSeen: () => void
    }
  | { kind: 'unreadable'; count: number; why: StorageProblem }

export function LossNote(props: LossNoteProps) {
  const t = useText()
  const isOver = props.kind === 'lost' && !props.isRestoring && !isOpen(props.loss)
  return (
    <div class="loss-note" role="alert" data-testid="loss">
      <p>{noteText(props, t)}</p>
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
        {isOver && (
          <Button look="text" testId="accept-loss" onClick={props.onSeen}>
            {t('noticesLostSeen')}
          </Button>
        )}
      </p>
    </div>
  )
}

function noteText(props: LossNoteProps, t: Translate): string {
  if (props.kind === 'unreadable') {
    return t('noticesUnreadable', { n: props.count }) + t(READING_FAILED[props.why])
  }
  return props.isRestoring ? t('lossRestoring') : lossText(props.loss, t)
}

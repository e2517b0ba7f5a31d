// A loss of own notices in words: what has gone, and what is back.
import { isOpen, type Loss } from '../../core/records/tally.ts'
import type { Translate } from '../index.ts'

export function lossText(loss: Loss, t: Translate): string {
  const { before, after, restored } = loss
  const lost = before - after
  const said = t(messageOf(loss), {
    before,
    after,
    restored,
    lost,
    left: lost - restored,
  })
  // The bin is in the same database, and has no copy.
  return after === 0 ? `${said} ${t('lossOfBin')}` : said
}

function messageOf(loss: Loss) {
  if (!isOpen(loss)) return 'lossRestored'
  if (loss.restored > 0) return 'lossPartly'
  return loss.after < loss.before ? 'noticesLost' : 'noticesExchanged'
}

// Whether a text speaks of the notice or campaign in which a wording stands. Official language is full
// of turns that are like a held sentence: elsewhere a difference says nothing.
import type { Place } from '../../lookup/index.ts'
import type { CheckIndex } from '../check-index.ts'
import type { Reading } from '../text/reading.ts'
import type { Wording } from './wordings.ts'

/** So many wordings of a notice, word for word, show that the text speaks of it. */
const ENOUGH_WORDINGS = 2
const LONG_WORDING = 8

/** What a text speaks of. */
interface SpokenOf {
  campaigns: ReadonlySet<string>
  notices: ReadonlySet<string>
}

const known = new WeakMap<Reading, SpokenOf>()

/** The place of the wording of which the text speaks; null where it speaks of none. */
export function heldContext(
  { places }: Wording,
  reading: Reading,
  index: CheckIndex,
): Place | null {
  const spokenOf = known.get(reading) ?? readSpokenOf(reading)
  known.set(reading, spokenOf)
  const { campaigns } = index.library.facts
  const isSpokenOf = ({ campaign, noticeId }: Place): boolean =>
    (noticeId !== null && spokenOf.notices.has(noticeId)) ||
    spokenOf.campaigns.has(campaigns.of(campaign)?.name ?? '')
  return places.find(isSpokenOf) ?? null
}

/** The text names the campaign of the wording, or quotes two longer wordings of its notice. */
export const isHeldContext = (
  wording: Wording,
  reading: Reading,
  index: CheckIndex,
): boolean => heldContext(wording, reading, index) !== null

function readSpokenOf(reading: Reading): SpokenOf {
  const quoted = new Map<string, Set<Wording>>()
  for (const { paragraph } of reading.paragraphs)
    for (const { wording, cost, text } of paragraph.alignments()) {
      if (cost > 0 || text[1] - text[0] < LONG_WORDING) continue
      for (const { noticeId } of wording.places) {
        if (noticeId === null) continue
        const wordings = quoted.get(noticeId) ?? new Set()
        quoted.set(noticeId, wordings.add(wording))
      }
    }
  return {
    campaigns: new Set(reading.campaigns().map(({ name }) => name)),
    notices: new Set(
      [...quoted].flatMap(([id, { size }]) => (size >= ENOUGH_WORDINGS ? id : [])),
    ),
  }
}

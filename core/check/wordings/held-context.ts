// Whether a text speaks of the notice or campaign in which a wording stands. Official language is full
// of turns that are like a held sentence: elsewhere a difference says nothing.
import type { Place } from '../../lookup/index.ts'
import type { CheckIndex } from '../check-index.ts'
import type { Reading } from '../text/reading.ts'

/** So many wordings of a notice, word for word, show that the text speaks of it. */
const ENOUGH_WORDINGS = 2
const LONG_WORDING = 8

const known = new WeakMap<Reading, Map<string, boolean>>()

export function isHeldContext(
  place: Place,
  reading: Reading,
  index: CheckIndex,
): boolean {
  const key = place.noticeId ?? `${place.campaign}`
  const contexts = known.get(reading) ?? new Map<string, boolean>()
  known.set(reading, contexts)
  const earlier = contexts.get(key)
  if (earlier !== undefined) return earlier
  const isAbout = isCampaignNamed(place, reading, index) || isNoticeQuoted(place, reading)
  contexts.set(key, isAbout)
  return isAbout
}

function isCampaignNamed(
  { campaign }: Place,
  reading: Reading,
  index: CheckIndex,
): boolean {
  const of = index.library.facts.campaigns.of(campaign)
  return of !== null && reading.campaigns().includes(of)
}

function isNoticeQuoted({ noticeId }: Place, reading: Reading): boolean {
  if (noticeId === null) return false
  const quoted = new Set<string>()
  for (const { paragraph } of reading.paragraphs)
    for (const { wording, cost, text } of paragraph.alignments())
      if (
        cost === 0 &&
        wording.place.noticeId === noticeId &&
        text[1] - text[0] >= LONG_WORDING
      )
        quoted.add(wording.folded)
  return quoted.size >= ENOUGH_WORDINGS
}

// Names of bodies in a form that is on record as colloquial or wrong, with its reason.
import type { NameReason } from '../../../data/schema.ts'
import type { NameHit } from '../../lookup/names/index.ts'
import type { Folded } from '../../text/fold.ts'
import { DOCUMENT_REGULATION } from '../authorities.ts'
import type { CheckIndex } from '../check-index.ts'
import type { Paragraph, PlacedParagraph } from '../text/reading.ts'
import type { FoundPlace, Provenance } from '../types.ts'
import { isMentioned, otherForms, provenanceOf, withStatePrefix } from './name-places.ts'

/**
 * Forms that are on record as colloquial or wrong, with a reason.
 * @param isFormal whether a stretch of the whole text is where a document is signed, addressed or titled
 */
export function flaggedNames(
  { paragraph, start }: PlacedParagraph,
  index: CheckIndex,
  isFormal: (start: number, end: number) => boolean,
): FoundPlace[] {
  const folded = paragraph.folded()
  const hits = paragraph.names()
  return hits.flatMap((hit): FoundPlace[] => {
    const { named, local } = hit
    if (named.type !== 'department' || local) return []
    const flagged = index.bodies.flagged.get(folded.text.slice(hit.start, hit.end))
    const extra = flagged ? null : extraCharacter(hit, folded, paragraph)
    if (!flagged && extra === null) return []
    const [from, to] = withStatePrefix(hit, folded)
    const end = extra ?? to
    const written = paragraph.text.slice(from, end)
    if (isMentioned(paragraph, from, end)) return []
    const id = flagged ? MESSAGE[flagged.reason] : 'wrong-name'
    if (id === 'name-not-formal' && !isFormal(from + start, end + start)) return []
    const official = flagged?.official ?? paragraph.text.slice(from, to)
    return [
      {
        start: from + start,
        end: end + start,
        severity: isSure(id, hit, extra) ? 'certain' : 'advice',
        message: { id, values: { written, official } },
        suggestions: [official, ...otherForms(named.entry, official)],
        provenance: PROVENANCE[id] ?? provenanceOf(named.entry),
      },
    ]
  })
}

type NameMessage = 'colloquial-name' | 'wrong-name' | 'name-not-formal'

const MESSAGE: Readonly<Record<NameReason, NameMessage>> = {
  'press-usage': 'colloquial-name',
  'running-text': 'name-not-formal',
  'word-order': 'wrong-name',
  'mixed-forms': 'wrong-name',
  'other-level': 'wrong-name',
  'no-such-prefix': 'wrong-name',
}

/** What a signature has is laid down; of the other forms the held notices have the right one. */
const PROVENANCE: Readonly<Partial<Record<NameMessage, Provenance>>> = {
  'name-not-formal': { type: 'authority', authority: DOCUMENT_REGULATION },
}

const SHORTEST_SURE = 5

const isSure = (
  id: NameMessage,
  { start, end }: NameHit,
  extra: number | null,
): boolean => id === 'wrong-name' && end - start >= SHORTEST_SURE && extra === null

/** 发展改革委会 before a mark: the end of a character too many, in the original. 委会同 goes on. */
function extraCharacter(
  hit: NameHit,
  folded: Folded,
  { text }: Paragraph,
): number | null {
  if (hit.named.type !== 'department') return null
  if (!['printed', 'standard'].includes(hit.named.form.role)) return null
  const end = folded.to[hit.end - 1] ?? 0
  const isDoubled =
    text.slice(hit.end > 0 ? end - 1 : 0, end) === '委' && text[end] === '会'
  return isDoubled && /^(?:[、，。；：）\s]|[和及与等]|$)/u.test(text.slice(end + 1))
    ? end + 1
    : null
}

// Names of bodies in a form that is on record as colloquial or wrong, with its reason.
import type { NameHit } from '../../lookup/names/index.ts'
import type { Folded } from '../../text/fold.ts'
import type { CheckIndex } from '../check-index.ts'
import type { Paragraph, PlacedParagraph } from '../text/reading.ts'
import type { FoundPlace } from '../types.ts'
import { isMentioned, otherForms, provenanceOf, withStatePrefix } from './name-places.ts'

/** Forms that are on record as colloquial or wrong, with a reason. */
export function flaggedNames(
  { paragraph, start }: PlacedParagraph,
  index: CheckIndex,
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
    const official = flagged?.official ?? paragraph.text.slice(from, to)
    const id = flagged?.reason === 'press-usage' ? 'colloquial-name' : 'wrong-name'
    return [
      {
        start: from + start,
        end: end + start,
        severity:
          id === 'wrong-name' && hit.end - hit.start >= 5 && extra === null
            ? 'certain'
            : 'advice',
        message: { id, values: { written, official } },
        suggestions: [official, ...otherForms(named.entry, official)],
        provenance: provenanceOf(named.entry),
      },
    ]
  })
}

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

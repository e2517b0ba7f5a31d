// Deviations that are no edits: something added within the quotation marks, another year, parts in another order.
import { originalSpan } from '../../text/fold.ts'
import type { CheckIndex } from '../check-index.ts'
import { noticeProvenance } from '../provenance.ts'
import type { PlacedParagraph, Reading } from '../text/reading.ts'
import { sentenceAt, textOf, yearsIn } from '../text/times.ts'
import type { FoundPlace } from '../types.ts'
import { isHeldContext } from './held-context.ts'
import { reorderedWordings } from './reordered.ts'
import { LONG } from './strictness.ts'

const MOST_EXTRA = 2

/** A theme to which characters were added within its quotation marks: “…推进高质量发展观”. */
export function extendedWordings(
  { paragraph, start }: PlacedParagraph,
  reading: Reading,
  index: CheckIndex,
): FoundPlace[] {
  const folded = paragraph.folded()
  const exact = paragraph
    .alignments()
    .filter(({ cost, wording }) => cost === 0 && wording.isWhole)
  const themes = exact.filter(
    ({ wording }) =>
      ['theme', 'slogan', 'activity'].includes(wording.kind) &&
      wording.folded.length >= LONG &&
      isHeldContext(wording, reading, index),
  )
  return themes.flatMap(({ wording, text }): FoundPlace[] => {
    const [from, to] = originalSpan(folded, ...text)
    const [extra = ''] = /^\p{Script=Han}+(?=”)/u.exec(paragraph.text.slice(to)) ?? []
    const isOther = exact.some(
      (other) => other.text[0] <= text[0] && other.text[1] > text[1],
    )
    const most = wording.kind === 'activity' ? 1 : MOST_EXTRA
    if (extra === '' || extra.length > most || isOther) return []
    if (paragraph.text[from - 1] !== '“') return []
    const official = paragraph.text.slice(from, to)
    const written = official + extra
    return [
      {
        start: from + start,
        end: to + extra.length + start,
        severity: 'advice',
        message: { id: 'differs-from-wording', values: { written, official } },
        suggestions: [official],
        provenance: noticeProvenance(wording.place),
      },
    ]
  })
}

const NAME_WITH_YEAR = /“(\p{Script=Han}{2,6})((?:19|20)\d\d)”/gu

/** “昆仑2022” where a notice of the year that is spoken of has “昆仑2023”. */
export function namesOfOtherYears(
  { paragraph, start }: PlacedParagraph,
  index: CheckIndex,
): FoundPlace[] {
  const { readable, text } = paragraph
  return [...readable.matchAll(NAME_WITH_YEAR)].flatMap((match): FoundPlace[] => {
    const [whole, name = '', year] = match
    const sentence = sentenceAt(paragraph.sentences(), match.index)
    const years = yearsIn(textOf(sentence, readable))
    const known = index.wordings.namedByYear.get(name) ?? []
    const right = known.find((one) => years.includes(Number(one.year)))
    // Of each year that is known there is one of its own.
    if (!right || years.length > 1 || known.some((one) => one.year === year)) return []
    const from = match.index + 1
    const to = match.index + whole.length - 1
    const { wording } = right
    return [
      {
        start: from + start,
        end: to + start,
        severity: 'advice',
        message: {
          id: 'other-year-in-name',
          values: { written: text.slice(from, to), official: wording.text },
        },
        suggestions: [wording.text],
        provenance: noticeProvenance(wording.place),
      },
    ]
  })
}

/** The parts of a wording in another order: 中国（成都）质量大会. */
export function movedParts(
  { paragraph, start }: PlacedParagraph,
  reading: Reading,
  index: CheckIndex,
): FoundPlace[] {
  const folded = paragraph.folded()
  return reorderedWordings(folded.text, index.wordings).flatMap(
    ({ wording, text }): FoundPlace[] => {
      if (!isHeldContext(wording, reading, index)) return []
      const [from, to] = originalSpan(folded, ...text)
      const written = paragraph.text.slice(from, to)
      return [
        {
          start: from + start,
          end: to + start,
          severity: 'advice',
          message: {
            id: 'differs-from-wording',
            values: { written, official: wording.text },
          },
          suggestions: [wording.text],
          provenance: noticeProvenance(wording.place),
        },
      ]
    },
  )
}

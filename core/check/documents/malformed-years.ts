// Years of three or five figures, which no document has: 关于开展20255年…, 〔205〕210号.
import type { CheckIndex } from '../check-index.ts'
import { isSureGrade, noticeProvenance } from '../provenance.ts'
import type { PlacedParagraph } from '../text/reading.ts'
import type { FoundPlace } from '../types.ts'

/**
 * Whether three or five figures are a year with one figure left out or added.
 * @param year in four figures
 */
export function isMalformedYear(figures: string, year: string): boolean {
  const [short, long] = figures.length < year.length ? [figures, year] : [year, figures]
  if (long.length - short.length !== 1) return false
  return [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short)
}

const NUMBER =
  /(?<office>\p{Script=Han}{2,12})\s*[〔[［(（【]\s*(?<year>\d{3}|\d{5})\s*[〕\]］)）】]\s*第?\s*(?<serial>\d{1,5})\s*号/gu

/** Numbers of known documents, by office and serial number, whose year is malformed. */
export function malformedYears(
  { paragraph: { readable, text }, start }: PlacedParagraph,
  { numbered }: CheckIndex,
): FoundPlace[] {
  return [...readable.matchAll(NUMBER)].flatMap((match): FoundPlace[] => {
    const { office = '', year = '', serial = '' } = match.groups ?? {}
    const known = numbered.find(
      ({ number }) =>
        number !== null &&
        office.endsWith(number.office) &&
        number.serial === Number(serial) &&
        isMalformedYear(year, String(number.year)),
    )
    if (!known?.number || known.numberText === null) return []
    const at = match.index + match[0].indexOf(year, office.length)
    const { numberText: official, numberGrade: grade } = known
    const written = text.slice(at, at + year.length)
    return [
      {
        start: at + start,
        end: at + year.length + start,
        severity: isSureGrade(grade) ? 'certain' : 'advice',
        message: { id: 'number-differs', values: { written, official } },
        suggestions: [String(known.number.year)],
        provenance: noticeProvenance({ ...known, grade }),
      },
    ]
  })
}

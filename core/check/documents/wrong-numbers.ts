// A number given out for that of a known document, and another one.
import { foldText } from '../../text/fold.ts'
import type { CheckIndex } from '../check-index.ts'
import type { KnownDocument } from '../documents/known-documents.ts'
import { isSureGrade, noticeProvenance } from '../provenance.ts'
import type { PlacedParagraph } from '../text/reading.ts'
import type { FoundPlace } from '../types.ts'
import { NUMBER } from './number-forms.ts'

/** The number of a notice beside its title or name that is not the one on record. */
export function wrongNumbers(
  { paragraph, start }: PlacedParagraph,
  index: CheckIndex,
): FoundPlace[] {
  const { readable, text } = paragraph
  return [...readable.matchAll(NUMBER)].flatMap((match): FoundPlace[] => {
    const { office = '', year = '', serial = '' } = match.groups ?? {}
    const known = index.documents.find(
      (one) =>
        one.number !== null &&
        one.number.year === Number(year) &&
        isNamedBeside(one, readable, match.index, match.index + match[0].length, office),
    )
    if (!known?.number || !known.numberText) return []
    const { number } = known
    const isOffice = office.endsWith(number.office)
    const isSerial = Number(serial) === number.serial
    if (isOffice && isSerial) return []
    // Another office has numbers of its own.
    if (!isOffice && !isSerial) return []
    const severity = isSureGrade(known.numberGrade)
      ? ('certain' as const)
      : ('advice' as const)
    const common = {
      severity,
      provenance: noticeProvenance({ ...known, grade: known.numberGrade }),
    }
    const official = known.numberText
    if (isOffice) {
      const at = match.index + match[0].lastIndexOf(serial)
      return [
        {
          ...common,
          start: at + start,
          end: at + serial.length + start,
          message: { id: 'number-differs', values: { written: serial, official } },
          suggestions: [String(number.serial)],
        },
      ]
    }
    const begin = match.index + officeStart(office, number.office)
    const end = match.index + match[0].length
    return [
      {
        ...common,
        start: begin + start,
        end: end + start,
        message: {
          id: 'number-differs',
          values: { written: text.slice(begin, end), official },
        },
        suggestions: [official],
      },
    ]
  })
}

/** 文号为国市监质: where the word for the office begins. */
function officeStart(written: string, right: string): number {
  const at = written.indexOf(right.slice(0, 2))
  return at === -1 ? 0 : at
}

const SAYS_NUMBER = /文号|发文字号|通知/u

/** The title right before it, or the sentence speaks of that notice's number. */
function isNamedBeside(
  { title, campaignWord, number }: KnownDocument,
  text: string,
  from: number,
  to: number,
  office: string,
): boolean {
  const before = text.slice(Math.max(0, from - 80), from)
  const nearby = foldText(before.slice(-(title.length + 12)))
  if (
    title !== '' &&
    nearby.includes(foldText(title).slice(-10)) &&
    nearby.includes(String(number?.year))
  )
    return true
  const isNamed =
    campaignWord !== null && text.slice(Math.max(0, from - 80), to).includes(campaignWord)
  // The number of another document of that office follows that document's title.
  if (/》\s*[（(]?$/u.test(before)) return false
  const isOffice = office.endsWith(number?.office ?? '\0')
  return (
    (isNamed && SAYS_NUMBER.test(before)) ||
    (!isOffice && isNearOffice(office, number?.office))
  )
}

/** 国市监质〔2023〕73号 for 国市监质发〔2023〕73号: the office is all but the same. */
function isNearOffice(written: string, right: string | undefined): boolean {
  return right !== undefined && right.length >= 4 && written.endsWith(right.slice(0, -1))
}

// A number given out for that of a known document, and another one.
import { foldText } from '../../text/fold.ts'
import type { CheckIndex } from '../check-index.ts'
import type { KnownDocument } from '../documents/known-documents.ts'
import { isSureGrade, noticeProvenance } from '../provenance.ts'
import { editDistance, isReordered } from '../text/edit-distance.ts'
import { campaignsMeant } from '../text/meant-campaigns.ts'
import type { PlacedParagraph, Reading } from '../text/reading.ts'
import { sentenceAt } from '../text/times.ts'
import type { FoundPlace } from '../types.ts'
import { documentNumbersIn } from './number-forms.ts'

interface WrittenNumber {
  office: string
  year: number
  /** As written, with leading zeros. */
  serial: string
  /** Of the whole number in the paragraph. */
  start: number
  end: number
}

/** The number of a notice beside its title or name that is not the one on record. */
export function wrongNumbers(
  placed: PlacedParagraph,
  reading: Reading,
  index: CheckIndex,
): FoundPlace[] {
  return numbersIn(placed.paragraph.readable).flatMap((number): FoundPlace[] => {
    if (index.numbered.some((document) => isNumberOf(number, document))) return []
    for (const document of index.numbered) {
      const place = differenceFrom(number, document, placed, reading)
      if (place)
        return [
          {
            ...place,
            start: place.start + placed.start,
            end: place.end + placed.start,
            severity: isSureGrade(document.numberGrade) ? 'certain' : 'advice',
            provenance: noticeProvenance({ ...document, grade: document.numberGrade }),
          },
        ]
    }
    return []
  })
}

function numbersIn(readable: string): WrittenNumber[] {
  return documentNumbersIn(readable).map((match) => {
    const { office = '', year = '', serial = '' } = match.groups ?? {}
    const end = match.index + match[0].length
    return { office, year: Number(year), serial, start: match.index, end }
  })
}

/** The documents whose numbers stand in a readable text, as they are on record. */
export function documentsNumbered(
  readable: string,
  { numbered }: CheckIndex,
): KnownDocument[] {
  return numbersIn(readable).flatMap((number) =>
    numbered.filter((document) => isNumberOf(number, document)),
  )
}

type Difference = Pick<FoundPlace, 'start' | 'end' | 'message' | 'suggestions'>

/** What of the number is not that of the document; null where the document is not meant. */
function differenceFrom(
  written: WrittenNumber,
  document: KnownDocument,
  placed: PlacedParagraph,
  reading: Reading,
): Difference | null {
  const { number, numberText: official } = document
  const { readable, text } = placed.paragraph
  if (!number || official === null) return null
  const isOffice = written.office.endsWith(number.office)
  const isSerial = Number(written.serial) === number.serial
  const isYear = written.year === number.year
  const differ = (start: number, end: number, right: string): Difference => ({
    start,
    end,
    message: {
      id: 'number-differs',
      values: { written: text.slice(start, end), official },
    },
    suggestions: [right],
  })
  if (isOffice && isSerial && isTitledBefore(document, readable, written.start)) {
    const at = readable.indexOf(
      String(written.year),
      written.start + written.office.length,
    )
    return differ(at, at + 4, String(number.year))
  }
  if (isOffice && isYear && isSerialMeant(written, document, placed, reading)) {
    const at = readable.lastIndexOf(written.serial, written.end)
    return differ(at, at + written.serial.length, String(number.serial))
  }
  // Another office has numbers of its own.
  if (!isYear || !isSerial || !isOfficeMeant(written, document, readable)) return null
  const start = written.start + officeStart(written.office, number.office)
  return differ(start, written.end, official)
}

function isNumberOf(
  { office, year, serial }: WrittenNumber,
  { number }: KnownDocument,
): boolean {
  return (
    number !== null &&
    office.endsWith(number.office) &&
    year === number.year &&
    Number(serial) === number.serial
  )
}

/** Where the word for the office begins: behind 文号为. */
function officeStart(written: string, right: string): number {
  const at = written.indexOf(right.slice(0, 2))
  return at === -1 ? Math.max(0, written.length - right.length) : at
}

const SAYS_NUMBER = /文号|发文字号|通知/u
const POINTS_TO_NUMBER =
  /文号|发文字号|通知|见|文件|按照|根据|依据|遵照|落实|贯彻|[（(]$/u
/** Between a title and its number. */
const NEARBY = 12

/** The whole title, its year with it, stands right before the number. */
function isTitledBefore(
  { title, number }: KnownDocument,
  text: string,
  from: number,
): boolean {
  const before = foldText(text.slice(Math.max(0, from - title.length - NEARBY - 8), from))
  return title.includes(String(number?.year)) && before.includes(foldText(title))
}

/** A serial number beside the title, or in a sentence that tells the number of that campaign's notice. */
function isSerialMeant(
  written: WrittenNumber,
  document: KnownDocument,
  placed: PlacedParagraph,
  reading: Reading,
): boolean {
  const { readable } = placed.paragraph
  const before = readable.slice(Math.max(0, written.start - 80), written.start)
  if (endsInTitle(before, document)) return true
  // The number of another document of that office follows that document's title.
  if (/》\s*[（(]?$/u.test(before)) return false
  const { campaignWord, number } = document
  const withNumber = before + readable.slice(written.start, written.end)
  const isNamed = campaignWord !== null && withNumber.includes(campaignWord)
  if (isNamed && SAYS_NUMBER.test(before)) return true
  // What the pattern takes for the office begins with the words before it: 见国标委发.
  const head = before + written.office.slice(0, -(number?.office.length ?? 0))
  return (
    isMiscopied(written.serial, String(number?.serial)) &&
    POINTS_TO_NUMBER.test(head) &&
    isCampaignMeant(written, document, placed, reading)
  )
}

/** The end of the title, with the year of the number, stands right before the number. */
function endsInTitle(before: string, { title, number }: KnownDocument): boolean {
  const nearby = foldText(before.slice(-(title.length + NEARBY)))
  return (
    title !== '' &&
    nearby.includes(foldText(title).slice(-10)) &&
    nearby.includes(String(number?.year))
  )
}

function isCampaignMeant(
  { start, end }: WrittenNumber,
  { campaign }: KnownDocument,
  { paragraph, start: offset }: PlacedParagraph,
  reading: Reading,
): boolean {
  const sentence = sentenceAt(paragraph.sentences(), start)?.text ?? ''
  const meant = campaignsMeant(reading, start + offset, end + offset, sentence)
  return meant.some(({ name }) => name === campaign)
}

/** 37 for 73: the same figures in another order. */
function isMiscopied(written: string, right: string): boolean {
  const inOrder = (figures: string): string => [...figures].sort().join('')
  return inOrder(written.replace(/^0+/u, '')) === inOrder(right)
}

/** 国市监质〔2023〕73号 for 国市监质发〔2023〕73号, 国科发财 for 国科发才: all but the same. */
function isOfficeMeant(
  { office, start, end }: WrittenNumber,
  { number, campaignWord }: KnownDocument,
  text: string,
): boolean {
  const right = number?.office ?? ''
  if (right.length >= 4 && office.endsWith(right.slice(0, -1))) return true
  const isNear = [0, 1].some(
    (more) => editDistance(office.slice(-right.length - more), right, 1) <= 1,
  )
  if (right.length >= 4 && (isNear || isReordered(office.slice(-right.length), right)))
    return true
  const before = text.slice(Math.max(0, start - 80), start)
  return (
    campaignWord !== null &&
    text.slice(Math.max(0, start - 80), end).includes(campaignWord) &&
    SAYS_NUMBER.test(before) &&
    !/》\s*[（(]?$/u.test(before)
  )
}

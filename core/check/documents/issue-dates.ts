// The day on which a known document was issued, told otherwise.
import { printedDay } from '../../text/day.ts'
import { foldText } from '../../text/fold.ts'
import type { CheckIndex } from '../check-index.ts'
import type { KnownDocument } from '../documents/known-documents.ts'
import { isSureGrade, noticeProvenance } from '../provenance.ts'
import type { PlacedParagraph, Reading } from '../text/reading.ts'
import { sentenceAt, yearsIn } from '../text/times.ts'
import type { FoundPlace } from '../types.ts'

const ISSUED_ON =
  /(?:(?:于|在|落款日期[为是]?|成文日期[为是]?|印发日期[为是]?|发文日期[为是]?|印发时间[为是]?)\s*)((?:19|20)\d\d年\d{1,2}月\d{1,2}日)(印发|发布|下发|联合印发|公布|出台|成文|发出)?/gu
const ISSUED_BY =
  /((?:19|20)\d\d年\d{1,2}月\d{1,2}日)，?(?:国家)?(?:市场监管总局|[\p{Script=Han}]{2,12})等[\d一二三四五六七八九十]+个?部门(?:联合)?(?:印发|发布|下发)/gu
/** 2023年8月31日印发的…, （2024年4月30日印发）. */
const ISSUED =
  /(?<![\d于在])((?:19|20)\d\d年\d{1,2}月\d{1,2}日)(印发|发布|下发|公布)(?=的|[）)])/gu
const OF_ITSELF = /转发|我[省市县区局委]|本[省市县区局]|[省市县区]局|实施方案|收到|贯彻/u

/** 收到市场监管总局等25个部门于…: what those have issued is no document of the receiver. */
const RECEIVED = /收到[^，。；]{2,60}(?:部门|总局|部|委)(?:于|在)$/u

/** The day on which a notice was issued, told otherwise. */
export function wrongDates(
  { paragraph, start }: PlacedParagraph,
  reading: Reading,
  index: CheckIndex,
): FoundPlace[] {
  const { readable, text } = paragraph
  const matches = [
    ...readable.matchAll(ISSUED_ON),
    ...readable.matchAll(ISSUED_BY),
    ...readable.matchAll(ISSUED),
  ]
  return matches.flatMap((match): FoundPlace[] => {
    const [whole, date = '', verb] = match
    const isSaid = verb !== undefined || /日期|时间|部门/u.test(whole)
    if (!isSaid) return []
    const at = match.index + whole.indexOf(date)
    const known = documentOfDate(date, at, paragraph, reading, index)
    if (!known?.date) return []
    const official = printedDay(known.date)
    if (official === date) return []
    return [
      {
        start: at + start,
        end: at + date.length + start,
        severity: isSureGrade(known.grade) ? 'certain' : 'advice',
        message: {
          id: 'issue-date-differs',
          values: { written: text.slice(at, at + date.length), official },
        },
        suggestions: [official],
        provenance: noticeProvenance(known),
      },
    ]
  })
}

/** 落款日期, 印发 …: the sentence tells of a document of the campaign that is spoken of. */
const TELLS_OF_DOCUMENT = /通知|文件|文号|落款/u

/** The document that the sentence, or the one before it, names; of the same year. */
function documentOfDate(
  date: string,
  at: number,
  paragraph: PlacedParagraph['paragraph'],
  reading: Reading,
  { documents }: CheckIndex,
): KnownDocument | null {
  const sentences = paragraph.sentences()
  const sentence = sentenceAt(sentences, at)
  if (!sentence) return null
  const isReceived = RECEIVED.test(sentence.text.slice(0, at - sentence.start))
  if (!isReceived && OF_ITSELF.test(sentence.text)) return null
  const before = sentences[sentences.indexOf(sentence) - 1]?.text ?? ''
  const [year] = yearsIn(date)
  const [only, ...others] = reading.campaigns()
  const foldedOf = new Map([sentence.text, before].map((text) => [text, foldText(text)]))
  const isNamedIn = (text: string, known: KnownDocument): boolean =>
    (known.folded !== '' && (foldedOf.get(text) ?? '').includes(known.folded)) ||
    (known.number !== null && namesNumber(text, known.number)) ||
    (TELLS_OF_DOCUMENT.test(text) &&
      (others.length === 0 && only !== undefined
        ? only.name === known.campaign
        : known.campaignWord !== null && text.includes(known.campaignWord)))
  const sameYear = documents.filter(
    ({ date: issued }) => issued !== null && Number(issued.slice(0, 4)) === year,
  )
  const known =
    sameYear.find((one) => isNamedIn(sentence.text, one)) ??
    (/^(?:该|此)?(?:通知|文件|文)/u.test(sentence.text)
      ? sameYear.find((one) => isNamedIn(before, one))
      : undefined)
  return known ?? null
}

/** Whatever the brackets, and padded or not. */
function namesNumber(
  text: string,
  { office, year, serial }: { office: string; year: number; serial: number },
): boolean {
  if (!text.includes(office)) return false
  const escaped = office.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&')
  return new RegExp(`${escaped}[^\\d]{0,2}${year}[^\\d]{0,3}0*${serial}号`, 'u').test(
    text,
  )
}

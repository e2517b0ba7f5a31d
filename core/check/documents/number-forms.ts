// The form of a document number: 〔〕, the whole year alone in them, no padding, no 第.
import { fullYear } from '../../text/numerals.ts'
import type { CheckIndex } from '../check-index.ts'
import type { PlacedParagraph } from '../text/reading.ts'
import type { FoundPlace } from '../types.ts'

const OFFICE = '[\\p{Script=Han}]{1,12}'
const OPEN = '[〔[［(（【〈<﹝〖{｛]'
const CLOSE = '[〕\\]］)）】〉>﹞〗}｝]'
/** 3号楼 and 5号线 are no numbers of documents. */
const SERIAL = '(?<serial>\\d{1,5})\\s*号(?![楼线院门车馆厅井仓库房床机])'
const NUMBER = new RegExp(
  `(?<office>${OFFICE})\\s*(?<open>${OPEN})\\s*(?<year>(?:19|20)\\d\\d)\\s*年?\\s*(?<close>${CLOSE})\\s*(?<ordinal>第?)\\s*${SERIAL}`,
  'gu',
)
/** Most paragraphs have none: this is found much faster. */
const YEAR_IN_BRACKETS = new RegExp(`${OPEN}\\s*(?:19|20)\\d\\d`, 'u')

/** All numbers of documents in a readable text, whatever their form. */
export const documentNumbersIn = (readable: string): RegExpExecArray[] =>
  YEAR_IN_BRACKETS.test(readable) ? [...readable.matchAll(NUMBER)] : []

/** 〔23〕: between these brackets stands nothing but a year. */
const SHORT_YEAR =
  /(?<=\p{Script=Han}\s*)〔\s*(?<year>\d\d)\s*年?\s*〕(?=\s*第?\s*\d{1,5}\s*号)/gu
/** Orders, announcements, proposals and answers are numbered 第N号. */
const ORDINAL_KINDS = /(?:令|公告|通告|公报|布告|提案|议案|建议)$/u
/** Certificates, judgments and the reports of auditors have numbers of their own kind. */
const OTHER_NUMBERS = /(?:[证备准许判裁]|批件|证书|文书)$/u

type NumberForm = 'number-brackets' | 'number-padded' | 'number-ordinal'

/** Brackets that are not 〔〕, a shortened year, a padded number, 第. */
export function numberForms(
  { paragraph: { text, readable }, start }: PlacedParagraph,
  { numbered }: CheckIndex,
): FoundPlace[] {
  // A number that a held notice prints so is that of the notice, whatever its form.
  const isHeld = ([written]: RegExpExecArray): boolean =>
    numbered.some(({ numberText }) => numberText !== null && written.endsWith(numberText))
  const numbers = documentNumbersIn(readable).flatMap((match) =>
    (isHeld(match) ? [] : slipsOf(match)).map(
      ({ from, to, id, right }): FoundPlace => ({
        start: from + start,
        end: to + start,
        severity: 'certain',
        message: { id, values: { written: text.slice(from, to) } },
        suggestions: [right],
      }),
    ),
  )
  return [...numbers, ...shortYears(readable, start)]
}

interface NumberSlip {
  /** In the paragraph. */
  from: number
  to: number
  id: NumberForm
  right: string
}

function slipsOf(match: RegExpExecArray): NumberSlip[] {
  const [, office = '', , , , ordinal] = match
  const isReport = office.endsWith('字') && ordinal !== ''
  if (isReport || OTHER_NUMBERS.test(office)) return []
  if (ORDINAL_KINDS.test(office)) return []
  return [...bracketSlip(match), ...ordinalSlip(match), ...paddedSlip(match)]
}

function bracketSlip({ 0: whole, index, groups = {} }: RegExpExecArray): NumberSlip[] {
  const { office = '', open = '', year, close = '' } = groups
  const from = whole.indexOf(open, office.length)
  const to = whole.indexOf(close, from + 1) + 1
  const isRight = open === '〔' && close === '〕' && !whole.slice(from, to).includes('年')
  if (isRight) return []
  return [
    { from: index + from, to: index + to, id: 'number-brackets', right: `〔${year}〕` },
  ]
}

function ordinalSlip({ 0: whole, index, groups = {} }: RegExpExecArray): NumberSlip[] {
  const { ordinal = '', serial = '' } = groups
  if (ordinal === '') return []
  const to = index + whole.lastIndexOf(serial)
  return [{ from: to - ordinal.length, to, id: 'number-ordinal', right: '' }]
}

function paddedSlip({ 0: whole, index, groups = {} }: RegExpExecArray): NumberSlip[] {
  const { serial = '' } = groups
  const right = serial.replace(/^0+(?=.)/u, '')
  const from = index + whole.lastIndexOf(serial)
  return right === serial
    ? []
    : [{ from, to: from + serial.length, id: 'number-padded', right }]
}

function shortYears(readable: string, start: number): FoundPlace[] {
  return [...readable.matchAll(SHORT_YEAR)].map((match): FoundPlace => {
    const [written] = match
    const official = `〔${fullYear(match.groups?.year ?? '')}〕`
    return {
      start: match.index + start,
      end: match.index + written.length + start,
      severity: 'certain',
      message: { id: 'year-shortened', values: { written, official } },
      suggestions: [official],
    }
  })
}

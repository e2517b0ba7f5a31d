// How a date is written: not padded, 日 and not 号, 〇 and not 零, O or 0 in a year of Chinese numerals, and
// Arabic numerals in the date of issue.
import { arabicDigits } from '../../text/numerals.ts'
import { DOCUMENT_FORMAT, FIGURES } from '../authorities.ts'
import { isDateLine } from '../text/document-parts.ts'
import { inParagraphs, inText } from '../text/in-paragraphs.ts'
import type { PlacedParagraph, Reading } from '../text/reading.ts'
import type { FoundPlace, TextRule } from '../types.ts'

export const dateForm: TextRule = {
  id: 'date-form',
  authority: DOCUMENT_FORMAT,
  scope: 'text',
  find: (reading) =>
    inParagraphs(reading, (placed, line) => {
      const isIssueDate = isDateOfIssue(reading, line)
      const places = [
        ...paddedDates(placed, isIssueDate),
        ...daysCalledHao(placed),
        ...yearsWithWrongZero(placed),
        ...(isIssueDate ? datesInHan(placed) : []),
      ]
      return inText(places, placed)
    }),
  examples: [
    {
      text: '某市市场监督管理局\n2023年08月05日',
      found: '2023年08月05日',
      fixed: '某市市场监督管理局\n2023年8月5日',
    },
    {
      text: '请于2023年08月05日前报送。',
      found: '2023年08月05日',
      fixed: '请于2023年8月5日前报送。',
    },
    {
      text: '培训定于9月15号举行。',
      found: '9月15号',
      fixed: '培训定于9月15日举行。',
    },
    {
      text: '二零二三年八月三十一日印发。',
      found: '二零二三年',
      fixed: '二〇二三年八月三十一日印发。',
    },
    {
      text: '某市市场监督管理局\n二〇二三年八月五日',
      found: '二〇二三年八月五日',
      fixed: '某市市场监督管理局\n2023年8月5日',
    },
  ],
  counterExamples: [
    '请于2024年2月29日前报送，2023年10月20日前总结。',
    '2023-08-05',
    '某市卫生局\n二〇〇八年八月五日',
    '地铁3月8号线检修，11月3号楼交付，2023年第5号公告。',
    '她说：“我9月15号到。”',
    '会议室在二零一房间，《二零四六年的城市》是一本书。',
    '二〇二三年八月五日，启动仪式举行。',
  ],
}

/** A date on a line of its own below the bodies that sign. */
function isDateOfIssue({ paragraphs }: Reading, line: number): boolean {
  const written = paragraphs[line]?.paragraph.readable.trim() ?? ''
  if (!isDateLine(written)) return false
  if (!/^(?:19|20)\d\d年/u.test(written)) return true
  const above = paragraphs[line - 1]?.paragraph.text.trim() ?? ''
  return above.length >= 2 && above.length <= 60 && !/[，。；：！？\d]/u.test(above)
}

const DATE = /(?<!\d)((?:19|20)\d\d)年(\d{1,2})月(\d{1,2})日/gu
const MONTH_AND_DAY = /(?<![\d年])(\d{1,2})月(\d{1,2})日/gu

function paddedDates(
  { paragraph: { readable, text } }: PlacedParagraph,
  isIssueDate: boolean,
): FoundPlace[] {
  const dates = [...readable.matchAll(DATE)].map((match) => ({
    match,
    year: `${match[1]}年`,
    month: match[2] ?? '',
    day: match[3] ?? '',
  }))
  const daysAlone = [...readable.matchAll(MONTH_AND_DAY)].map((match) => ({
    match,
    year: '',
    month: match[1] ?? '',
    day: match[2] ?? '',
  }))
  return [...dates, ...daysAlone].flatMap(({ match, year, month, day }): FoundPlace[] => {
    if (!month.startsWith('0') && !day.startsWith('0')) return []
    const start = match.index
    const end = start + match[0].length
    return [
      {
        start,
        end,
        severity: isIssueDate && year !== '' ? 'certain' : 'advice',
        message: { id: 'date-padded', values: { written: text.slice(start, end) } },
        suggestions: [`${year}${Number(month)}月${Number(day)}日`],
      },
    ]
  })
}

/** 9月15号; 3月8号线 and 11月3号楼 are other things, and people talk so. */
const DAY_CALLED_HAO =
  /(?:(?<!\d)(?:0?[1-9]|1[0-2])月(?:0?[1-9]|[12]\d|3[01])|(?<=\d{4}年)[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3})号(?![线楼院门车厢馆厅井机仓库房桥坝路街店桌台船舰令文件公通台炉])/gu

function daysCalledHao({ paragraph }: PlacedParagraph): FoundPlace[] {
  const { readable, text } = paragraph
  return [...readable.matchAll(DAY_CALLED_HAO)].flatMap(
    ({ 0: whole, index: start }): FoundPlace[] => {
      const end = start + whole.length
      if (isInMarks(paragraph, start, end)) return []
      const written = text.slice(start, end)
      return [
        {
          start,
          end,
          severity: 'certain',
          message: { id: 'date-day-word', values: { written } },
          suggestions: [`${written.slice(0, -1)}日`],
        },
      ]
    },
  )
}

const YEAR_IN_HAN =
  /(?<![零〇一二三四五六七八九])(?:一[九八]|二[零〇○◯OoＯ0０О])[零〇○◯OoＯ0０О一二三四五六七八九]{2}(?=\s*年)/gu
/** The circles stand in for 〇 where a font or a code has none; the others are other signs. */
const OTHER_SIGN = /[零OoＯ0０О]/u
const ANY_WRONG_ZERO = /[零○◯OoＯ0０О]/gu

function yearsWithWrongZero({ paragraph }: PlacedParagraph): FoundPlace[] {
  const { text } = paragraph
  return [...text.matchAll(YEAR_IN_HAN)].flatMap(
    ({ 0: year, index: start }): FoundPlace[] => {
      const right = year.replace(ANY_WRONG_ZERO, '〇')
      const end = text.indexOf('年', start) + 1
      if (right === year || isInMarks(paragraph, start, end)) return []
      const written = text.slice(start, end)
      return [
        {
          start,
          end,
          severity: OTHER_SIGN.test(year) ? 'certain' : 'advice',
          message: { id: 'year-zero', values: { written } },
          suggestions: [`${right}年`],
          provenance: { type: 'authority', authority: FIGURES },
        },
      ]
    },
  )
}

const DATE_IN_HAN =
  /([一二][〇零○◯OoＯ0０О一二三四五六七八九]{3})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/u
/** Before the standard of 2012 the date of issue was written in Chinese numerals. */
const FIRST_YEAR_IN_ARABIC = 2013

function datesInHan({ paragraph: { text } }: PlacedParagraph): FoundPlace[] {
  const match = DATE_IN_HAN.exec(text)
  if (!match) return []
  const [written, inHan = '', month = '', day = ''] = match
  const year = arabicDigits(inHan)
  if (Number(year) < FIRST_YEAR_IN_ARABIC) return []
  return [
    {
      start: match.index,
      end: match.index + written.length,
      severity: 'advice',
      message: { id: 'date-in-han', values: { written } },
      suggestions: [`${year}年${inArabic(month)}月${inArabic(day)}日`],
    },
  ]
}

/** 1 to 31. */
function inArabic(numeral: string): number {
  const digits = '〇一二三四五六七八九'
  const [tens = '', ones = ''] = numeral.includes('十')
    ? numeral.split('十')
    : ['〇', numeral]
  return (tens === '' ? 1 : digits.indexOf(tens)) * 10 + Math.max(0, digits.indexOf(ones))
}

function isInMarks(
  { marked }: PlacedParagraph['paragraph'],
  start: number,
  end: number,
): boolean {
  return marked().some((one) => one.start < start && end <= one.end)
}

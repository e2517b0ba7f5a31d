// The document number: 国市监质发〔2023〕73号, whatever brackets it was typed with.
import { firstRule, type Rule } from '../rule.ts'
import { YEAR } from '../vocabulary.ts'

export interface ReadNumber {
  /** With 〔〕. */
  value: string
  original: string
  rule: string
}

const OFFICE = '[\\u4E00-\\u9FFF][\\u4E00-\\u9FFFA-Za-z]{1,15}'
const NUMBER = `(${OFFICE})\\s*[〔[［(（【〈]\\s*(${YEAR})\\s*(?:年\\s*)?[〕\\]］)）】〉]\\s*(第?)\\s*(\\d{1,5})\\s*号`
const WHOLE = new RegExp(NUMBER, 'u')
const LABEL =
  '[【[]?(?:发文字号|发布文号|文件编号|发文号|文\\s*号|字\\s*号)\\s*[】\\]]?\\s*[:：]?\\s*'
const OF_YEAR = `(${YEAR})\\s*年\\s*第\\s*(\\d{1,4})\\s*号`

/** Of announcements, without an office: 2023年第18号. */
export const YEAR_NUMBER_RULES: readonly Rule[] = [
  {
    id: 'year-number',
    means: 'Alone on its line',
    pattern: new RegExp(`^[（(]?\\s*${OF_YEAR}\\s*[）)]?$`, 'u'),
    yes: ['2023年第18号', '（2023年 第18号）'],
    no: ['根据2023年第18号公告'],
  },
  {
    id: 'year-number-behind-heading',
    means: 'Behind the heading of an announcement',
    pattern: new RegExp(`^[^，。；]{2,40}公告\\s*${OF_YEAR}$`, 'u'),
    yes: ['某市财政局公告2022年第5号'],
    no: ['公告2022年第5号的内容'],
  },
  {
    id: 'year-number-labelled',
    means: 'Behind its label',
    pattern: new RegExp(`${LABEL}${OF_YEAR}`, 'u'),
    yes: ['发文字号：2022年第5号'],
    no: ['2022年第5号'],
  },
]

export const NUMBER_RULES: readonly Rule[] = [
  {
    id: 'number-in-brackets',
    means: 'In brackets on its line',
    pattern: new RegExp(`^[（(]\\s*${NUMBER}\\s*[）)]$`, 'u'),
    yes: ['（某办发〔2023〕1号）'],
    no: ['（某办发〔2023〕1号'],
  },
  {
    id: 'number-labelled',
    means: 'Behind its label, among others',
    pattern: new RegExp(`${LABEL}${NUMBER}`, 'u'),
    yes: ['发文字号：某办发〔2023〕1号', '文 号 某办发[2023]1号'],
    no: ['某办发〔2023〕1号'],
    before: ['number-alone'],
  },
  {
    id: 'number-alone',
    means: 'Alone on its line, or with something else behind a wide gap',
    pattern: new RegExp(`^\\s*(?:${LABEL})?${NUMBER}(?:\\s{2,}.*)?$`, 'u'),
    yes: ['某办发〔2023〕1号', '某办发（2023）第1号', '某办发〔2023〕1号   签发人：李四'],
    no: ['根据某办发〔2023〕1号文件', '某办发〔23〕1号'],
  },
]

/** …公告2024年第3号（关于…）, …的公告（2023年第18号）. */
const OF_YEAR_IN_TITLE = new RegExp(
  `(?:公告\\s*|[（(])${OF_YEAR.replaceAll('\\s*', '')}`,
  'u',
)

/** 公告〔2024〕第6号, without a word for its office. */
const BRACKETS_IN_TITLE = new RegExp(
  `(?:公告|通告|令)\\s*([〔（([])(${YEAR})[〕）)\\]]\\s*(第?)\\s*(\\d{1,4})\\s*号$`,
  'u',
)

/** 〔2024〕第6号, alone below the heading of an announcement. */
const BRACKETS_ALONE = {
  id: 'number-without-office',
  means: 'Alone on its line, without a word for its office',
  pattern: new RegExp(
    `^[〔（([]\\s*(${YEAR})\\s*[〕）)\\]]\\s*(第?)\\s*(\\d{1,4})\\s*号$`,
    'u',
  ),
  yes: ['〔2022〕第3号', '[2023]5号'],
  no: ['某办〔2022〕3号', '（2022年第3号）'],
} satisfies Rule

export const OFFICELESS_RULES: readonly Rule[] = [BRACKETS_ALONE]

/** The number that an announcement has in its title. */
export function readNumberInTitle(title: string): ReadNumber | null {
  const found = OF_YEAR_IN_TITLE.exec(title)
  if (found) return ofTheYear(found, 'year-number-in-title')
  const [whole, , year, ordinal = '', number] = BRACKETS_IN_TITLE.exec(title) ?? []
  if (whole === undefined) return null
  return {
    value: `〔${year}〕${ordinal}${number}号`,
    original: whole.replace(/^(?:公告|通告|令)\s*/u, ''),
    rule: 'number-behind-heading',
  }
}

function ofTheYear([whole, year, number]: RegExpExecArray, rule: string): ReadNumber {
  const value = `${year}年第${number}号`
  return { value, original: /(?:19|20)\d\d.*号/u.exec(whole)?.[0] ?? value, rule }
}

/** The number in a line of its own, or behind its label among others. */
export function readDocumentNumber(line: string): ReadNumber | null {
  const ofYear = firstRule(YEAR_NUMBER_RULES, line.trim())
  const read = ofYear?.pattern.exec(line.trim())
  if (ofYear && read) return ofTheYear(read, ofYear.id)
  const [bare, ofYearAlone, ordinalAlone = '', alone] =
    BRACKETS_ALONE.pattern.exec(line.trim()) ?? []
  if (bare !== undefined) {
    const value = `〔${ofYearAlone}〕${ordinalAlone}${alone}号`
    return { value, original: bare, rule: BRACKETS_ALONE.id }
  }
  const rule = firstRule(NUMBER_RULES, line)
  const found = rule?.pattern.exec(line)
  const [, office, year, ordinal = '', number] = found ?? []
  if (!rule || !office || !year || !number) return null
  return {
    value: `${office.replace(/^(?:文号|字号)/u, '')}〔${year}〕${ordinal}${number}号`,
    original: WHOLE.exec(found?.[0] ?? '')?.[0] ?? '',
    rule: rule.id,
  }
}

// The document number: 国市监质发〔2023〕73号, whatever brackets it was typed with.
import { execFirst, type Rule } from '../rule.ts'
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
    id: 'number-of-telegram',
    means: 'Behind the urgency or the sender of a telegram and a gap',
    pattern: new RegExp(
      `^(?:等\\s*级|密\\s*级|紧\\s*急\\s*程\\s*度|发\\s*电\\s*单\\s*位|签\\s*发\\s*人?|签\\s*批)\\s*[:：][^。；]{0,30}?\\s{2,}${NUMBER}(?:\\s{2,}.*)?$`,
      'u',
    ),
    yes: [
      '等级：特急·明电    某防指电〔2020〕6号    某机发 217号',
      '签发：李四  某办发〔2023〕1号',
    ],
    no: ['等级：特急  见某办发〔2023〕1号文件', '特急  某办发〔2023〕1号'],
  },
  {
    id: 'number-alone',
    means: 'Alone on its line, or with something else behind a wide gap',
    pattern: new RegExp(`^\\s*(?:${LABEL})?${NUMBER}(?:\\s{2,}.*)?$`, 'u'),
    yes: ['某办发〔2023〕1号', '某办发（2023）第1号', '某办发〔2023〕1号   签发人：李四'],
    no: ['根据某办发〔2023〕1号文件', '某办发〔23〕1号'],
  },
]

/** Of announcements, without a word for their office: 〔2024〕第6号. */
const OFFICELESS_NUMBER = `([〔（([])\\s*(${YEAR})\\s*[〕）)\\]]\\s*(第?)\\s*(\\d{1,4})\\s*号$`

const OFFICELESS = {
  id: 'number-without-office',
  means: 'Alone on its line, below the heading of an announcement',
  pattern: new RegExp(`^${OFFICELESS_NUMBER}`, 'u'),
  yes: ['〔2022〕第3号', '[2023]5号'],
  no: ['某办〔2022〕3号', '（2022年第3号）'],
} satisfies Rule

export const OFFICELESS_RULES: readonly Rule[] = [OFFICELESS]

const YEAR_NUMBER_IN_TITLE = {
  id: 'year-number-in-title',
  means: 'Behind 公告, or in the brackets of a title',
  pattern: new RegExp(`(?:公告\\s*|[（(])${OF_YEAR.replaceAll('\\s*', '')}`, 'u'),
  yes: [
    '某海关公告2024年第3号（关于调整作业时间的公告）',
    '关于调整的公告（2023年第18号）',
  ],
  no: ['某海关公告2024年 第3号', '关于2023年第18号提案的答复'],
} satisfies Rule
const NUMBER_BEHIND_HEADING = {
  id: 'number-behind-heading',
  means: 'Behind the heading of an announcement, without a word for its office',
  pattern: new RegExp(`(?:公告|通告|令)\\s*${OFFICELESS_NUMBER}`, 'u'),
  yes: ['某省公安厅公告〔2024〕第6号', '某公安局通告（2021）3号'],
  no: ['某办〔2024〕6号', '公告〔2024〕第6号的说明'],
} satisfies Rule

export const NUMBER_IN_TITLE_RULES: readonly Rule[] = [
  YEAR_NUMBER_IN_TITLE,
  NUMBER_BEHIND_HEADING,
]

/** The number that an announcement has in its title; null for none. */
export function readNumberInTitle(title: string): ReadNumber | null {
  const ofYear = YEAR_NUMBER_IN_TITLE.pattern.exec(title)
  if (ofYear) return readYearNumber(ofYear, YEAR_NUMBER_IN_TITLE.id)
  const behind = NUMBER_BEHIND_HEADING.pattern.exec(title)
  return behind && readOfficelessNumber(behind, NUMBER_BEHIND_HEADING.id)
}

function readYearNumber(
  [whole, year, number]: RegExpExecArray,
  rule: string,
): ReadNumber {
  const value = `${year}年第${number}号`
  return { value, original: AS_WRITTEN.exec(whole)?.[0] ?? value, rule }
}

/** From its year on, as the line has it. */
const AS_WRITTEN = new RegExp(`${YEAR}.*号`, 'u')

function readOfficelessNumber(
  [whole, bracket = '', year, ordinal = '', number]: RegExpExecArray,
  rule: string,
): ReadNumber {
  return {
    value: `〔${year}〕${ordinal}${number}号`,
    original: whole.slice(whole.indexOf(bracket)),
    rule,
  }
}

/** The document number of a line that holds nothing else, or that labels it; null for none. */
export function readDocumentNumber(line: string): ReadNumber | null {
  const text = line.trim()
  const ofYear = execFirst(YEAR_NUMBER_RULES, text)
  if (ofYear) return readYearNumber(ofYear.match, ofYear.id)
  const officeless = execFirst(OFFICELESS_RULES, text)
  if (officeless) return readOfficelessNumber(officeless.match, officeless.id)
  const numbered = execFirst(NUMBER_RULES, line)
  return numbered && readOfficeNumber(numbered.match, numbered.id)
}

function readOfficeNumber(
  [whole, office = '', year, ordinal = '', number]: RegExpExecArray,
  rule: string,
): ReadNumber {
  return {
    value: `${office.replace(/^(?:文号|字号)/u, '')}〔${year}〕${ordinal}${number}号`,
    original: WHOLE.exec(whole)?.[0] ?? '',
    rule,
  }
}

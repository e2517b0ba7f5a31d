// The words and numerals that several rules need, each written once, as sources of patterns.

/** A year of a notice in figures. */
export const YEAR = '(?:19|20)\\d\\d'
/** A numeral of an item: 一 to 九百九十九, 一百〇一 and 一〇一 alike. */
export const HAN_NUMERAL = '[一二三四五六七八九十百〇零]{1,5}'

/** A date in figures with its words: 2023年8月31日. */
export const DATE_IN_WORDS = `${YEAR}年\\d{1,2}月\\d{1,2}日`

/** What a notice calls itself at the end of its title. */
interface DocumentKind {
  name: string
  /** `rare`: also a word of other lines; `rule`: of texts that need not be notices. */
  use: 'common' | 'rare' | 'rule'
}

const DOCUMENT_KINDS: readonly DocumentKind[] = [
  { name: '通知', use: 'common' },
  { name: '通报', use: 'common' },
  { name: '公告', use: 'common' },
  { name: '通告', use: 'common' },
  { name: '意见', use: 'common' },
  { name: '决定', use: 'common' },
  { name: '函', use: 'common' },
  { name: '批复', use: 'common' },
  { name: '倡议书', use: 'common' },
  { name: '公示', use: 'rare' },
  { name: '请示', use: 'rare' },
  { name: '报告', use: 'rare' },
  { name: '提示', use: 'rare' },
  { name: '倡议', use: 'rare' },
  { name: '启事', use: 'rare' },
  { name: '措施', use: 'rare' },
  { name: '安排', use: 'rare' },
  { name: '告知书', use: 'rare' },
  { name: '函告', use: 'rare' },
  { name: '答复', use: 'rare' },
  { name: '规定', use: 'rare' },
  { name: '说明', use: 'rare' },
  { name: '纪要', use: 'rare' },
  { name: '要点', use: 'rare' },
  { name: '计划', use: 'rare' },
  { name: '方案', use: 'rule' },
  { name: '办法', use: 'rule' },
  { name: '细则', use: 'rule' },
]

const kindsOf = (...uses: DocumentKind['use'][]): string =>
  `(?:${DOCUMENT_KINDS.filter(({ use }) => uses.includes(use))
    .map(({ name }) => name)
    .join('|')})`

export const COMMON_KIND = kindsOf('common')
export const RARE_KIND = kindsOf('rare')
export const RULE_KIND = kindsOf('rule')

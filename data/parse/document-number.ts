// The document number: 国市监质发〔2023〕73号, whatever brackets it was typed with.

export interface ReadNumber {
  /** With 〔〕. */
  value: string
  original: string
}

const NUMBER =
  /([\u4E00-\u9FFF][\u4E00-\u9FFFA-Za-z]{1,15})\s*[〔[［(（【〈]\s*((?:19|20)\d{2})\s*(?:年\s*)?[〕\]］)）】〉]\s*(第?)\s*(\d{1,5})\s*号/u
const LABEL =
  /[【[]?(?:发文字号|发布文号|文件编号|发文号|文\s*号|字\s*号)\s*[】\]]?\s*[:：]?\s*/u
const ALONE = new RegExp(`^\\s*(?:${LABEL.source})?${NUMBER.source}(?:\\s{2,}.*)?$`, 'u')
const LABELLED = new RegExp(`${LABEL.source}${NUMBER.source}`, 'u')
/** Of announcements, without an office: 2023年第18号. */
const OF_YEAR_LABELLED = new RegExp(
  `${LABEL.source}((?:19|20)\\d\\d)\\s*年\\s*第\\s*(\\d{1,4})\\s*号`,
  'u',
)
/** …局公告2022年第5号, above its title. */
const OF_YEAR_BEHIND =
  /^[^，。；]{2,40}公告\s*((?:19|20)\d\d)\s*年\s*第\s*(\d{1,4})\s*号$/u
/** …公告2024年第3号（关于…）, …的公告（2023年第18号）. */
const OF_YEAR_IN_TITLE = /(?:公告\s*|[（(])((?:19|20)\d\d)年第(\d{1,4})号/u
const OF_YEAR = /^[（(]?\s*((?:19|20)\d\d)\s*年\s*第\s*(\d{1,4})\s*号\s*[）)]?$/u
const IN_BRACKETS = new RegExp(`^[（(]\\s*${NUMBER.source}\\s*[）)]$`, 'u')

/** The number that an announcement has in its title. */
export function numberInTitle(title: string): ReadNumber | null {
  const found = OF_YEAR_IN_TITLE.exec(title)
  return found && ofTheYear(found)
}

function ofTheYear([whole, year, number]: RegExpExecArray): ReadNumber {
  const value = `${year}年第${number}号`
  return { value, original: /(?:19|20)\d\d.*号/u.exec(whole)?.[0] ?? value }
}

/** The number in a line of its own, or behind its label among others. */
export function numberIn(line: string): ReadNumber | null {
  const ofYear =
    OF_YEAR.exec(line.trim()) ??
    OF_YEAR_BEHIND.exec(line.trim()) ??
    OF_YEAR_LABELLED.exec(line)
  if (ofYear) return ofTheYear(ofYear)
  const found = IN_BRACKETS.exec(line) ?? LABELLED.exec(line) ?? ALONE.exec(line)
  const [, office, year, ordinal = '', number] = found ?? []
  if (!office || !year || !number) return null
  const original = NUMBER.exec(found?.[0] ?? '')?.[0] ?? ''
  return {
    value: `${office.replace(/^(?:文号|字号)/u, '')}〔${year}〕${ordinal}${number}号`,
    original,
  }
}

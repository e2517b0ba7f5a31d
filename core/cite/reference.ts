// A reference to the notice for a list of references: what the two editions of GB/T 7714 share.
// The editions differ in the code of the type and in the width of the punctuation.
import type { CitedField, CitedRecord, CiteOptions, Draft, LeftOut } from './types.ts'

/** In what the editions of the standard differ. */
export interface Edition {
  /** Type and carrier where the notice has an address, [EB/OL], and the type where it has none. */
  online: string
  offline: string
  /** Between issuers, and before 等. */
  comma: string
  /** Before the number of the document, as other information about the title. */
  colon: string
  brackets: readonly [open: string, close: string]
}

/** Up to three are all named, of more the first three and 等, in both editions. */
const MOST_ISSUERS = 3

/**
 * 责任者. 题名：文号[类型]. （日期）[引用日期]. 网址. In the numeric system, without a number of its own: that
 * is the list's. The year stays where it is; the author-date system is not offered.
 *
 * Without an address nothing is said of a carrier or an access date. Without a title there is no
 * reference: the text is ''.
 */
export function reference(
  record: CitedRecord,
  { number = false, accessDate = null }: CiteOptions,
  edition: Edition,
): Draft {
  const { title, issuers, documentNumber, date, url } = record
  if (title === null) return { text: '', used: [], leftOut: ['title'] }
  const used: CitedField[] = []
  const leftOut: LeftOut[] = []
  /** The piece made of a fact; a fact that is not known leaves no trace but is said. */
  const known = <Fact>(
    field: CitedField & LeftOut,
    fact: Fact | null,
    piece: (fact: Fact) => string,
  ): string => {
    if (fact === null) leftOut.push(field)
    else used.push(field)
    return fact === null ? '' : piece(fact)
  }
  const { colon, brackets } = edition
  const author = known(
    'issuers',
    issuers.length === 0 ? null : issuers,
    (names) => `${named(names, edition.comma)}. `,
  )
  used.push('title')
  const numbered = number
    ? known('document-number', documentNumber, ({ value }) => colon + value)
    : ''
  const head = `${author}${title}${numbered}[${url === null ? edition.offline : edition.online}].`
  const dated = known('date', date, (day) =>
    url === null ? ` ${day}.` : brackets.join(day),
  )
  const address = known('url', url, (at) => ` ${at}.`)
  if (url === null) return { text: head + dated, used, leftOut }
  if (accessDate === null) leftOut.push('access-date')
  const dates = dated + (accessDate === null ? '' : `[${accessDate}]`)
  return { text: `${head}${dates && ` ${dates}.`}${address}`, used, leftOut }
}

function named(issuers: readonly string[], comma: string): string {
  const first = issuers.slice(0, MOST_ISSUERS).join(comma)
  return issuers.length > MOST_ISSUERS ? `${first}${comma}等` : first
}

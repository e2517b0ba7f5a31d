// The form of a document number: 〔〕, no padding, no 第.
import type { PlacedParagraph } from '../text/reading.ts'
import type { FoundPlace } from '../types.ts'

const OFFICE = '[\\p{Script=Han}]{1,12}'
export const NUMBER = new RegExp(
  `(?<office>${OFFICE})\\s*(?<open>[〔[［(（【〈﹝〖])\\s*(?<year>(?:19|20)\\d\\d)\\s*年?\\s*(?<close>[〕\\]］)）】〉﹞〗])\\s*(?<ordinal>第?)\\s*(?<serial>\\d{1,5})\\s*号`,
  'gu',
)
/** Orders and announcements are numbered 第N号. */
const ORDINAL_KINDS = /(?:令|公告|通告)$/u

/** Brackets that are not 〔〕, a padded number, 第. */
export function numberForms({
  paragraph: { text, readable },
  start,
}: PlacedParagraph): FoundPlace[] {
  return [...readable.matchAll(NUMBER)].flatMap((match): FoundPlace[] => {
    const {
      office = '',
      open = '',
      year = '',
      close = '',
      ordinal = '',
      serial = '',
    } = match.groups ?? {}
    const openAt =
      match.index + office.length + match[0].slice(office.length).indexOf(open)
    const closeAt = text.indexOf(close, openAt)
    const serialAt = match.index + match[0].lastIndexOf(serial)
    const found: FoundPlace[] = []
    const add = (
      from: number,
      to: number,
      id: 'number-brackets' | 'number-padded' | 'number-ordinal',
      right: string,
    ): void => {
      found.push({
        start: from + start,
        end: to + start,
        severity: 'certain',
        message: { id, values: { written: text.slice(from, to) } },
        suggestions: [right],
      })
    }
    if (open !== '〔' || close !== '〕')
      add(openAt, closeAt + 1, 'number-brackets', `〔${year}〕`)
    if (ordinal !== '' && !ORDINAL_KINDS.test(office))
      add(serialAt - ordinal.length, serialAt, 'number-ordinal', '')
    if (serial.startsWith('0') && serial.length > 1)
      add(serialAt, serialAt + serial.length, 'number-padded', serial.replace(/^0+/u, ''))
    return found
  })
}

// One title with two document numbers in one text.
import { foldText } from '../../text/fold.ts'
import type { Reading } from '../text/reading.ts'
import type { FoundPlace } from '../types.ts'

const TITLE_WITH_NUMBER =
  /《([^《》\n]{4,80})》\s*[（(]([\p{Script=Han}]{2,16}\s*[〔[［【﹝]\s*(\d{4})\s*[〕\]］】﹞]\s*(\d{1,5})\s*号)[）)]/gu

/** Numbers behind a title that an earlier place of the text gives another number. */
export function numbersTwoWays({ readable, text }: Reading): FoundPlace[] {
  const known = new Map<string, { number: string; written: string }>()
  return [...readable.matchAll(TITLE_WITH_NUMBER)].flatMap((match): FoundPlace[] => {
    const [whole, title = '', number = '', year, serial] = match
    const folded = foldText(title)
    const start = match.index + whole.lastIndexOf(number)
    const written = text.slice(start, start + number.length)
    const office = number.slice(0, number.search(/[〔[［【﹝]/u)).trim()
    const plain = `${office}${year}-${Number(serial)}`
    const earlier = known.get(folded)
    if (!earlier) known.set(folded, { number: plain, written })
    // A notice of that name is issued each year.
    if (!earlier || earlier.number === plain) return []
    if (!earlier.number.includes(`${year}-`)) return []
    return [
      {
        start,
        end: start + number.length,
        severity: 'certain',
        message: {
          id: 'number-two-ways',
          values: { title, written, other: earlier.written },
        },
      },
    ]
  })
}

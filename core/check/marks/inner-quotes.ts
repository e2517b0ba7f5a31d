// Quotation marks within the name of an activity that a text leaves out: 全国职工五小创新大赛.
import { originalSpan } from '../../text/fold.ts'
import { noticeProvenance } from '../provenance.ts'
import type { Paragraph } from '../text/reading.ts'
import type { FoundPlace } from '../types.ts'

const INNER = /“([^“”]+)”/u
const ANY_QUOTE = /["'‘’“”「」『』]/u

/** The name is written without a difference but for its inner marks. */
export function innerQuotes(paragraph: Paragraph): FoundPlace[] {
  const { text } = paragraph
  return paragraph.alignments().flatMap(({ cost, wording, text: [from, to] }) => {
    const [, inner] = INNER.exec(wording.text) ?? []
    if (cost > 0 || !wording.isWhole || inner === undefined) return []
    const [start, end] = originalSpan(paragraph.folded(), from, to)
    const at = text.indexOf(inner, start)
    // Within the quotation marks of a longer stretch they may be left out.
    const isOpen = text.lastIndexOf('“', start) > text.lastIndexOf('”', start)
    if (at === -1 || at + inner.length > end || isOpen) return []
    if (ANY_QUOTE.test(text.slice(start, end))) return []
    return [
      {
        start: at,
        end: at + inner.length,
        severity: 'advice',
        message: { id: 'quotes-missing', values: { wording: inner } },
        suggestions: [`“${inner}”`],
        provenance: noticeProvenance(wording.place),
      },
    ]
  })
}

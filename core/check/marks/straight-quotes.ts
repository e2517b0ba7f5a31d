// Straight quotation marks around Chinese text.
import type { Paragraph } from '../text/reading.ts'
import type { FoundPlace } from '../types.ts'

export const HAN = /\p{Script=Han}/u
const STRAIGHT = /"([^"\n]{1,60})"/gu

export function straightQuotes({ text }: Paragraph): FoundPlace[] {
  return [...text.matchAll(STRAIGHT)].flatMap((match): FoundPlace[] => {
    const [written, inner = ''] = match
    const start = match.index
    const end = start + written.length
    const isChinese =
      HAN.test(inner) &&
      !/[<>={}]/u.test(text.slice(Math.max(0, start - 3), end + 3)) &&
      (HAN.test(text[start - 1] ?? '') ||
        HAN.test(text[end] ?? '') ||
        HAN.test(inner[0] ?? ''))
    if (!isChinese) return []
    return [
      {
        start,
        end,
        severity: 'advice',
        message: { id: 'quotes-straight', values: { written } },
        suggestions: [`“${inner}”`],
      },
    ]
  })
}

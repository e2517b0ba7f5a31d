// Marks of half width in Chinese text.

import type { Paragraph } from '../text/reading.ts'
import type { FoundPlace } from '../types.ts'
import { HAN } from './straight-quotes.ts'

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
}
/** A mark between Chinese characters; a comma or colon also before a number or an opening mark. */
const HALF_WIDTH =
  /(?<=[\p{Script=Han}”》）〕])[,;:!?](?=\s?[\p{Script=Han}“《（〔]|$)|(?<=\p{Script=Han})[,;](?=\s?\d)/gu
const HALF_BRACKETS = /\(([^()\n]{1,60})\)/gu

export function halfWidthMarks({ text }: Paragraph): FoundPlace[] {
  const single = [...text.matchAll(HALF_WIDTH)].map(
    ({ 0: written, index: start }): FoundPlace => ({
      start,
      end: start + written.length,
      severity: 'advice',
      message: { id: 'half-width-mark', values: { written } },
      suggestions: [FULL_WIDTH[written] ?? written],
    }),
  )
  const brackets = [...text.matchAll(HALF_BRACKETS)].flatMap((match): FoundPlace[] => {
    const [written, inner = ''] = match
    const start = match.index
    const before = text[start - 1] ?? ''
    const isChinese =
      HAN.test(inner) && (start === 0 || /[\p{Script=Han}”》\d]/u.test(before))
    if (!isChinese) return []
    return [
      {
        start,
        end: start + written.length,
        severity: 'advice',
        message: { id: 'half-width-mark', values: { written } },
        suggestions: [`（${inner}）`],
      },
    ]
  })
  return [...single, ...brackets]
}

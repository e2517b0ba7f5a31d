// A span of which only the second number has its percent sign, 万 or 亿: 5—8%, 20—30万.
import { FIGURES } from '../authorities.ts'
import type { FoundPlace, ParagraphRule } from '../types.ts'

/** A number of a standard or of an item stands behind a letter, a point or a slash. */
const SPAN =
  /(?<![\dA-Za-z.,，/：:〔第\-—–~～－])(\d+(?:\.\d+)?)\s*(?:[—–\-~～－]|——)\s*(\d+(?:\.\d+)?)\s*([%％‰]|[万亿](?!一))/gu

export const spanUnits: ParagraphRule = {
  id: 'span-units',
  authority: FIGURES,
  scope: 'paragraph',
  find: ({ readable, text }) =>
    [...readable.matchAll(SPAN)].flatMap((match): FoundPlace[] => {
      const [whole, from = '', to = '', unit = ''] = match
      // 1990—2000万: a year is no number of this kind.
      if (Number(from) >= Number(to)) return []
      const end = match.index + whole.length
      const written = text.slice(match.index, end)
      const official = from + unit + written.slice(from.length)
      return [
        {
          start: match.index,
          end,
          severity: 'advice',
          message: { id: 'unit-left-out', values: { written, official } },
          suggestions: [official],
        },
      ]
    }),
  examples: [
    { text: '全年增长5—8%。', found: '5—8%', fixed: '全年增长5%—8%。' },
    { text: '每年20～30万吨。', found: '20～30万', fixed: '每年20万～30万吨。' },
  ],
  counterExamples: [
    '增长5%—8%，投资20万—30万元。',
    '电话010-12345，符合GB 1.1-2020，占30%。',
    '比分为3-1，100%完成。',
    '参加人数为300—500人，共1.2万人。',
  ],
}

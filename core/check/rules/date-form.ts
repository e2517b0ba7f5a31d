// Dates that are padded, or that no calendar has.

import { isoDayOf } from '../../text/day.ts'
import { DOCUMENT_FORMAT } from '../authorities.ts'
import type { FoundPlace, ParagraphRule } from '../types.ts'

const DATE = /(?<!\d)((?:19|20)\d\d)年(\d{1,2})月(\d{1,2})日/gu

export const dateForm: ParagraphRule = {
  id: 'date-form',
  authority: DOCUMENT_FORMAT,
  scope: 'paragraph',
  find: ({ readable, text }) =>
    [...readable.matchAll(DATE)].flatMap((match): FoundPlace[] => {
      const [whole, year, month = '', day = ''] = match
      const start = match.index
      const end = start + whole.length
      const written = text.slice(start, end)
      if (isoDayOf(whole) === null)
        return [
          {
            start,
            end,
            severity: 'certain',
            message: { id: 'date-impossible', values: { written } },
          },
        ]
      if (!month.startsWith('0') && !day.startsWith('0')) return []
      return [
        {
          start,
          end,
          severity: 'advice',
          message: { id: 'date-padded', values: { written } },
          suggestions: [`${year}年${Number(month)}月${Number(day)}日`],
        },
      ]
    }),
  examples: [
    {
      text: '请于2023年08月05日前报送。',
      found: '2023年08月05日',
      fixed: '请于2023年8月5日前报送。',
    },
    { text: '会议于2023年2月30日召开。', found: '2023年2月30日', fixed: null },
  ],
  counterExamples: ['请于2024年2月29日前报送，2023年10月20日前总结。', '2023-08-05'],
}

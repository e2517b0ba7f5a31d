// 、 between 》《 and ”“, which is not wrong but not needed. Off until a user switches it on.
import { PUNCTUATION_BETWEEN_MARKS } from '../authorities.ts'
import type { FoundPlace, ParagraphRule } from '../types.ts'

const COMMA = /(?<=[》”])、(?=[《“])/gu

export const commaBetweenMarks: ParagraphRule = {
  id: 'comma-between-marks',
  authority: PUNCTUATION_BETWEEN_MARKS,
  offByDefault: true,
  scope: 'paragraph',
  find: ({ text }) =>
    [...text.matchAll(COMMA)].map(
      ({ index: start }): FoundPlace => ({
        start,
        end: start + 1,
        severity: 'advice',
        message: { id: 'needless-comma', values: {} },
        suggestions: [''],
      }),
    ),
  examples: [
    {
      text: '学习《产品质量法》、《计量法》。',
      found: '、',
      fixed: '学习《产品质量法》《计量法》。',
    },
  ],
  counterExamples: [
    '学习《产品质量法》《计量法》。',
    '学习《产品质量法》（修正）、《计量法》和《标准化法》、条例。',
  ],
}

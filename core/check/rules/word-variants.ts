// Words of which one form is preferred: 其他 for 其它, 作出 for 做出 before what is not made by hand.
import { PRACTICE } from '../authorities.ts'
import type { FoundPlace, ParagraphRule } from '../types.ts'

/** What is done in words: a decision, a contribution; not a product or a machine. */
const ABSTRACT =
  '决定|决策|贡献|安排|部署|规定|判断|评价|承诺|回应|解释|说明|指示|批示|选择|让步|牺牲|反应|答复|结论|裁决|判决|处罚|处理|表率|要求|论述|调整|努力'
const VARIANT = new RegExp(
  `其它|(?:做出)(?=(?:了|的|过)?[^，。；、]{0,8}?(?:${ABSTRACT}))`,
  'gu',
)
const OFFICIAL: Readonly<Record<string, string>> = { 其它: '其他', 做出: '作出' }

export const wordVariants: ParagraphRule = {
  id: 'word-variants',
  authority: PRACTICE,
  scope: 'paragraph',
  find: ({ readable, text }) =>
    [...readable.matchAll(VARIANT)].map(({ 0: word, index: start }): FoundPlace => {
      const end = start + word.length
      const official = OFFICIAL[word] ?? word
      return {
        start,
        end,
        severity: 'advice',
        message: {
          id: 'word-variant',
          values: { written: text.slice(start, end), official },
        },
        suggestions: [official],
      }
    }),
  examples: [
    { text: '其它事项另行通知。', found: '其它', fixed: '其他事项另行通知。' },
    {
      text: '为质量强国建设做出突出贡献。',
      found: '做出',
      fixed: '为质量强国建设作出突出贡献。',
    },
  ],
  counterExamples: [
    '做出一件精美的工艺品。',
    '做出来的产品要经得起检验，由市政府决定。',
    '作出决定，其他事项另行通知。',
  ],
}

import { expect, it } from 'vitest'
import { readingOf, readingRule } from '../../../../../core/parse/body/sentence-rules.ts'

it.each([
  ['加强宣传引导', 'heading', 'no-sentence'],
  ['各单位制定方案', 'sentence', 'addressed'],
  ['凡符合条件者', 'sentence', 'condition'],
  ['鼓励企业参与', 'either', 'wanted'],
  ['开展培训（3月至4月）', 'heading', 'no-sentence'],
])('%s', (text, reading, rule) => {
  expect(readingOf(text)).toBe(reading)
  expect(readingRule(text)).toBe(rule)
})

import { expect, it } from 'vitest'
import { inferSiblingHeadings } from '../../../../../core/parse/body/sibling-headings.ts'

const clause = (heading: string, text: string | null) => ({
  number: '1',
  heading,
  text,
  clauses: [],
  lines: [],
})

it('the only item without a heading gets the one that its line holds', () => {
  const section = {
    ...clause('检查内容', null),
    clauses: [
      clause('办公室', '用电安全。'),
      clause('', '实验室、图书馆（室）：危险物品。'),
    ],
  }
  expect(inferSiblingHeadings(section).clauses[1]).toMatchObject({
    heading: '实验室、图书馆（室）',
    text: '危险物品。',
  })
})

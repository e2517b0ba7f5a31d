import { expect, it } from 'vitest'
import { segmentLines } from '../../../../../core/parse/segments/segments.ts'
import { classified } from '../classified.ts'

it('tables and lists of slogans stand apart from the running text', () => {
  const lines = classified(
    '现通知如下。',
    '序号  单位  名额',
    '1  甲县  3',
    '横幅标语：',
    '质量强国人人参与',
    '共建共享品质生活',
    '某市财政局',
    '2023年8月31日',
  )
  const { text, rows, slogans, tail } = segmentLines(lines, 0, [])
  expect(text.map((line) => line.text)).toEqual(['现通知如下。'])
  expect(rows.size).toBe(2)
  expect(slogans).toHaveLength(3)
  expect(tail.issuers).toEqual(['某市财政局'])
})

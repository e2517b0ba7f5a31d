import { expect, it } from 'vitest'
import { findTableRows } from '../../../../../core/parse/segments/tables.ts'
import { classified } from '../classified.ts'

const rows = (...lines: string[]): string[] =>
  [...findTableRows(classified(...lines))].map(({ text }) => text)

it('two rows of three cells, and the caption above', () => {
  expect(rows('名额分配表', '序号  单位  名额', '1  甲县  3', '请落实。')).toEqual([
    '序号  单位  名额',
    '1  甲县  3',
    '名额分配表',
  ])
})

it('names in columns and contacts are no table', () => {
  expect(
    rows('某市财政局  某市审计局  某市教育局', '某县财政局  某县审计局  某县教育局'),
  ).toEqual([])
  expect(rows('姓名  单位  电话', '李四  某局  13800000000')).toEqual([])
})

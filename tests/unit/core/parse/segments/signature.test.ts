import { expect, it } from 'vitest'
import {
  findDatedSignature,
  findUndatedSignature,
} from '../../../../../core/parse/segments/signature.ts'
import { classified } from '../classified.ts'

it('names above the date', () => {
  const lines = classified('请落实。', '某市财政局', '某市审计局', '2023年8月31日')
  expect(findDatedSignature(lines, 3, 0, [])).toEqual({
    names: ['某市财政局', '某市审计局'],
    from: 1,
    to: 4,
  })
})

it('names below the date', () => {
  const lines = classified('请落实。', '2023年8月31日', '某市财政局')
  expect(findDatedSignature(lines, 1, 0, [])).toEqual({
    names: ['某市财政局'],
    from: 1,
    to: 3,
  })
})

it('names do not go on behind a line that was taken out', () => {
  const lines = classified('请落实。', '某市审计局', '', '某市财政局', '2023年8月31日')
  expect(findDatedSignature(lines, 3, 0, [3]).names).toEqual(['某市财政局'])
})

it('names without a date sign where they close a sentence', () => {
  expect(
    findUndatedSignature(classified('甲', '请落实。', '某市财政局'), 0, []).names,
  ).toEqual(['某市财政局'])
  expect(
    findUndatedSignature(classified('甲', '承办单位：', '某市财政局'), 0, []).names,
  ).toEqual([])
})

import { expect, it } from 'vitest'
import { findNoticeEnd } from '../../../../../core/parse/segments/notice-end.ts'
import { classified } from '../classified.ts'

const end = (...lines: string[]): number => findNoticeEnd(classified(...lines), 0)

it('above the print block', () => {
  expect(end('各单位：', '请落实。', '抄送：各部门', '某办公室')).toBe(2)
})

it('above a text that is forwarded', () => {
  expect(
    end('各单位：', '现转发给你们。', '某市财政局', '关于开展检查的通知', '各县：'),
  ).toBe(3)
})

it('else behind the last line', () => {
  expect(end('各单位：', '请落实。')).toBe(2)
})

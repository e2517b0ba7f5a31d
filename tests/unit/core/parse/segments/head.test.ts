import { expect, it } from 'vitest'
import { readHead } from '../../../../../core/parse/segments/head.ts'
import { findTitle } from '../../../../../core/parse/segments/title.ts'
import { classified } from '../classified.ts'

it('number, date, recipients and the first line of the text', () => {
  const lines = classified(
    '某市财政局文件',
    '关于开展检查的通知',
    '某财〔2023〕1号',
    '（2023年8月31日）',
    '各单位：',
    '为做好工作，现通知如下。',
  )
  const head = readHead(lines, findTitle(lines, []))
  expect(head.number?.read.value).toBe('某财〔2023〕1号')
  expect(head.date?.value.iso).toBe('2023-08-31')
  expect(head.issuers.names).toEqual(['某市财政局'])
  expect(head.recipients?.text).toBe('各单位：')
  expect(head.textFrom).toBe(5)
})

it('the date of the page table is in doubt', () => {
  const lines = classified('成文日期：2023-08-31', '关于开展检查的通知', '各单位：')
  expect(readHead(lines, findTitle(lines, [])).date).toMatchObject({
    value: { iso: '2023-08-31' },
    doubt: 'from-page',
  })
})

import { expect, it } from 'vitest'
import { readHead } from '../../../../../core/parse/segments/head.ts'
import { isNotice } from '../../../../../core/parse/segments/is-notice.ts'
import { findTitle } from '../../../../../core/parse/segments/title.ts'
import { classified } from '../classified.ts'

function isOne(...texts: string[]): boolean {
  const lines = classified(...texts)
  const title = findTitle(lines, [])
  return isNotice(lines, title, readHead(lines, title))
}

it.each([
  ['by its title', ['关于开展检查的通知', '请认真落实。']],
  ['by its signature', ['停水通知', '今晚停水。', '某市自来水公司', '2023年8月31日']],
  ['by its recipients', ['各单位：', '请认真落实。']],
])('%s', (_, lines) => expect(isOne(...lines)).toBe(true))

it('a text without any of them is none', () => {
  expect(isOne('今天天气很好。', '我们去公园。')).toBe(false)
})

import { expect, it } from 'vitest'
import { separateClosing } from '../../../../../core/parse/body/closing.ts'
import { splitItems } from '../../../../../core/parse/body/items.ts'
import { classified } from '../classified.ts'

const closing = (...lines: string[]): string[] =>
  separateClosing(splitItems(classified(...lines)).items).closing.map(({ text }) => text)

it('a formula below the last item closes the notice', () => {
  expect(closing('一、时间', '9月。', '二、地点', '广场。', '特此通知。')).toEqual([
    '特此通知。',
  ])
})

it('who attended a meeting closes its minutes', () => {
  expect(closing('一、时间', '9月。', '二、地点', '广场。', '出席：李四')).toEqual([
    '出席：李四',
  ])
})

it('the text of the last item stays with it', () => {
  expect(closing('一、时间', '9月。', '二、地点', '广场。')).toEqual([])
})

it('contacts belong to an item that says how to report', () => {
  expect(
    closing('一、时间', '9月。', '二、报名方式', '联系人：李四', '电话：12345'),
  ).toEqual([])
})

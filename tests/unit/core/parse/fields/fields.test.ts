import { expect, it } from 'vitest'
import {
  documentNumberField,
  linesField,
} from '../../../../../core/parse/fields/fields.ts'
import { readHead } from '../../../../../core/parse/segments/head.ts'
import { classified } from '../classified.ts'

it('a field of several lines has a paragraph for each, and their numbers', () => {
  expect(linesField(classified('为做好工作,', '现通知如下:'))).toEqual({
    value: '为做好工作，\n现通知如下：',
    lines: [1, 2],
    doubt: null,
    rule: null,
  })
})

it('a number that a line break may have cut is in doubt', () => {
  const head = readHead(classified('〔2022〕3号', '各单位：'), null)
  expect(documentNumberField(head)).toMatchObject({
    value: { value: '〔2022〕3号' },
    doubt: 'number-without-office',
  })
})

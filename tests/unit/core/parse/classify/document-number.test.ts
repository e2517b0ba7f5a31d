import { describe, expect, it } from 'vitest'
import {
  readDocumentNumber,
  readNumberInTitle,
} from '../../../../../core/parse/classify/document-number.ts'

describe('the document number of a line', () => {
  it.each([
    ['某办发[2023]1号', '某办发〔2023〕1号', 'number-alone'],
    ['发文字号：某办发〔2023〕第1号', '某办发〔2023〕第1号', 'number-labelled'],
    ['2023年 第18号', '2023年第18号', 'year-number'],
    ['〔2022〕第3号', '〔2022〕第3号', 'number-without-office'],
    ['等级：特急·明电    某防电〔2020〕6号', '某防电〔2020〕6号', 'number-of-telegram'],
  ])('%s', (line, value, rule) => {
    expect(readDocumentNumber(line)).toMatchObject({ value, rule })
  })

  it('is none in a sentence', () => {
    expect(readDocumentNumber('根据某办发〔2023〕1号文件')).toBeNull()
  })
})

it('an announcement may have it in its title', () => {
  expect(readNumberInTitle('某省公安厅公告〔2024〕第6号')).toEqual({
    value: '〔2024〕第6号',
    original: '〔2024〕第6号',
    rule: 'number-behind-heading',
  })
  expect(readNumberInTitle('关于调整的公告（2023年第18号）')?.value).toBe('2023年第18号')
  expect(readNumberInTitle('关于开展活动的通知')).toBeNull()
})

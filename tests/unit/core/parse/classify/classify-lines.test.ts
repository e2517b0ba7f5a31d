import { expect, it } from 'vitest'
import { classified } from '../classified.ts'

it('each line is read once: its number, names, date, document number and page chrome', () => {
  const [item, names, date, number, chrome] = classified(
    '（一）报名',
    '某市财政局  某市审计局',
    '2023年8月31日',
    '某办发〔2023〕1号',
    '责任编辑：李四',
  )
  expect(item?.marker).toEqual({
    kind: 'han-brackets',
    number: '（一）',
    rest: '报名',
  })
  expect(names?.names).toEqual(['某市财政局', '某市审计局'])
  expect(date?.date?.iso).toBe('2023-08-31')
  expect(number?.documentNumber?.value).toBe('某办发〔2023〕1号')
  expect(chrome?.pageChrome).toBe('about-page')
})

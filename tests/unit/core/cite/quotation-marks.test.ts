import { describe, expect, it } from 'vitest'
import { wrapAsTitle, wrapInQuotes } from '../../../../core/cite/quotation-marks.ts'

describe('marks', () => {
  it.each([
    ['两个确立', '“两个确立”'],
    ['坚决拥护“两个确立”', '“坚决拥护‘两个确立’”'],
    ['他说“我读‘公文’”', '“他说‘我读“公文”’”'],
    ['“五小”', '“五小”'],
    ['“两个确立”和“两个维护”', '“‘两个确立’和‘两个维护’”'],
    ['贯彻《质量发展纲要》', '“贯彻《质量发展纲要》”'],
    ['don’t', '“don’t”'],
    ['', '“”'],
  ])('quotes %s as %s', (text, expected) => expect(wrapInQuotes(text)).toBe(expected))

  it.each([
    ['质量强国建设纲要', '《质量强国建设纲要》'],
    ['《质量强国建设纲要》', '《质量强国建设纲要》'],
    ['关于印发《纲要》的通知', '《关于印发〈纲要〉的通知》'],
    ['《甲》和《乙》', '《〈甲〉和〈乙〉》'],
    ['关于“质量月”的通知', '《关于“质量月”的通知》'],
  ])('sets %s as a title: %s', (text, expected) =>
    expect(wrapAsTitle(text)).toBe(expected),
  )
})

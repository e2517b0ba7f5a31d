import { describe, expect, it } from 'vitest'
import { cite } from '../../../../core/cite/index.ts'
import { recordOf, scant, THEME, textOf } from './support.ts'

describe('locator', () => {
  it.each([
    ['深入实施质量提升行动', '二、（三）'],
    [THEME, '一、活动主题'],
    ['2023年全国“质量月”活动口号', '附件4'],
  ])('of %s is %s', (text, expected) => expect(textOf('locator', text)).toBe(expected))

  it('is nothing where the notice prints no number or is not held', () => {
    expect(cite(recordOf('质量强国建设纲要'), 'locator')).toMatchObject({
      text: '',
      html: '',
      leftOut: ['locator'],
    })
    expect(cite(scant, 'locator').leftOut).toEqual(['notice'])
  })
})

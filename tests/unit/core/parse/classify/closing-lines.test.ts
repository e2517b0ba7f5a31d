import { expect, it } from 'vitest'
import {
  isClosingFormula,
  isClosingLine,
} from '../../../../../core/parse/classify/closing-lines.ts'

it('a formula closes a notice, whatever stands above', () => {
  expect(isClosingFormula('特此通知。')).toBe(true)
  expect(isClosingLine('特此通知。', '工作要求')).toBe(true)
})

it('a request closes it, unless the section asks such things itself', () => {
  expect(isClosingLine('请各单位认真组织。', '活动时间')).toBe(true)
  expect(isClosingLine('请各单位认真组织。', '工作要求')).toBe(false)
})

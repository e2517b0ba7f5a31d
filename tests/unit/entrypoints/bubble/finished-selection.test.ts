// For which selections a button shows.
import { describe, expect, it } from 'vitest'
import { isWorthLookingUp } from '../../../../entrypoints/bubble/finished-selection.ts'

describe('a button shows', () => {
  it.each(['质量', '2023年 质 量', 'GB/T 质量', '一\n二'])('for “%s”', (text) =>
    expect(isWorthLookingUp(text)).toBe(true),
  )
  it.each(['', ' ', '质', 'Quality Month', '2023', 'ひらがな'])('not for “%s”', (text) =>
    expect(isWorthLookingUp(text)).toBe(false),
  )
})

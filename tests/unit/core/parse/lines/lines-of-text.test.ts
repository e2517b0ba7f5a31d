import { expect, it } from 'vitest'
import { linesOfText } from '../../../../../core/parse/index.ts'

const texts = (text: string): string[] => linesOfText(text).map((line) => line.text)

it('counts the lines of the text, and leaves out the empty ones', () => {
  expect(linesOfText('甲\r\n\r\n　乙\t丙')).toEqual([
    { number: 1, text: '甲' },
    { number: 3, text: '乙  丙', isApart: true },
  ])
})

it('writes wide figures and guillemets as others do', () => {
  expect(texts('«２０２３年» »')).toEqual(['«2023年» »'])
  expect(texts('«２０２３年计划»')).toEqual(['《2023年计划》'])
})

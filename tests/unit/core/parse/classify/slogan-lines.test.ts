import { expect, it } from 'vitest'
import {
  readSlogans,
  sloganShape,
} from '../../../../../core/parse/classify/slogan-lines.ts'

it('slogans lose their numbers, bullets and quotation marks', () => {
  expect(readSlogans(['1.质量第一', '★人人参与', '“共建共享”'])).toEqual([
    '质量第一',
    '人人参与',
    '共建共享',
  ])
})

it('6.150载米制传承 below 5. is the sixth, and begins with a figure', () => {
  expect(readSlogans(['5.计量惠民生', '6.150载米制传承'])).toEqual([
    '计量惠民生',
    '150载米制传承',
  ])
})

it('a slogan goes on behind a comma', () => {
  expect(readSlogans(['1.落实安全责任，', '推动安全发展'])).toEqual([
    '落实安全责任，推动安全发展',
  ])
})

it('labels and sentences about slogans are none', () => {
  expect(readSlogans(['宣传口号如下', '联系电话：12345'])).toEqual([])
})

it.each([
  ['★质量第一', 'bullet'],
  ['2.质量第一', 'figure'],
  ['质量第一', 'bare'],
])('%s has a shape', (line, shape) => expect(sloganShape(line)).toBe(shape))

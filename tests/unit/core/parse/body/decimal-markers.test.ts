import { expect, it } from 'vitest'
import { findDecimalMarkers } from '../../../../../core/parse/body/decimal-markers.ts'
import { classified } from '../classified.ts'

const numbers = (...lines: string[]): string[] =>
  [...findDecimalMarkers(classified(...lines)).values()].map(({ number }) => number)

it('1, 1.1, 1.2 where each follows the last', () => {
  expect(numbers('1 总则', '1.1 目的', '1.2 范围', '2 要求')).toEqual([
    '1',
    '1.1',
    '1.2',
    '2',
  ])
})

it('one number of two figures may be an amount', () => {
  expect(numbers('1.5 亿元', '2 要求')).toEqual([])
})

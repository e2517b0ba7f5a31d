import { expect, it } from 'vitest'
import { findFirstStop } from '../../../../../core/parse/body/first-stop.ts'

it.each([
  ['加强宣传。发放资料。', 4],
  ['学习《办法。附则》精神。', 11],
  ['加强宣传.发放资料', 4],
  ['增长3.5倍', -1],
])('%s', (line, at) => expect(findFirstStop(line)).toBe(at))

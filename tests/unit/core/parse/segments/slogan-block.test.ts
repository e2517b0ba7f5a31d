import { expect, it } from 'vitest'
import { findSloganBlock } from '../../../../../core/parse/segments/slogan-block.ts'
import { classified } from '../classified.ts'

const block = (...lines: string[]): string[] =>
  findSloganBlock(classified(...lines)).map(({ text }) => text)

it('a label with its slogans, each on a line', () => {
  expect(
    block('横幅标语：', '质量强国人人参与', '共建共享品质生活', '某市财政局'),
  ).toEqual(['横幅标语：', '质量强国人人参与', '共建共享品质生活'])
})

it('one line alone is no list', () => {
  expect(block('宣传口号：', '质量强国人人参与', '某市财政局')).toEqual([])
})

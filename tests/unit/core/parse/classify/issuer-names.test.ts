import { describe, expect, it } from 'vitest'
import {
  isName,
  isSeal,
  readNames,
  readNamesOfLines,
} from '../../../../../core/parse/classify/issuer-names.ts'

it.each(['某市财政局', '保卫处（党委保卫部）', '全国“扫黄打非”工作小组办公室'])(
  '%s is a name',
  (text) => expect(isName(text)).toBe(true),
)

it.each(['各单位', '某局关于', '局长', '附件'])('%s is none', (text) =>
  expect(isName(text)).toBe(false),
)

describe('the names of a line', () => {
  it.each([
    ['水 利 部', ['水利部']],
    ['某市财政局  某市审计局', ['某市财政局', '某市审计局']],
    ['松陵省粮食局松陵省物价局', ['松陵省粮食局', '松陵省物价局']],
    ['某市财政局（代章）', ['某市财政局']],
  ])('%s', (line, names) => expect(readNames(line)).toEqual(names))

  it('are null where something else stands there', () => {
    expect(readNames('某市财政局 联系电话')).toBeNull()
  })
})

it('a name goes on in the next line, and an office belongs to the body above', () => {
  expect(readNamesOfLines(['国家国际', '发展合作署'])).toEqual(['国家国际发展合作署'])
  expect(readNamesOfLines(['某市人民政府', '办公室'])).toEqual(['某市人民政府办公室'])
})

it('a line may name nobody but the owner of the seal', () => {
  expect(isSeal('（某市市场监督管理局代章）')).toBe(true)
  expect(isSeal('某市市场监督管理局')).toBe(false)
})

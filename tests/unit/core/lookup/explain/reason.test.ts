import { expect, it } from 'vitest'
import { reasonOf } from '../../../../../core/lookup/explain/reason.ts'
import { builtInLibrary, lookup } from '../../../../../core/lookup/index.ts'

const library = builtInLibrary()

it.each([
  ['增强质量意识，推进高质量发展', { how: 'verbatim', at: null }],
  ['质量强国建设的主力军', { how: 'part', at: null }],
  ['发改委', { how: 'form', form: { text: '发改委', role: 'colloquial' } }],
  ['zgrmyh', { how: 'sound', form: { text: 'zhong guo ren min yin hang' } }],
  ['2021年质量月主题', { how: 'reference' }],
  ['提升质量意识，推动高质量发展', { how: 'alike', differences: 2, at: null }],
  ['会议以“增强质量意识，推进高质量发展”为题', { how: 'verbatim', at: [4, 18] }],
])('says why %s brought its first result', (text, reason) => {
  const [match] = lookup(text, library).matches
  expect(match && reasonOf(match, text)).toMatchObject(reason)
})

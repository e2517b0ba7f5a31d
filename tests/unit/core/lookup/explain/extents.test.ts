// What of a wording is taken for a selection: the part, its sentence, its clause.

import { describe, expect, it, test } from 'vitest'
import { extentsOf } from '../../../../../core/lookup/explain/extents.ts'
import { infixOf } from '../../../../../core/lookup/explain/infix.ts'
import { insertionOf } from '../../../../../core/lookup/explain/insertion.ts'
import { builtInLibrary, lookup } from '../../../../../core/lookup/index.ts'

const library = builtInLibrary()

const SENTENCE =
  '策划主题宣传活动，推动质量宣传进校园、进企业、进机关、进农村、进社区，让质量强国深入人心。'

function firstFor(selected: string) {
  const [match] = lookup(selected, library).matches
  if (!match) throw new Error(`nothing for ${selected}`)
  return match
}

describe('the part that was selected', () => {
  test.each([
    ['as it is', '推动质量宣传进校园', '推动质量宣传进校园'],
    ['with a slip', '推动质量宣转进校园、进企业', '推动质量宣传进校园、进企业'],
    ['with a slip at its end', '推动质量宣传进校圆', '推动质量宣传进校园'],
    ['within words', '量宣转进校园、进企业、进机', '量宣传进校园、进企业、进机'],
    [
      'with a mark of its own',
      '推动质量宣传进校园,进企业。',
      '推动质量宣传进校园、进企业',
    ],
    ['a mark torn off', '质量强国建设纲要》贯彻', '质量强国建设纲要》贯彻'],
    ['half a theme', '增强质量意识', '增强质量意识'],
  ])('%s: %s', (_, selected, part) => {
    const [taken] = extentsOf(firstFor(selected), selected, library.facts.notices)
    expect(taken).toMatchObject({ extent: 'part', text: part })
  })

  test.each([
    ['a misquoted theme', '提升质量意识，推动高质量发展', '增强质量意识 推进高质量发展'],
    ['a name', '发改委', '国家发展改革委'],
    ['a number', '国市监质〔2023〕73号', '国市监质发〔2023〕73号'],
    ['a set phrase that lacks its end', '质量强国建设的主力军', '质量强国建设的主力军'],
  ])('%s is taken whole', (_, selected, whole) => {
    expect(extentsOf(firstFor(selected), selected, library.facts.notices)[0].text).toBe(
      whole,
    )
  })

  it('has its sentence and its clause beside it, without a number', () => {
    const selected = '推动质量宣转进校园、进企业'
    const [, sentence, clause] = extentsOf(
      firstFor(selected),
      selected,
      library.facts.notices,
    )
    expect(sentence).toMatchObject({ extent: 'sentence', text: SENTENCE })
    expect(clause?.text).toContain(`提高全民质量素养。${SENTENCE}`)
    expect(clause?.text).not.toMatch(/^[（一二三四五六七八九十、]/u)
  })

  it('is none where a text was typed as a search', () => {
    const [taken] = extentsOf(firstFor('推动质量宣传进校园'), null, library.facts.notices)
    expect(taken).toMatchObject({ extent: 'sentence', text: SENTENCE })
  })
})

describe('what goes in', () => {
  const drafted = (selected: string, extent: number): string | null => {
    const match = firstFor(selected)
    const taken = extentsOf(match, selected, library.facts.notices)[extent]
    const insertion = taken ? insertionOf(match, selected, taken) : null
    return (
      insertion &&
      selected.slice(0, insertion.from) + insertion.text + selected.slice(insertion.to)
    )
  }

  it('takes both marks of a pair where the selection has none', () => {
    expect(drafted('质量强国建设纲耍贯彻落实', 0)).toBe('《质量强国建设纲要》贯彻落实')
  })

  it('is nothing where the part is right', () => {
    expect(drafted('推动质量宣传进校园', 0)).toBeNull()
  })

  it('is the sentence where that is asked, its end left to the draft', () => {
    expect(drafted('推动质量宣传进校园。', 1)).toBe(SENTENCE)
  })

  it('is the whole theme where that is asked', () => {
    expect(drafted('增强质量意识', 1)).toBe('增强质量意识，推进高质量发展')
  })
})

test.each([
  ['a slip', '质量宣转', '推动质量宣传进校园', '质量宣传'],
  ['one at the end', '质量宣转', '推动质量宣传', '质量宣传'],
  ['one at the start', '提质量', '推动质量宣传', '动质量'],
  ['a character too many', '质量的宣传', '推动质量宣传', '质量宣传'],
  ['one missing', '质宣传', '推动质量宣传', '质量宣传'],
])('found with %s: %s', (_, short, long, part) => {
  const found = infixOf(short, long)
  expect(found && long.slice(found.start, found.end)).toBe(part)
  expect(found?.slips).toBe(1)
})

test('texts that are too long to compare are not', () => {
  expect(infixOf('质'.repeat(3000), '量'.repeat(3000))).toBeNull()
})

// What goes into a draft in place of a selection, by the real lookup over the built-in library.

import { describe, expect, it, test } from 'vitest'
import { solid } from '../../../../../app/in-page/stretch-range.ts'
import { extentsOf } from '../../../../../core/lookup/explain/extents.ts'
import {
  type Insertion,
  insertionOf,
} from '../../../../../core/lookup/explain/insertion.ts'
import { builtInLibrary, lookup, type Match } from '../../../../../core/lookup/index.ts'
import type { Kind } from '../../../../../data/kinds.ts'

const library = builtInLibrary()

function matchFor(selected: string, kind: Kind): Match {
  const found = lookup(selected, library).matches.find(({ entry }) => entry.kind === kind)
  if (!found) throw new Error(`no ${kind} in ${selected}`)
  return found
}

/** What replaces what, as I does. */
function insertionFor(match: Match, selected: string): Insertion | null {
  return insertionOf(
    match,
    selected,
    extentsOf(match, selected, library.facts.notices)[0],
  )
}

/** The selection after the best match of a kind was put in. */
function draftOf(selected: string, kind: Kind): string | null {
  const insertion = insertionFor(matchFor(selected, kind), selected)
  if (!insertion) return null
  const { from, to, text } = insertion
  return selected.slice(0, from) + text + selected.slice(to)
}

describe('the halves stay apart as they were', () => {
  test.each([
    ['by a comma', '提升质量意识，推动高质量发展', '增强质量意识，推进高质量发展'],
    ['a narrow one', '提升质量意识,推动高质量发展', '增强质量意识，推进高质量发展'],
    ['by a space', '提升质量意识 推动高质量发展', '增强质量意识 推进高质量发展'],
    ['a wide one', '提升质量意识　推动高质量发展', '增强质量意识　推进高质量发展'],
    ['by a line', '提升质量意识\n推动高质量发展', '增强质量意识\n推进高质量发展'],
    ['by nothing', '提升质量意识推动高质量发展', '增强质量意识，推进高质量发展'],
    [
      'by the separator between the halves, not by another',
      '提 升质量意识，推动高质量发展',
      '增强质量意识，推进高质量发展',
    ],
  ])('%s', (_, selected, expected) => expect(draftOf(selected, 'theme')).toBe(expected))
})

describe('only the stretch that the match is about is replaced', () => {
  test.each<[Kind, string, string]>([
    [
      'theme',
      '　　以“提升质量意识，推动高质量发展”为主题，\n特此通知。',
      '　　以“增强质量意识，推进高质量发展”为主题，\n特此通知。',
    ],
    ['department', '由发改委、人民银行牵头', '由国家发展改革委、人民银行牵头'],
    ['document', '落实《质量强国建设纲耍》。', '落实《质量强国建设纲要》。'],
    ['phrase', '坚持"双随机,一公开"监管', '坚持"双随机、一公开"监管'],
    ['activity', '开展“五小”创新大赛。', '开展全国职工“五小”创新大赛。'],
  ])('%s: %s', (kind, selected, expected) => {
    const found = lookup(selected, library).matches.filter(
      ({ entry }) => entry.kind === kind,
    )
    const drafts = found.map((match) => {
      const insertion = insertionFor(match, selected)
      return (
        insertion &&
        selected.slice(0, insertion.from) + insertion.text + selected.slice(insertion.to)
      )
    })
    expect(drafts).toContain(expected)
  })

  it('leaves the end of a sentence to the draft', () => {
    const selected = '组织开展全国职工“五小”创兴大赛，'
    expect(draftOf(selected, 'clause')).toBe('组织开展全国职工“五小”创新大赛，')
  })

  it('takes in the half of a pair that the stretch left out', () => {
    const match = matchFor('落实《质量强国建设纲耍》。', 'clause')
    const insertion = insertionFor(
      { ...match, span: [0, 11] },
      '落实《质量强国建设纲耍》。',
    )
    expect(insertion?.to).toBe(12)
  })
})

describe('nothing is put in', () => {
  it('where the wording is there already', () => {
    expect(draftOf('增强质量意识 推进高质量发展', 'theme')).toBeNull()
    expect(draftOf('“增强质量意识，推进高质量发展”', 'theme')).toBeNull()
  })

  it('where a part of the wording is there as it is, whatever stands around it', () => {
    expect(draftOf('质量强国建设的主力军', 'clause')).toBeNull()
    // But the marks of a whole one are set right.
    expect(draftOf('"双随机,一公开"监管', 'phrase')).not.toBeNull()
  })

  it('for what only refers to a notice', () => {
    expect(draftOf('等25个部门', 'document')).toBeNull()
  })

  it('for the nearest wording, which is no match', () => {
    const match = matchFor('发改委', 'department')
    expect(insertionFor({ ...match, confidence: 'nearest' }, '发改委')).toBeNull()
  })
})

test('text is compared without what is blank or of no width', () => {
  expect(solid(' 质\u3000量\u200B月\uFEFF\n')).toBe('质量月')
})

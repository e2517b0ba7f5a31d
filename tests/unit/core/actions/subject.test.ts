// What can be taken of a wording, and why it does not go into the page.
import { describe, expect, it } from 'vitest'
import {
  type Circumstances,
  subjectOfMatch,
  subjectOfNotice,
} from '../../../../core/actions/subject.ts'
import { noticeFacts } from '../../../../core/lookup/facts/index.ts'
import { builtInLibrary, lookup } from '../../../../core/lookup/index.ts'

const library = builtInLibrary()
const MISQUOTED = '提升质量意识，推动高质量发展'

function subjectFor(text: string, circumstances: Partial<Circumstances> = {}) {
  const { matches, nearest } = lookup(text, library, { thisYear: 2026 })
  const [match] = [...matches, ...nearest]
  if (!match) throw new Error(`Nothing was found for ${text}`)
  return subjectOfMatch(match, null, library, {
    text,
    isSelected: true,
    writable: text,
    isPinned: false,
    ...circumstances,
  })
}

describe('into the page', () => {
  it('goes the wording in the place of the selected text', () => {
    expect(subjectFor(MISQUOTED).takings[0].insertion).toMatchObject({
      from: 0,
      to: MISQUOTED.length,
      text: '增强质量意识，推进高质量发展',
    })
  })

  it('goes the wording at a caret', () => {
    const { takings } = subjectFor(MISQUOTED, { writable: '' })
    expect(takings[0].insertion).toMatchObject({ from: 0, to: 0 })
  })

  it.each([
    [MISQUOTED, null, 'nowhere'],
    [MISQUOTED, '别的文字', 'other-text'],
    ['增强质量意识 推进高质量发展', '增强质量意识 推进高质量发展', 'same'],
    ['地区各要据知要求', '地区各要据知要求', 'no-match'],
  ])('“%s” where “%s” is selected: %s', (text, writable, reason) => {
    const subject = subjectFor(text, { writable })
    expect(subject.noInsertion).toBe(reason)
    expect(subject.takings[0].insertion).toBeNull()
  })
})

it('a typed search takes the whole wording, a selected text the part that it is', () => {
  const text = '质量强国建设的主力军'
  const selected = subjectFor(text, { writable: null }).takings
  expect(selected.map(({ taken }) => taken.extent)).toEqual([
    'part',
    'sentence',
    'clause',
  ])
  const typed = subjectFor(text, { writable: null, isSelected: false }).takings
  expect(typed.map(({ taken }) => taken.extent)).not.toContain('part')
})

it('of a notice at a glance its theme is taken, cited, and put at a caret alone', () => {
  const facts = noticeFacts('quality-month-2023', library.facts)
  if (!facts) throw new Error('The notice was to be there.')
  const subject = subjectOfNotice(facts, library, null)
  expect(subject).toMatchObject({ noInsertion: 'nowhere', pin: null })
  expect(subject?.record?.wording).toBe('增强质量意识 推进高质量发展')
  expect(subject?.takings[0].insertion).toBeNull()
  expect(subjectOfNotice(facts, library, '')?.takings[0].insertion).not.toBeNull()
})

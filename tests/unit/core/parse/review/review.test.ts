// A draft as it is edited: unchanged it comes back as it was, and what is wrong is named.
import { describe, expect, it } from 'vitest'
import { linesOfText, parseNotice } from '../../../../../core/parse/index.ts'
import {
  reviewed,
  reviewOf,
  reviewProblems,
} from '../../../../../core/parse/review/index.ts'
import { readPairs } from '../../../../../scripts/eval/notice-labels.ts'
import { labelFrom } from '../../../../../scripts/eval/parse-score.ts'
import { parsedFile } from '../../../../../scripts/eval/parsed-file.ts'

const pairs = readPairs('tests/eval/notices')
const draft = parseNotice(
  linesOfText(pairs.find(({ name }) => name === 'four-levels')?.text ?? ''),
)

it.each(pairs)('$name, reviewed and left as it is', (pair) => {
  const parsed = parsedFile(pair)
  expect(labelFrom(reviewed(parsed, reviewOf(parsed)))).toEqual(labelFrom(parsed))
})

describe('what is changed', () => {
  const review = reviewOf(draft)

  it('a heading, in its place', () => {
    const clauses = review.clauses.map((one) =>
      one.number === '（1）' ? { ...one, heading: '考核' } : one,
    )
    const { sections } = reviewed(draft, { ...review, clauses })
    expect(sections[0]?.clauses[0]?.clauses[0]?.clauses[0]).toMatchObject({
      number: '（1）',
      heading: '考核',
    })
  })

  it('an item that is emptied is gone, and what was below it moves up', () => {
    const clauses = review.clauses.map((one) =>
      one.number === '（一）' ? { ...one, heading: '', text: '' } : one,
    )
    const { sections } = reviewed(draft, { ...review, clauses })
    expect(sections[0]?.clauses.map(({ number }) => number)).toEqual(['1', '2', '（二）'])
  })

  it('the date, with how it is printed', () => {
    expect(reviewed(draft, { ...review, date: '2023-02-01' }).date.value).toEqual({
      iso: '2023-02-01',
      printed: '2023年2月1日',
    })
    expect(reviewed(draft, { ...review, date: '' }).date.value).toBeNull()
  })

  it('attachments by their lines, with or without a number', () => {
    const { attachments } = reviewed(draft, { ...review, attachments: '1. 甲表\n乙表' })
    expect(attachments.value).toEqual([
      { number: '1', title: '甲表', text: null },
      { number: null, title: '乙表', text: null },
    ])
  })
})

describe('what is wrong', () => {
  const review = reviewOf(draft)
  it.each([
    ['nothing', {}, []],
    ['no title', { title: ' ' }, ['title']],
    [
      'a number in other brackets',
      { documentNumber: '农质发[2023]2号' },
      ['documentNumber'],
    ],
    ['no number at all is right', { documentNumber: '' }, []],
    ['half a date', { date: '2023-02' }, ['date']],
  ])('%s', (_, changed, problems) => {
    expect(reviewProblems({ ...review, ...changed })).toEqual(problems)
  })
})

// @vitest-environment happy-dom
// The review of one draft beside its source, which shows where each field came from.

import { useState } from 'preact/hooks'
import { act } from 'preact/test-utils'
import { afterEach, expect, it } from 'vitest'
import { ReviewForm } from '../../../../components/library/ReviewForm.tsx'
import { draftFromSource } from '../../../../core/drafts/create-draft.ts'
import type { WaitingDraft } from '../../../../core/records/drafts.ts'
import { notAsked, show, unmountAll } from '../../../support/render.tsx'
import { StoredInMemory } from '../../../support/stored-in-memory.ts'

afterEach(unmountAll)

const DIGITS = ['', ...'一二三四五六七八九']

/** 一, 十一, 二十: below a hundred. */
const numeral = (n: number): string =>
  `${n < 10 ? '' : `${DIGITS[Math.floor(n / 10)]}十`}${DIGITS[n % 10]}`.replace(
    /^一十/u,
    '十',
  )

const text = (items: number): string =>
  [
    '关于开展2021年全国“节水周”活动的通知',
    '各村民委员会：',
    '现将有关事项通知如下：',
    ...Array.from({ length: items }, (_, at) => [
      `${numeral(at + 1)}、第${at + 1}项安排`,
      `各村于三月${at + 1}日前登记第${at + 1}处渗漏。`,
    ]).flat(),
    '清溪镇人民政府',
    '2021年3月5日',
  ].join('\n')

interface Review {
  root: HTMLElement
  find: (id: string) => HTMLElement | null
}

async function open(source: string): Promise<Review> {
  const origin = { kind: 'paste', name: null, url: null, on: '2026-11-30' } as const
  const first = draftFromSource({ text: source, main: null, origin })
  if (!first) throw new Error('It is no notice.')
  const stored = new StoredInMemory<WaitingDraft>(first)
  const effects = {
    keep: notAsked,
    draft: () => stored,
    held: notAsked,
  }
  function Reviewed() {
    const [draft, setDraft] = useState(first as WaitingDraft)
    return (
      <ReviewForm
        draft={draft}
        heads={[]}
        waiting={[]}
        effects={effects}
        written="ok"
        onChange={setDraft}
        onGiveUp={notAsked}
        onLeave={notAsked}
        onKept={() => {}}
      />
    )
  }
  const root = await show(<Reviewed />)
  const find = (id: string) => root.querySelector<HTMLElement>(`[data-testid="${id}"]`)
  return {
    root,
    find,
  }
}

it('all lines of a long source are there, to be found, selected and copied', async () => {
  const review = await open(text(99))
  const lines = [...(review.find('source')?.querySelectorAll('p') ?? [])]
  expect(lines).toHaveLength(203)
  expect(lines.at(-1)?.textContent).toBe('2021年3月5日')
  expect(review.find('review-clauses')?.querySelectorAll('textarea')).toHaveLength(99)
})

it('the lines of the field that has the focus are marked, and of no other', async () => {
  const review = await open(text(60))
  const marked = (): (string | null)[] =>
    [...(review.find('source')?.querySelectorAll('.from-here') ?? [])].map(
      ({ textContent }) => textContent,
    )
  const items = review.find('review-clauses')?.querySelectorAll('textarea') ?? []
  await act(() => items[54]?.focus())
  expect(marked().join()).toContain('第55处渗漏')
  await act(() => items[1]?.focus())
  expect(marked().join()).toContain('第2处渗漏')
  expect(marked().join()).not.toContain('第55处渗漏')
})

it('the campaign stands right behind the title that it is read from', async () => {
  const { root } = await open(text(2))
  const controls = [...root.querySelectorAll('form textarea, form input')]
  const names = controls.map((control) => control.getAttribute('data-testid'))
  expect(names.slice(0, 2)).toEqual(['review-title', 'review-campaign'])
})

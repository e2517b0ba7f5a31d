// What forms edit, as it is stored: nothing is written over what its form has not seen.
import 'fake-indexeddb/auto'
import * as v from 'valibot'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { storedSites } from '../../../../app/options/stored-options.ts'
import { keepNotices } from '../../../../app/own-library/write-notices.ts'
import { readBin } from '../../../../app/storage/library/bin.ts'
import { putDraft } from '../../../../app/storage/library/drafts.ts'
import { clearLibrary } from '../../../../app/storage/library/write.ts'
import { linesOfText, parseNotice } from '../../../../core/parse/index.ts'
import { reviewOf } from '../../../../core/parse/review/index.ts'
import { waitingDraftSchema } from '../../../../core/records/drafts.ts'
import type { Standing, StoredValue } from '../../../../core/records/stored-value.ts'
import { type AddedAttachment, withCheck } from '../../../../core/records/supplement.ts'
import { HOLDINGS } from '../../../../data/holdings.ts'
import type { Notice } from '../../../../data/schema.ts'
import { noticeEffects } from '../../../../entrypoints/library/notice-effects.ts'
import { supplementEffects } from '../../../../entrypoints/library/supplement-effects.ts'
import { blankNotice } from '../../../support/blank-notice.ts'

const own: Notice = {
  ...blankNotice('own-1', '关于清淤的通知'),
  attachments: [{ number: null, title: '清淤进度表', text: null }],
}
const [given] = HOLDINGS.notices
if (!given) throw new Error('Nothing is held.')
const check = (who: string) => ({ who, on: '2026-11-20', note: null })
const { checking, attachment } = supplementEffects(async () => {})
const text = (place: number, written: string): AddedAttachment => ({
  place,
  text: written,
  slogans: [],
  origin: { kind: 'paste', name: null, url: null, on: '2026-11-25' },
})
const draft = v.parse(waitingDraftSchema, {
  id: 'one',
  at: 1,
  source: own.title,
  origin: own.provenance.origin,
  review: reviewOf(parseNotice(linesOfText(own.title))),
})
const drafted = (title: string) => ({ ...draft, review: { ...draft.review, title } })

beforeEach(async () => {
  fakeBrowser.reset()
  await clearLibrary()
  await keepNotices([{ notice: own, name: null, tags: [], addedAt: 1 }])
  await putDraft(draft)
})

async function standing<T>(stored: StoredValue<T>): Promise<Standing<T>> {
  const found = await stored.read()
  if (found === 'unreadable') throw new Error('It cannot be read.')
  return found
}

/** Two windows read it, one writes, then the other. */
async function twoWindows<T>(stored: StoredValue<T>, first: T, second: T) {
  const seen = await standing(stored)
  const heard = vi.fn()
  const stop = stored.watch(heard)
  expect(await stored.write(first, seen)).toBe('ok')
  await vi.waitFor(() => expect(heard).toHaveBeenCalled())
  stop()
  expect(await stored.write(second, seen)).toBe('changed')
  const there = await standing(stored)
  expect(there !== 'gone' && stored.same(there.value, first)).toBe(true)
  expect(await stored.write(second, there)).toBe('ok')
  const after = await standing(stored)
  expect(after !== 'gone' && stored.same(after.value, second)).toBe(true)
}

it('name and tags', () =>
  twoWindows(
    noticeEffects.labels('own-1'),
    { name: '春灌', tags: [] },
    { name: null, tags: ['水利'] },
  ))

it('a notice that is edited', () =>
  twoWindows<Notice | null>(
    noticeEffects.held('own-1'),
    { ...own, closing: '特此通知。' },
    { ...own, preamble: '各村：' },
  ))

it('a draft', () => twoWindows(noticeEffects.draft('one'), drafted('甲'), drafted('乙')))

it('the sites where the bubble stays away', () =>
  twoWindows<readonly string[]>(storedSites, ['a.cn'], ['b.cn']))

describe.each([
  ['own', own, 1],
  ['given', given, 4],
] as const)('a notice that is %s', (_, notice, place) => {
  it('the mark of checking', () =>
    twoWindows(
      checking(notice.id),
      withCheck(notice, check('张三')),
      withCheck(notice, check('李四')),
    ))

  it('the text of an attachment, of which the replaced one is in the recycle bin', async () => {
    await twoWindows(
      attachment(notice, place),
      text(place, '第一版'),
      text(place, '第二版'),
    )
    expect((await readBin())?.items.length).toBeGreaterThan(0)
  })
})

describe('a notice that another window has removed', () => {
  beforeEach(async () => {
    await noticeEffects.drop(['own-1'])
  })

  it('is brought back with what its form has, where the user says so', async () => {
    const labels = noticeEffects.labels('own-1')
    const mine = { name: '清淤', tags: [] }
    expect(await labels.write(mine, { value: { name: null, tags: [] } })).toBe('gone')
    expect(await labels.write(mine, await standing(labels))).toBe('ok')
    expect(await standing(labels)).toEqual({ value: mine })
    expect((await readBin())?.items).toEqual([])
  })

  it('gets no mark by itself, nor what only given notices have', async () => {
    const mark = withCheck(own, check('张三'))
    expect(await checking('own-1').write(mark, { value: own })).toBe('gone')
    expect(await fakeBrowser.storage.local.get('supplements')).toEqual({})
  })

  it('cannot be brought back once the recycle bin is empty', async () => {
    await noticeEffects.emptyBin()
    const labels = noticeEffects.labels('own-1')
    expect(await labels.write({ name: '清淤', tags: [] }, 'gone')).toBe('gone')
  })
})

it('two texts at the place of one attachment that the notice has no more', async () => {
  const value = attachment(own, 1)
  await keepNotices([
    {
      notice: { ...own, attachments: [{ number: null, title: '另一张表', text: null }] },
      name: null,
      tags: [],
      addedAt: 1,
    },
  ])
  expect(await standing(value)).toBe('gone')
  expect(await value.write(text(1, '第一版'), { value: null })).toBe('changed')
})

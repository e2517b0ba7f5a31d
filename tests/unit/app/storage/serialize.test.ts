// Two windows that change the same stored data at the same time: neither change is lost.
import 'fake-indexeddb/auto'
import * as v from 'valibot'
import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { loadOptions } from '../../../../app/options/stored-options.ts'
import { changeNotice, keepNotices } from '../../../../app/own-library/write-notices.ts'
import {
  changeDraft,
  putDraft,
  readDrafts,
  removeDraft,
} from '../../../../app/storage/library/drafts.ts'
import { readNotices } from '../../../../app/storage/library/read.ts'
import { clearLibrary } from '../../../../app/storage/library/write.ts'
import { serialize } from '../../../../app/storage/serialize.ts'
import { linesOfText, parseNotice } from '../../../../core/parse/index.ts'
import { reviewOf } from '../../../../core/parse/review/index.ts'
import { waitingDraftSchema } from '../../../../core/records/drafts.ts'
import { withCheck } from '../../../../core/records/supplement.ts'
import { noticeEffects } from '../../../../entrypoints/library/notice-effects.ts'
import { supplementEffects } from '../../../../entrypoints/library/supplement-effects.ts'
import { blankNotice } from '../../../support/blank-notice.ts'

const { checking } = supplementEffects(async () => {})
const LABELS = { name: '春季清淤', tags: ['水利'] }
const CHECK = { who: '张三', on: '2026-11-20', note: null }
const notice = blankNotice('own-1', '关于清淤的通知')

/** The module as another window has it, with nothing in common but what is stored. */
async function otherWindow() {
  vi.resetModules()
  return import('../../../../app/options/stored-options.ts')
}

beforeEach(async () => {
  fakeBrowser.reset()
  await clearLibrary()
})

it('options that two windows set at once are both kept', async () => {
  const [one, other] = [await otherWindow(), await otherWindow()]
  expect(one.saveOptions).not.toBe(other.saveOptions)
  await Promise.all([
    one.saveOptions({ language: 'en' }),
    other.saveOptions({ citeNumber: true }),
    one.saveOptions({ history: true }),
  ])
  expect(await loadOptions()).toMatchObject({
    language: 'en',
    citeNumber: true,
    history: true,
  })
})

it('an import that is undone waits for a change of the options', async () => {
  const { replaceOptions, saveOptions } = await otherWindow()
  const undo = await replaceOptions({ language: 'en' })
  await Promise.all([saveOptions({ history: true }), undo()])
  expect(await loadOptions()).toMatchObject({ language: 'auto', history: false })
})

it('labels and a mark of checking that two windows set at once are both kept', async () => {
  await keepNotices([{ notice, name: null, tags: [], addedAt: 1 }])
  const outcomes = await Promise.all([
    checking(notice.id).write(withCheck(notice, CHECK), { value: notice }),
    noticeEffects.labels(notice.id).write(LABELS, { value: { name: null, tags: [] } }),
    changeNotice(notice.id, (before) => ({ ...before, addedAt: 2 })),
  ])
  expect(outcomes).toEqual(['ok', 'ok', 'ok'])
  const [kept] = await readNotices([notice.id])
  expect(kept).toMatchObject({ name: '春季清淤', tags: ['水利'], addedAt: 2 })
  expect(kept?.notice.provenance.checked).toEqual(CHECK)
})

it('a draft that one window has kept is not brought back by typing in another', async () => {
  const draft = v.parse(waitingDraftSchema, {
    id: 'one',
    at: 1,
    source: '关于清淤的通知',
    origin: notice.provenance.origin,
    review: reviewOf(parseNotice(linesOfText('关于清淤的通知'))),
  })
  await putDraft(draft)
  expect(await changeDraft({ ...draft, at: 2 }, draft)).toBe('ok')
  await removeDraft(draft.id)
  expect(await changeDraft({ ...draft, at: 3 }, draft)).toBe('gone')
  expect((await readDrafts())?.items).toEqual([])
})

it('different data does not wait for each other, and a failure lets the next one in', async () => {
  const order: string[] = []
  await serialize('library', async () => {
    await serialize('options', async () => order.push('options'))
    order.push('library')
  })
  await expect(
    serialize('options', () => Promise.reject(new Error('no room'))),
  ).rejects.toThrow('no room')
  await serialize('options', async () => order.push('after'))
  expect(order).toEqual(['options', 'library', 'after'])
})

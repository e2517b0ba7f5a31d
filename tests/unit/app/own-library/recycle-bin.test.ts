// The recycle bin: what was removed or replaced comes back, act by act, for 30 days.
import { builtInLibrary } from '../../../../core/lookup/index.ts'
import 'fake-indexeddb/auto'
import { IDBDatabase } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { binHeads, restoreAct } from '../../../../app/own-library/recycle-bin.ts'
import { storedLibraryFor } from '../../../../app/own-library/stored-library.ts'
import { dropNotices, keepNotices } from '../../../../app/own-library/write-notices.ts'
import {
  putDraft,
  readDrafts,
  removeDraft,
} from '../../../../app/storage/library/drafts.ts'
import { readHeads, readNotices } from '../../../../app/storage/library/read.ts'
import { clearLibrary } from '../../../../app/storage/library/write.ts'
import { newRemoval } from '../../../../core/records/bin.ts'
import type { WaitingDraft } from '../../../../core/records/drafts.ts'
import type { StoredNotice } from '../../../../core/records/library.ts'
import { blankNotice } from '../../../support/blank-notice.ts'

const DAY = 86_400_000

const kept = (id: string, theme: string): StoredNotice => ({
  notice: { ...blankNotice(id, `关于${theme}的通知`), theme },
  name: '我的',
  tags: ['水利'],
  addedAt: 5,
})
const RIVER = kept('own-river', '沟渠清淤护岸')
const ROAD = kept('own-road', '道路修补养护')

const titles = async () =>
  (await readHeads())?.items.map(({ title }) => title).sort() ?? []
const acts = async () => [...new Set((await binHeads())?.items.map(({ act }) => act))]

beforeEach(clearLibrary)

describe('removed', () => {
  it('two in a row come back, the last first, as they were', async () => {
    await keepNotices([RIVER, ROAD])
    await dropNotices(['own-river'], { removal: newRemoval('removed') })
    await dropNotices(['own-road'], { removal: newRemoval('removed') })
    expect(await titles()).toEqual([])
    const [last = '', first = ''] = await acts()
    await restoreAct(last)
    expect(await titles()).toEqual(['关于道路修补养护的通知'])
    await restoreAct(first)
    expect(await readNotices(['own-river', 'own-road'])).toEqual([RIVER, ROAD])
    expect(await acts()).toEqual([])
  })

  it('by one act, they come back together and are found again', async () => {
    await keepNotices([RIVER, ROAD])
    await dropNotices(['own-river', 'own-road'], { removal: newRemoval('removed') })
    const [act = ''] = await acts()
    await restoreAct(act)
    const library = await storedLibraryFor('道路修补养护', builtInLibrary())
    expect(library?.holdings.notices.map(({ id }) => id)).toContain('own-road')
  })

  it('stays 30 days', async () => {
    const now = Date.now()
    await keepNotices([RIVER, ROAD])
    const removal = newRemoval('removed')
    await dropNotices(['own-river'], { removal: { ...removal, at: now - 31 * DAY } })
    await dropNotices(['own-road'], { removal: { ...removal, at: now - 29 * DAY } })
    expect((await binHeads())?.items.map(({ title }) => title)).toEqual([
      ROAD.notice.title,
    ])
  })

  it('is listed without a write, as long as nothing in it is old', async () => {
    await keepNotices([RIVER])
    await dropNotices(['own-river'], { removal: newRemoval('removed') })
    const begun = vi.spyOn(IDBDatabase.prototype, 'transaction')
    expect((await binHeads())?.items).toHaveLength(1)
    expect(begun.mock.calls.filter(([, mode]) => mode === 'readwrite')).toEqual([])
    begun.mockRestore()
  })

  it('a draft that was given up comes back as it was', async () => {
    const draft: WaitingDraft = {
      id: 'draft-1',
      at: 1,
      source: '关于沟渠清淤的通知',
      main: null,
      origin: { kind: 'paste', name: null, url: null, on: '2026-11-25' },
      lost: [],
      unread: [],
      edits: null,
      review: {
        title: '关于沟渠清淤的通知',
        documentNumber: '',
        date: '',
        theme: '',
        recipients: '',
        preamble: '',
        closing: '',
        publicationNote: '',
        issuers: '',
        attachments: '',
        slogans: '',
        campaign: null,
        clauses: [],
      },
    }
    await putDraft(draft)
    await removeDraft(draft.id, { removal: newRemoval('removed') })
    expect((await readDrafts())?.items).toEqual([])
    const [act = ''] = await acts()
    await restoreAct(act)
    expect((await readDrafts())?.items).toEqual([draft])
  })
})

describe('replaced', () => {
  const CHANGED = { ...RIVER, notice: { ...RIVER.notice, theme: '疏浚河道' } }

  it('what stood there before comes back, and what took its place is in the bin', async () => {
    await keepNotices([RIVER])
    await keepNotices([CHANGED], { removal: newRemoval('replaced') })
    const [act = ''] = await acts()
    await restoreAct(act)
    expect(await readNotices(['own-river'])).toEqual([RIVER])
    const left = (await binHeads())?.items ?? []
    expect(left.map(({ why }) => why)).toEqual(['undone'])
    await restoreAct(left[0]?.act ?? '')
    expect(await readNotices(['own-river'])).toEqual([CHANGED])
  })
})

it('without a removal, nothing goes into the bin', async () => {
  await keepNotices([RIVER])
  await dropNotices(['own-river'])
  expect(await binHeads()).toEqual({ items: [], damaged: 0 })
})

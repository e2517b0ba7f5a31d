// What the user made has a second copy, and a database that the browser dropped is restored from it.
import { builtInLibrary } from '../../../../core/lookup/index.ts'
import 'fake-indexeddb/auto'
import { IDBObjectStore } from 'fake-indexeddb'
import type { DBSchema, IDBPDatabase } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import {
  completeCopy,
  restoreNotices,
  restoreSmall,
} from '../../../../app/own-library/second-copy.ts'
import { storedLibraryFor } from '../../../../app/own-library/stored-library.ts'
import { loss } from '../../../../app/own-library/tally.ts'
import {
  changeNotice,
  dropNotices,
  keepNotices,
} from '../../../../app/own-library/write-notices.ts'
import { savedDatabase } from '../../../../app/storage/database.ts'
import { libraryDatabase } from '../../../../app/storage/library/database.ts'
import {
  changeDraft,
  putDraft,
  readDrafts,
  removeDraft,
} from '../../../../app/storage/library/drafts.ts'
import { readHeads, readNotices } from '../../../../app/storage/library/read.ts'
import { clearLibrary } from '../../../../app/storage/library/write.ts'
import { pinStore } from '../../../../app/storage/pins.ts'
import { linesOfText, parseNotice } from '../../../../core/parse/index.ts'
import { reviewOf } from '../../../../core/parse/review/index.ts'
import { readCopied, writeCopied } from '../../../../core/records/copied.ts'
import type { WaitingDraft } from '../../../../core/records/drafts.ts'
import type { StoredNotice } from '../../../../core/records/library.ts'
import type { Pin } from '../../../../core/records/saved.ts'
import { isOpen } from '../../../../core/records/tally.ts'
import { blankNotice } from '../../../support/blank-notice.ts'
import { type FakeCaches, fakeCaches } from '../../../support/fake-caches.ts'

const kept = (id: string, theme = '沟渠清淤护岸'): StoredNotice => ({
  notice: { ...blankNotice(id, `关于${id}的通知`), theme },
  name: '我的',
  tags: ['水利'],
  addedAt: 5,
})
const PIN: Pin = {
  id: 'theme:x',
  wording: '表述',
  kind: 'theme',
  year: 2023,
  pinnedAt: 1,
}
const DRAFT: WaitingDraft = {
  id: 'd1',
  at: 1,
  source: '原文',
  main: null,
  origin: { kind: 'paste', name: null, url: null, on: '2026-11-30' },
  lost: [],
  unread: [],
  edits: null,
  review: reviewOf(parseNotice(linesOfText('关于清淤的通知'))),
}

let caches: FakeCaches
beforeEach(async () => {
  vi.stubGlobal('caches', undefined)
  await clearLibrary()
  await pinStore.clear()
  fakeBrowser.reset()
  caches = fakeCaches()
  vi.stubGlobal('caches', caches.storage)
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

/** As the browser does it: every store of every database is empty, and nobody is told. */
async function databasesAreDropped(): Promise<void> {
  await emptied(await libraryDatabase.open())
  await emptied(await savedDatabase.open())
}

async function emptied<Schema extends DBSchema>(db: IDBPDatabase<Schema>) {
  await Promise.all([...db.objectStoreNames].map((store) => db.clear(store)))
}

const ids = async () => (await readHeads())?.items.map(({ id }) => id).sort()
const copies = () => caches.texts('second-copy-notices')

describe('a dropped database', () => {
  it('has its notices again, with names and tags, and they are found', async () => {
    const notices = Array.from({ length: 30 }, (_, at) => kept(`own-${at}`))
    await keepNotices(notices)
    await databasesAreDropped()
    expect(await loss()).toEqual({ before: 30, after: 0, restored: 0 })

    const told: number[] = []
    expect(await restoreNotices((done) => told.push(done))).toBe('ok')
    expect(told).toEqual([0, 25])
    expect(await ids()).toEqual(notices.map(({ notice }) => notice.id).sort())
    expect(await readNotices(['own-7'])).toEqual([notices[7]])
    const library = await storedLibraryFor('沟渠清淤护岸', builtInLibrary())
    expect(library?.holdings.notices.map(({ id }) => id)).toContain('own-7')
    const found = await loss()
    expect(found).toEqual({ before: 30, after: 0, restored: 30 })
    expect(found && isOpen(found)).toBe(false)
  })

  it('has its pins and drafts again', async () => {
    await pinStore.put(PIN)
    await putDraft(DRAFT)
    await databasesAreDropped()
    await restoreSmall()
    expect((await pinStore.list())?.items).toEqual([PIN])
    expect((await readDrafts())?.items).toEqual([DRAFT])
  })

  it('is restored to the last change of each record', async () => {
    await keepNotices([kept('own-a')])
    await changeNotice('own-a', (before) => ({ ...before, name: '第二个名称' }))
    await changeNotice('own-a', (before) => ({ ...before, name: '第三个名称' }))
    expect(copies().size).toBe(1)
    await databasesAreDropped()
    await restoreNotices()
    expect((await readNotices(['own-a']))[0]?.name).toBe('第三个名称')
  })

  it('has nothing again that was removed', async () => {
    await keepNotices([kept('own-a'), kept('own-b')])
    await pinStore.put(PIN)
    await putDraft(DRAFT)
    await dropNotices(['own-b'])
    await pinStore.remove(PIN.id)
    await removeDraft(DRAFT.id)
    await databasesAreDropped()
    await restoreNotices()
    await restoreSmall()
    expect(await ids()).toEqual(['own-a'])
    expect((await pinStore.list())?.items).toEqual([])
    expect((await readDrafts())?.items).toEqual([])
  })

  it('lacks what is damaged in the copy, too, and that stays told', async () => {
    await keepNotices([kept('own-a'), kept('own-b')])
    const [[address = '', text = ''] = []] = copies()
    copies().set(address, text.slice(0, -9))
    await databasesAreDropped()
    await restoreNotices()
    expect(await ids()).toHaveLength(1)
    const found = await loss()
    expect(found).toEqual({ before: 2, after: 0, restored: 1 })
    expect(found && isOpen(found)).toBe(true)
  })

  it('is told from an import that was cut short, of which nothing was ever kept', async () => {
    await keepNotices([kept('own-a')])
    const cut = { store: 'notices', key: 'own-b', at: 9, value: kept('own-b') } as const
    copies().set('https://second-copy.invalid/b/a', await writeCopied(cut))
    await restoreNotices()
    expect(await ids()).toEqual(['own-a'])
    expect(await loss()).toBeNull()
  })

  it('is restored where the count is lost with it, too', async () => {
    await keepNotices([kept('own-a')])
    await databasesAreDropped()
    fakeBrowser.reset()
    await restoreNotices()
    expect(await ids()).toEqual(['own-a'])
  })

  it('of two versions in the copy takes the later one', async () => {
    const value = (name: string) => ({ ...kept('own-a'), name })
    await keepNotices([value('新')])
    const [address = ''] = copies().keys()
    const older = { store: 'notices', key: 'own-a', at: 1, value: value('旧') } as const
    copies().set(address.replace(/a$/u, 'b'), await writeCopied(older))
    await databasesAreDropped()
    await restoreNotices()
    expect((await readNotices(['own-a']))[0]?.name).toBe('新')
    await completeCopy()
    expect(copies().size).toBe(1)
  })
})

describe('the copy follows the database', () => {
  it('nothing stays in it of what was cleared', async () => {
    await keepNotices([kept('own-a')])
    await putDraft(DRAFT)
    await clearLibrary()
    expect(copies().size).toBe(0)
    expect(caches.texts('second-copy-drafts').size).toBe(0)
  })

  it('stays as it was where the database could not be written', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    await keepNotices([kept('own-a')])
    const before = [...copies()]
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('for a test', 'UnknownError')
    })
    expect(await keepNotices([kept('own-a', '道路修补养护'), kept('own-b')])).toBe(
      'failed',
    )
    put.mockRestore()
    expect([...copies()]).toEqual(before)
  })

  it('gets no draft that another window has given up', async () => {
    await putDraft(DRAFT)
    await removeDraft(DRAFT.id)
    expect(await changeDraft({ ...DRAFT, source: '另' }, DRAFT)).toBe('gone')
    await restoreSmall()
    expect((await readDrafts())?.items).toEqual([])
  })

  it('is completed with what was stored before there was one', async () => {
    vi.stubGlobal('caches', undefined)
    await keepNotices([kept('own-a')])
    await putDraft(DRAFT)
    await pinStore.put(PIN)
    vi.stubGlobal('caches', caches.storage)
    await completeCopy()
    await databasesAreDropped()
    await restoreNotices()
    await restoreSmall()
    expect(await ids()).toEqual(['own-a'])
    expect((await readDrafts())?.items).toEqual([DRAFT])
    expect((await pinStore.list())?.items).toEqual([PIN])
  })
})

describe('a copy that cannot be written', () => {
  beforeEach(() => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    caches.fill()
  })

  it('with room elsewhere: the database is written all the same', async () => {
    expect(await keepNotices([kept('own-a')])).toBe('ok')
    expect(await ids()).toEqual(['own-a'])
  })

  it('on a full disk: the database is not touched', async () => {
    const getDirectory = async () => ({
      getFileHandle: () =>
        Promise.reject(new DOMException('for a test', 'QuotaExceededError')),
      removeEntry: async () => {},
    })
    vi.stubGlobal('navigator', { locks: navigator.locks, storage: { getDirectory } })
    expect(await keepNotices([kept('own-a')])).toBe('full')
    expect(await ids()).toEqual([])
  })
})

it('a record as text is read only as it was written', async () => {
  const record = { store: 'pins', key: '质', at: 7, value: { a: [1, '量'] } } as const
  const text = await writeCopied(record)
  expect(await readCopied(text)).toMatchObject(record)
  for (const damaged of ['', '{}', text.replace('量', '糧'), text.slice(1), `${text} `]) {
    expect(await readCopied(damaged)).toBeNull()
  }
})

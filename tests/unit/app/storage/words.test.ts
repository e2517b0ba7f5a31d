// The office's list and what was silenced, in a database in memory.
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { restoreSmall } from '../../../../app/own-library/second-copy.ts'
import { savedDatabase } from '../../../../app/storage/database.ts'
import { MIGRATIONS } from '../../../../app/storage/migrations.ts'
import {
  putSilences,
  readSilences,
  readSilencesOf,
  removeSilences,
} from '../../../../app/storage/silences.ts'
import {
  changeWords,
  clearWords,
  readWords,
  removeDamagedWords,
} from '../../../../app/storage/words.ts'
import { MOST_SILENCES, type Silence } from '../../../../core/records/silences.ts'
import type { WordRow } from '../../../../core/records/word-list.ts'
import { withRows } from '../../../../core/word-list/rows.ts'
import { fakeCaches } from '../../../support/fake-caches.ts'

const row: WordRow = {
  kind: 'wrong',
  word: '登陆',
  right: '登录',
  reason: '《规范词形》',
  note: '',
  addedAt: 1,
}
const other: WordRow = {
  kind: 'forbidden',
  word: '亲自',
  reason: '',
  note: '',
  addedAt: 2,
}
const put = (...rows: readonly WordRow[]) =>
  changeWords((before) => withRows(before, rows))
const silenceAt = (draftKey: string, at: number): Silence => ({
  scope: 'draft',
  draftKey,
  rule: 'marks',
  written: `写法${at}`,
  at,
})

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
})
afterEach(async () => {
  await savedDatabase.close()
  vi.unstubAllGlobals()
})

describe('the list of words', () => {
  it('is empty at first, and stays once it is written', async () => {
    expect(await readWords()).toEqual({ items: [], damaged: 0 })
    expect((await put(row, other)).written).toBe('ok')
    await savedDatabase.close()
    expect((await readWords())?.items).toEqual([row, other])
    await clearWords()
    expect((await readWords())?.items).toEqual([])
  })

  it('has all of what two windows add at the same time', async () => {
    await Promise.all([put(row), put(other)])
    expect((await readWords())?.items).toHaveLength(2)
  })

  it('passes over rows that are damaged, and leaves them until they are removed', async () => {
    await put(row)
    const db = await savedDatabase.open()
    await db.put('words', { id: 'list', rows: [row, { kind: 'wrong', word: 5 }] })
    expect(await readWords()).toEqual({ items: [row], damaged: 1 })
    await put(other)
    expect(await readWords()).toEqual({ items: [other, row], damaged: 1 })
    expect(await removeDamagedWords()).toBe('ok')
    expect(await readWords()).toEqual({ items: [other, row], damaged: 0 })
  })

  it('comes back from its second copy where the browser dropped the database', async () => {
    const caches = fakeCaches()
    vi.stubGlobal('caches', caches.storage)
    await put(row)
    await savedDatabase.close()
    vi.stubGlobal('indexedDB', new IDBFactory())
    expect((await readWords())?.items).toEqual([])
    await restoreSmall()
    expect((await readWords())?.items).toEqual([row])
  })

  it('has its place in a database of the version before, whose pins stay', async () => {
    const [first] = MIGRATIONS
    const old = await openDB('saved', 1, {
      upgrade: (db, _from, _to, transaction) =>
        first?.(db as never, transaction as never),
    })
    await old.put('pins', { id: 'a' })
    old.close()
    expect((await put(row)).written).toBe('ok')
    expect(await (await savedDatabase.open()).count('pins')).toBe(1)
  })
})

describe('what was silenced', () => {
  it('is told by page or draft, the newest first, each once', async () => {
    const first = silenceAt('https://a.example/x', 1)
    await putSilences(first, silenceAt('draft-1', 2))
    await putSilences(first)
    expect((await readSilences())?.items.map(({ at }) => at)).toEqual([2, 1])
    expect((await readSilencesOf('https://a.example/x'))?.items).toEqual([first])
    await removeSilences(first)
    expect((await readSilences())?.items).toHaveLength(1)
  })

  it('loses the oldest ones of pages where there are too many, and says which', async () => {
    const draft = silenceAt('draft-1', 0)
    const pages = Array.from({ length: MOST_SILENCES }, (_, at) =>
      silenceAt('https://a.example/x', at + 1),
    )
    const { written, dropped } = await putSilences(draft, ...pages)
    expect(written).toBe('ok')
    expect(dropped).toEqual([pages[0]])
    expect((await readSilencesOf('draft-1'))?.items).toEqual([draft])
  })
})

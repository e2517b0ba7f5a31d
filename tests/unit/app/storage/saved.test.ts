// Pins and history in a database, an IndexedDB in memory.
import 'fake-indexeddb/auto'
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb'
import { openDB, unwrap } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { savedDatabase } from '../../../../app/storage/database.ts'
import { historyStore } from '../../../../app/storage/history.ts'
import { MIGRATIONS } from '../../../../app/storage/migrations.ts'
import { pinStore } from '../../../../app/storage/pins.ts'
import { write } from '../../../../app/storage/transactions.ts'
import { LONGEST_HISTORY, lookedUp, type Pin } from '../../../../core/records/saved.ts'

const pin = (id: string, pinnedAt: number): Pin => ({
  id,
  wording: `表述${id}`,
  kind: 'theme',
  year: 2023,
  pinnedAt,
})
const record = (text: string, at: number) => {
  const made = lookedUp(text, null, at)
  if (!made) throw new Error('blank')
  return made
}

/** As a browser ends a transaction by itself; fake-indexeddb has that under a name of its own. */
function endAs(transaction: object, errorName: string): void {
  if (!('_abort' in transaction) || typeof transaction._abort !== 'function') {
    throw new Error('fake-indexeddb has changed')
  }
  transaction._abort(errorName)
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
})
afterEach(async () => {
  vi.restoreAllMocks()
  await savedDatabase.close()
})

describe('pins', () => {
  it('stay, newest first, each once, until they are removed', async () => {
    expect(await pinStore.put(pin('a', 1), pin('b', 3))).toBe('ok')
    await pinStore.put(pin('c', 2))
    await pinStore.put(pin('a', 4))
    await savedDatabase.close()
    const kept = await pinStore.list()
    expect(kept?.items.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    await pinStore.remove('b')
    expect((await pinStore.list())?.items).toHaveLength(2)
    await pinStore.clear()
    expect(await pinStore.list()).toEqual({ items: [], damaged: 0 })
  })

  it.each([
    ['a number for a wording', { id: 'x', wording: 5 }],
    ['no time', { id: 'x', wording: 'x', kind: 'theme', year: null }],
    ['a time beyond all dates', { ...pin('x', 1), pinnedAt: 1e300 }],
    ['a blank wording', { ...pin('x', 1), wording: ' ' }],
  ])('a damaged record is skipped and counted: %s', async (_, damaged) => {
    await pinStore.put(pin('a', 1))
    await (await savedDatabase.open()).put('pins', damaged)
    expect(await pinStore.list()).toEqual({ items: [pin('a', 1)], damaged: 1 })
    await pinStore.removeDamaged()
    expect(await pinStore.list()).toEqual({ items: [pin('a', 1)], damaged: 0 })
  })
})

describe('history', () => {
  it('moves up what is looked up again, however it is punctuated', async () => {
    await historyStore.put(record('提升质量意识，推动高质量发展', 1), record('水利部', 2))
    await historyStore.put(record('提升质量意识 推动高质量发展', 3))
    const texts = (await historyStore.list())?.items.map(({ text }) => text)
    expect(texts).toEqual(['提升质量意识 推动高质量发展', '水利部'])
  })

  it('keeps the newest thousand', async () => {
    const all = Array.from({ length: LONGEST_HISTORY }, (_, at) =>
      record(`文字${at}`, at),
    )
    await historyStore.put(...all)
    await historyStore.put(record('新', 5000), record('更新', 5001))
    const items = (await historyStore.list())?.items ?? []
    expect(items).toHaveLength(LONGEST_HISTORY)
    expect(items[0]?.text).toBe('更新')
    expect(items.at(-1)?.text).toBe('文字2')
  })

  it('keeps 500 units of a text, no half of a pair, and no blank', () => {
    const long = lookedUp(`${'质'.repeat(499)}😀后`, null, 1)
    expect(long?.text).toBe('质'.repeat(499))
    expect(lookedUp(' \n\u3000', null, 1)).toBeNull()
    expect(lookedUp('。。', { id: 'i', wording: 'w' }, 1)).toEqual({
      key: '。。',
      text: '。。',
      entryId: 'i',
      wording: 'w',
      at: 1,
    })
  })
})

describe('what can go wrong', () => {
  it.each([
    ['full', 'QuotaExceededError'],
    ['failed', 'UnknownError'],
  ] as const)('%s: %s', async (outcome, name) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    await pinStore.put(pin('a', 1))
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('for a test', name)
    })
    expect(await pinStore.put(pin('b', 2))).toBe(outcome)
    put.mockRestore()
    expect((await pinStore.list())?.items).toEqual([pin('a', 1)])
  })

  it('a disk that is full once all is to be written', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const outcome = await write(savedDatabase, ['pins'], async (transaction) => {
      const putting = transaction.objectStore('pins').put(pin('b', 2))
      endAs(unwrap(transaction), 'QuotaExceededError')
      await putting
    })
    expect(outcome).toBe('full')
    expect(await pinStore.list()).toEqual({ items: [], damaged: 0 })
  })

  it('no database: nothing is thrown, and the next one may open', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('for a test', 'SecurityError')
    })
    expect(await pinStore.list()).toBeNull()
    expect(await pinStore.list()).toEqual({ items: [], damaged: 0 })
  })

  it('a page of a newer version can migrate while this one is open', async () => {
    await pinStore.put(pin('a', 1))
    const newer = await openDB(savedDatabase.name, MIGRATIONS.length + 1)
    expect(newer.version).toBe(MIGRATIONS.length + 1)
    newer.close()
  })
})

describe('migrations', () => {
  it('version 1 is as it was released', async () => {
    // Recorded data of version 1; a later version has to bring it along.
    const old = await openDB(savedDatabase.name, 1, {
      upgrade: (db) => {
        db.createObjectStore('pins', { keyPath: 'id' })
        db.createObjectStore('history', { keyPath: 'key' }).createIndex('at', 'at')
      },
    })
    await old.put('pins', pin('a', 1))
    await old.put('history', record('水利部', 2))
    old.close()
    expect((await pinStore.list())?.items).toEqual([pin('a', 1)])
    expect((await historyStore.list())?.items).toEqual([record('水利部', 2)])
    const { objectStoreNames } = await savedDatabase.open()
    expect([...objectStoreNames]).toEqual(['history', 'pins', 'silences', 'words'])
  })
})

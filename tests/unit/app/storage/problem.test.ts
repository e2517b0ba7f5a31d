// Why the browser's storage cannot be read or written: each reason has another way out.
import type { StorageFailure } from '../../../../core/exchange/outcome.ts'
import 'fake-indexeddb/auto'
import { afterEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { savedDatabase } from '../../../../app/storage/database.ts'
import { pinStore } from '../../../../app/storage/pins.ts'
import { Blocked, problemOf } from '../../../../app/storage/problem.ts'
import { translator } from '../../../../locales/index.ts'
import { failureText } from '../../../../locales/text/import-outcome.ts'
import { READING_FAILED, WRITE_FAILED } from '../../../../locales/text/labels.ts'

const t = translator('zh-CN')
const error = (name: string): DOMException => new DOMException('for a test', name)
const CHROME = 'Mozilla/5.0 (X11; Linux x86_64) Chrome/156.0.0.0 Safari/537.36'

/** As in Chromium, with so many bytes left on the disk. */
function inChromiumWith(room: number): void {
  vi.stubGlobal('navigator', {
    userAgent: CHROME,
    locks: navigator.locks,
    storage: { estimate: async () => ({ quota: 1_000_000 + room, usage: 1_000_000 }) },
  })
}

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  fakeBrowser.reset()
})

it.each([
  ['full', error('QuotaExceededError')],
  ['newer', error('VersionError')],
  ['blocked', new Blocked('the database did not open')],
  ['policy', error('SecurityError')],
  ['damaged', error('UnknownError')],
  ['failed', error('DataError')],
] as const)('%s', async (problem, thrown) => {
  expect(await problemOf(thrown, true)).toBe(problem)
})

it('an internal error of a browser whose disk has no room: full', async () => {
  inChromiumWith(1000)
  expect(await problemOf(error('UnknownError'))).toBe('full')
})

it('without room nothing is begun, and what is there can be read', async () => {
  const pin = { id: 'a', wording: '甲', kind: 'theme', year: 2023, pinnedAt: 1 }
  expect(await pinStore.put(pin)).toBe('ok')
  inChromiumWith(1000)
  const open = vi.spyOn(IDBDatabase.prototype, 'transaction')
  expect(await pinStore.put({ ...pin, id: 'b' })).toBe('full')
  expect(open).not.toHaveBeenCalled()
  expect((await pinStore.list())?.items).toEqual([pin])
})

it('the log is renewed before the first write of a session, and after one that failed', async () => {
  vi.spyOn(console, 'warn').mockReturnValue()
  inChromiumWith(1e9)
  const opened = vi.spyOn(indexedDB, 'open')
  const renewals = (): number =>
    opened.mock.calls.filter(([name]) => name === 'log-renewal').length
  const pin = { id: 'a', wording: '甲', kind: 'theme', year: 2023, pinnedAt: 1 }
  await pinStore.put(pin)
  await pinStore.put({ ...pin, id: 'b' })
  expect(renewals()).toBe(1)
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
    throw error('UnknownError')
  })
  expect(await pinStore.put({ ...pin, id: 'c' })).toBe('failed')
  put.mockRestore()
  expect(await pinStore.put({ ...pin, id: 'd' })).toBe('ok')
  expect(renewals()).toBe(2)
  expect((await pinStore.list())?.items).toHaveLength(3)
})

it('a page of a newer version has changed the database: said so', async () => {
  vi.spyOn(console, 'warn').mockReturnValue()
  await savedDatabase.close()
  vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
    throw error('VersionError')
  })
  expect(await pinStore.put()).toBe('newer')
})

it('every problem has words of its own, written and read', () => {
  for (const words of [WRITE_FAILED, READING_FAILED]) {
    const said = Object.values(words).map((key) => t(key))
    expect(new Set(said).size).toBe(said.length)
  }
})

it('an import that stopped says what stayed, and never that nothing changed', () => {
  const nothing: StorageFailure = { why: 'full', stayed: [] }
  expect(failureText(nothing, t)).toMatch(/^没有导入，什么都没有改变：.*磁盘空间不足/u)
  const some: StorageFailure = {
    why: 'full',
    stayed: [{ label: 'noticesOwn', count: { added: 25, all: 75 } }],
  }
  expect(failureText(some, t)).toContain('自己导入的通知25条（共75条）')
  expect(failureText(some, t)).not.toContain('没有改变')
})

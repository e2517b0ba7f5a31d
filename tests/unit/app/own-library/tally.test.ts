// Own notices are counted apart from their database, so that a loss of it is noticed.
import 'fake-indexeddb/auto'
import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { acceptLoss, loss, unreadableNotices } from '../../../../app/own-library/tally.ts'
import { dropNotices, keepNotices } from '../../../../app/own-library/write-notices.ts'
import { clearLibrary, removeNotices } from '../../../../app/storage/library/write.ts'
import type { StoredNotice } from '../../../../core/records/library.ts'
import { lossOf, tallyOf } from '../../../../core/records/tally.ts'
import { blankNotice } from '../../../support/blank-notice.ts'

const kept = (id: string): StoredNotice => ({
  notice: blankNotice(id, `关于${id}的通知`),
  name: null,
  tags: [],
  addedAt: 5,
})

beforeEach(async () => {
  await clearLibrary()
  fakeBrowser.reset()
})

it('nothing was ever stored: nothing is missing', async () => {
  expect(await loss()).toBeNull()
})

it('what the user takes in and removes is no loss', async () => {
  await keepNotices([kept('own-a'), kept('own-b')])
  await dropNotices(['own-a'])
  expect(await loss()).toBeNull()
})

it('a database that the browser dropped is told, after further writing, too', async () => {
  await keepNotices([kept('own-a'), kept('own-b')])
  // As a browser that starts with a new database: nobody counts.
  await clearLibrary()
  expect(await loss()).toEqual({ before: 2, after: 0, restored: 0 })
  await keepNotices([kept('own-c')])
  expect(await loss()).toEqual({ before: 2, after: 0, restored: 0 })
})

it('a single notice that is gone is told, until the user has seen it', async () => {
  await keepNotices([kept('own-a'), kept('own-b')])
  await removeNotices(['own-b'])
  expect(await loss()).toEqual({ before: 2, after: 1, restored: 0 })
  await acceptLoss()
  expect(await loss()).toBeNull()
})

it('as many as before, but others: some of those that were counted are gone', () => {
  const counted = tallyOf(['own-a', 'own-b'], null)
  expect(lossOf(counted, ['own-b', 'own-a'])).toBeNull()
  expect(lossOf(counted, ['own-a', 'own-c'])).toEqual({
    before: 2,
    after: 2,
    restored: 0,
  })
})

it('more than were counted are no loss: a page was closed before it counted', () => {
  expect(lossOf(tallyOf(['own-a'], null), ['own-a', 'own-b'])).toBeNull()
})

it('notices that cannot be read are told with their number and the reason', async () => {
  await keepNotices([kept('own-a'), kept('own-b')])
  expect(await unreadableNotices()).toBeNull()
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
    throw new DOMException('for a test', 'UnknownError')
  })
  vi.spyOn(console, 'error').mockImplementation(() => {})
  expect(await unreadableNotices()).toMatchObject({ count: 2 })
  vi.restoreAllMocks()
})

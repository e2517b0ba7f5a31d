// What may be recorded, and where.
import { builtInLibrary } from '../../../../core/lookup/index.ts'
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { isHistoryOn } from '../../../../app/history/history-option.ts'
import {
  isPrivateFocus,
  isPrivatePage,
  markOf,
} from '../../../../app/history/private-window.ts'
import { recordLookup } from '../../../../app/history/record-lookup.ts'
import { historyStore } from '../../../../app/storage/history.ts'
import { recordOpened } from '../../../../entrypoints/background/omnibox-answers.ts'

const LIBRARY = builtInLibrary()

const windowThat = (incognito: boolean) => async () => ({ incognito })
const setWindows = (getCurrent: unknown): void => {
  Object.assign(fakeBrowser, { windows: { getCurrent, getLastFocused: getCurrent } })
}

beforeEach(async () => {
  fakeBrowser.reset()
  Object.assign(fakeBrowser, { extension: { inIncognitoContext: false } })
  vi.stubGlobal('location', { search: '' })
  await historyStore.clear()
})
afterEach(() => vi.unstubAllGlobals())

test('a window tells whether it is private', async () => {
  setWindows(windowThat(false))
  expect([await isPrivatePage(), await isPrivateFocus()]).toEqual([false, false])
  setWindows(windowThat(true))
  expect([await isPrivatePage(), await isPrivateFocus()]).toEqual([true, true])
})

test('a browser that does not tell: private', async () => {
  setWindows(() => Promise.reject(new Error('No current window')))
  expect([await isPrivatePage(), await isPrivateFocus()]).toEqual([true, true])
})

test('a page of a private process, and one with a text of a private window', async () => {
  setWindows(windowThat(false))
  Object.assign(fakeBrowser, { extension: { inIncognitoContext: true } })
  expect(await isPrivatePage()).toBe(true)
  Object.assign(fakeBrowser, { extension: { inIncognitoContext: false } })
  vi.stubGlobal('location', { search: `?window=1${markOf(true)}` })
  expect(await isPrivatePage()).toBe(true)
  expect(markOf(false)).toBe('')
})

test('history is off unless turned on', async () => {
  expect(await isHistoryOn()).toBe(false)
  await fakeBrowser.storage.local.set({ options: 'nonsense' })
  expect(await isHistoryOn()).toBe(false)
  await fakeBrowser.storage.local.set({
    options: { version: 1, values: { history: true } },
  })
  expect(await isHistoryOn()).toBe(true)
})

test('options that cannot be read: off', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('corrupted'))
  expect(await isHistoryOn()).toBe(false)
})

test('a clause that was opened from the address bar is recorded, but not in private', async () => {
  await fakeBrowser.storage.local.set({
    options: { version: 1, values: { history: true } },
  })
  await recordOpened('水利部', LIBRARY, true)
  await recordOpened('? 水利部', LIBRARY, false)
  await recordOpened('今天天气晴好', LIBRARY, false)
  expect((await historyStore.list())?.items).toEqual([])
  await recordOpened('水利部', LIBRARY, false)
  expect((await historyStore.list())?.items).toMatchObject([{ text: '水利部' }])
})

test.each([
  ['off', false, false, []],
  ['on, in a private window', true, true, []],
  ['on', true, false, ['水利部']],
])('%s', async (_, history, isPrivate, expected) => {
  await fakeBrowser.storage.local.set({ options: { version: 1, values: { history } } })
  expect(await recordLookup('水利部', null, isPrivate)).toBe('ok')
  expect((await historyStore.list())?.items.map(({ text }) => text)).toEqual(expected)
})

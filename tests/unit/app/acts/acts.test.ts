// What is done in a popup that closes before it is written: somebody else finishes it, once or twice.
import type { WriteResult } from '../../../../core/records/storage.ts'
import 'fake-indexeddb/auto'
import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { type Act, doAct, finishActs, forgetActs } from '../../../../app/acts/act.ts'
import { onActs } from '../../../../app/acts/noted.ts'
import { perform } from '../../../../app/acts/perform.ts'
import { loadOptions } from '../../../../app/options/stored-options.ts'
import { historyStore } from '../../../../app/storage/history.ts'
import { pinStore } from '../../../../app/storage/pins.ts'
import type { Pin } from '../../../../core/records/saved.ts'

const PIN: Pin = {
  id: 'department:水利部',
  wording: '水利部',
  kind: 'department',
  year: 2023,
  pinnedAt: 1,
}
const pin = (at: number): Act => ({ kind: 'pin', pin: { ...PIN, pinnedAt: at } })
const unpin: Act = { kind: 'unpin', id: PIN.id }
/** A popup that goes away before anything is written. */
const closed = () => new Promise<WriteResult>(() => {})

const pins = async (): Promise<number[] | undefined> =>
  (await pinStore.list())?.items.map(({ pinnedAt }) => pinnedAt)
const noted = async (): Promise<unknown[]> =>
  Object.values(await fakeBrowser.storage.session.get(null))

/** As the browser ends the locks of a page that is closed. */
function closing(...acts: readonly Act[]): void {
  vi.stubGlobal('navigator', { ...navigator, locks: { request: closed } })
  for (const act of acts) void doAct(act, perform)
  vi.unstubAllGlobals()
}

beforeEach(async () => {
  fakeBrowser.reset()
  await pinStore.clear()
  await historyStore.clear()
})

it('is done, and no note of it is left', async () => {
  expect(await doAct(pin(1), perform)).toBe('ok')
  expect(await pins()).toEqual([1])
  expect(await noted()).toEqual([])
})

it('of a popup that closed: done by the next who comes, in the order in which it was done', async () => {
  closing(pin(1), unpin, pin(2))
  expect(await pins()).toEqual([])
  expect(await finishActs(perform)).toBe('ok')
  expect(await pins()).toEqual([2])
  expect(await noted()).toEqual([])
})

it('done twice it is done once', async () => {
  closing(pin(1))
  await Promise.all([finishActs(perform), finishActs(perform)])
  await doAct(pin(1), perform)
  expect(await pins()).toEqual([1])
})

it('the background is woken by the note, not by its removal', async () => {
  const woken = vi.fn()
  onActs(woken)
  await doAct(pin(1), perform)
  expect(woken).toHaveBeenCalledTimes(1)
  await fakeBrowser.storage.session.set({ 'tab:1': {} })
  expect(woken).toHaveBeenCalledTimes(1)
})

it('what cannot be done stays noted until it is told', async () => {
  closing(pin(1))
  expect(await finishActs(async () => 'full')).toBe('full')
  expect(await noted()).toHaveLength(1)
  await forgetActs()
  expect(await noted()).toEqual([])
})

it('without room for the note it is done all the same', async () => {
  vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('QUOTA'))
  expect(await doAct(pin(1), perform)).toBe('ok')
  expect(await pins()).toEqual([1])
})

it('a damaged note is left out', async () => {
  await fakeBrowser.storage.session.set({ 'act:1': { kind: 'nonsense' } })
  expect(await finishActs(perform)).toBe('ok')
  expect(await noted()).toEqual([])
})

it('a record and the choices of citing', async () => {
  await fakeBrowser.storage.local.set({
    options: { version: 1, values: { history: true } },
  })
  closing(
    { kind: 'record', text: '水力部', entry: { id: PIN.id, wording: '水利部' }, at: 3 },
    { kind: 'options', changes: { citeStyle: 'markdown', citeNumber: false } },
  )
  await finishActs(perform)
  expect((await historyStore.list())?.items).toMatchObject([
    { text: '水力部', wording: '水利部', at: 3 },
  ])
  expect(await loadOptions()).toMatchObject({ citeStyle: 'markdown', citeNumber: false })
})

// The door to the options, over the storage of a fake browser.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import {
  clearOptions,
  loadOptions,
  loadOptionsState,
  onOptions,
  replaceOptions,
  saveOptions,
} from '../../../../app/options/stored-options.ts'
import { DEFAULTS } from '../../../../core/options/defaults.ts'
import type { Options } from '../../../../core/options/schema.ts'

beforeEach(() => fakeBrowser.reset())
afterEach(() => vi.restoreAllMocks())

const stored = async (): Promise<unknown> =>
  (await fakeBrowser.storage.local.get('options')).options

it('without anything stored: the defaults', async () => {
  expect(await loadOptions()).toEqual(DEFAULTS)
})

it('stores only what was set, with its version, and a default not at all', async () => {
  await saveOptions({ language: 'en', citeNumber: false })
  await saveOptions({ citeNumber: true, history: true })
  expect(await stored()).toEqual({
    version: 1,
    values: { language: 'en', history: true },
  })
  expect(await loadOptions()).toEqual({ ...DEFAULTS, language: 'en', history: true })
})

it('two changes at once are both kept', async () => {
  await Promise.all([saveOptions({ language: 'en' }), saveOptions({ history: true })])
  expect(await loadOptions()).toMatchObject({ language: 'en', history: true })
})

it('reading leaves what is damaged as it is; a change drops it', async () => {
  const damaged = { version: 1, values: { language: 5, history: true, colour: 'red' } }
  await fakeBrowser.storage.local.set({ options: damaged })
  expect((await loadOptionsState()).problems).toHaveLength(2)
  expect(await stored()).toEqual(damaged)
  await saveOptions({ citeStyle: 'json' })
  expect(await stored()).toEqual({
    version: 1,
    values: { history: true, citeStyle: 'json' },
  })
})

it('refuses values that are none', async () => {
  // As a caller without types might.
  const wrong: object = { language: 'fr' }
  await expect(saveOptions(wrong)).rejects.toThrow()
  expect(await stored()).toBeUndefined()
  // And goes on.
  await saveOptions({ language: 'en' })
  expect(await loadOptions()).toMatchObject({ language: 'en' })
})

it('tells of changes until it is stopped', async () => {
  const told: Options[] = []
  const stop = onOptions((options) => told.push(options))
  await saveOptions({ language: 'zh-TW' })
  await vi.waitFor(() => expect(told).toHaveLength(1))
  expect(told[0]?.language).toBe('zh-TW')
  await fakeBrowser.storage.local.set({ other: 1 })
  await fakeBrowser.storage.managed.set({ language: 'en' })
  await vi.waitFor(() => expect(told.at(-1)?.language).toBe('en'))
  stop()
  await saveOptions({ history: true })
  expect(told).toHaveLength(2)
})

it('an import can be undone, clearing not', async () => {
  await saveOptions({ language: 'en' })
  const undo = await replaceOptions({ history: true })
  expect(await loadOptions()).toEqual({ ...DEFAULTS, history: true })
  await undo()
  expect(await loadOptions()).toEqual({ ...DEFAULTS, language: 'en' })
  await clearOptions()
  expect(await stored()).toBeUndefined()
})

it('a policy wins', async () => {
  await saveOptions({ language: 'en' })
  await fakeBrowser.storage.managed.set({ language: 'zh-CN' })
  expect((await loadOptions()).language).toBe('zh-CN')
})

it('Firefox without a policy throws, Safari has no such storage', async () => {
  await saveOptions({ language: 'en' })
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(
    new Error('Managed storage manifest not found'),
  )
  expect((await loadOptions()).language).toBe('en')
  const { managed } = fakeBrowser.storage
  Object.assign(fakeBrowser.storage, { managed: undefined })
  expect((await loadOptions()).language).toBe('en')
  Object.assign(fakeBrowser.storage, { managed })
})

it('a storage that cannot be read: the defaults', async () => {
  vi.spyOn(console, 'error').mockReturnValue()
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('corrupt'))
  expect(await loadOptions()).toEqual(DEFAULTS)
})

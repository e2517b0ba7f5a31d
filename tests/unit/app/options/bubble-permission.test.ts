// The permission for pages follows the bubble, and the bubble the permission.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import {
  keepPermissionWithBubble,
  requestPages,
} from '../../../../app/options/bubble-permission.ts'
import { loadOptions, saveOptions } from '../../../../app/options/stored-options.ts'

let held: boolean
let removed: () => void
const request = vi.fn<() => Promise<boolean>>()

beforeEach(() => {
  fakeBrowser.reset()
  held = false
  Object.assign(fakeBrowser.permissions, {
    request,
    contains: async () => held,
    remove: async () => {
      held = false
      return true
    },
    onRemoved: { addListener: (listener: () => void) => (removed = listener) },
  })
})
afterEach(() => vi.resetAllMocks())

it.each([
  ['granted', true],
  ['refused', false],
])('%s', async (answer, granted) => {
  request.mockResolvedValue(granted)
  expect(await requestPages()).toBe(answer)
  expect(request).toHaveBeenCalledWith({ origins: ['*://*/*'] })
})

it('is asked before anything is awaited', () => {
  request.mockResolvedValue(true)
  void requestPages()
  expect(request).toHaveBeenCalledOnce()
})

it('off, once a policy that forbade it is lifted: the permission went with it', async () => {
  keepPermissionWithBubble()
  held = true
  await saveOptions({ bubble: true })
  await fakeBrowser.storage.managed.set({ bubbleDisabled: true })
  await vi.waitFor(() => expect(held).toBe(false))
  await fakeBrowser.storage.managed.clear()
  await vi.waitFor(async () => expect((await stored()).bubble).toBe(false))
})

it('off at the start, where the permission went while nothing ran', async () => {
  await saveOptions({ bubble: true })
  keepPermissionWithBubble()
  await vi.waitFor(async () => expect((await stored()).bubble).toBe(false))
})

const stored = () => loadOptions()

it('a browser that cannot ask', async () => {
  request.mockRejectedValue(new Error('Only permissions specified in the manifest'))
  expect(await requestPages()).toBe('impossible')
})

it('turned off by the user or a policy, the permission is given back', async () => {
  keepPermissionWithBubble()
  held = true
  await saveOptions({ bubble: true })
  await saveOptions({ language: 'en' })
  expect(held).toBe(true)
  await saveOptions({ bubble: false })
  await vi.waitFor(() => expect(held).toBe(false))

  held = true
  await saveOptions({ bubble: true })
  await fakeBrowser.storage.managed.set({ bubbleDisabled: true })
  await vi.waitFor(() => expect(held).toBe(false))
})

it('turned off by a policy while the browser was closed', async () => {
  keepPermissionWithBubble()
  held = true
  await fakeBrowser.runtime.onStartup.trigger()
  await vi.waitFor(() => expect(held).toBe(false))
})

it('taken away in the browser, the bubble is off', async () => {
  keepPermissionWithBubble()
  held = true
  await saveOptions({ bubble: true })
  held = false
  removed()
  await vi.waitFor(async () => expect((await loadOptions()).bubble).toBe(false))
})

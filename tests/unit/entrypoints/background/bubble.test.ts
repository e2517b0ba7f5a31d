// The background's part of the bubble: the script in step with option and permission, and answers to
// nobody but the bubbles.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { loadOptions, saveOptions } from '../../../../app/options/stored-options.ts'
import {
  answerBubbles,
  selectedInTab,
} from '../../../../entrypoints/background/answer-bubbles.ts'
import {
  keepScriptWithBubble,
  turnBubbleOffOn,
} from '../../../../entrypoints/background/bubble-scripts.ts'

interface Script {
  id: string
  excludeMatches?: string[]
  matchOriginAsFallback?: boolean
}

let held: boolean
let scripts: Script[]
let onRemoved: () => void
const register = vi.fn<(added: Script[]) => Promise<void>>()
const executeScript = vi.fn<(injection: object) => Promise<unknown[]>>()
const sendMessage = vi.fn<(tabId: number, order: object) => Promise<unknown>>()
const openPopup = vi.fn<() => Promise<void>>()
const openWindow = vi.fn<(window: object) => Promise<object>>()

const TABS = [
  { id: 1, url: 'https://example.com/a' },
  { id: 2, url: 'https://oa.example.org/' },
  { id: 3, url: 'https://example.com/asleep', discarded: true },
]

beforeEach(() => {
  fakeBrowser.reset()
  held = true
  scripts = []
  register.mockImplementation(async (added) => void scripts.push(...added))
  executeScript.mockResolvedValue([])
  sendMessage.mockResolvedValue(undefined)
  Object.assign(fakeBrowser.permissions, {
    contains: async () => held,
    onAdded: { addListener: () => {} },
    onRemoved: { addListener: (listener: () => void) => (onRemoved = listener) },
  })
  Object.assign(fakeBrowser.scripting, {
    executeScript,
    getRegisteredContentScripts: async () => scripts,
    registerContentScripts: register,
    unregisterContentScripts: async () => {
      scripts = []
    },
  })
  Object.assign(fakeBrowser.tabs, { query: async () => TABS, sendMessage })
  openPopup.mockResolvedValue()
  openWindow.mockResolvedValue({})
  Object.assign(fakeBrowser.action, { openPopup })
  Object.assign(fakeBrowser.windows, {
    create: openWindow,
    getLastFocused: async () => ({ left: 0, top: 0, width: 1200, height: 800 }),
  })
})
afterEach(() => vi.resetAllMocks())

describe('the script', () => {
  it('is registered when the bubble is on, and comes to tabs that are awake', async () => {
    keepScriptWithBubble()
    await saveOptions({ bubble: true })
    await vi.waitFor(() => expect(executeScript).toHaveBeenCalledTimes(2))
    expect(register).toHaveBeenCalledWith([
      {
        id: 'bubble',
        js: ['bubble.js'],
        matches: ['*://*/*'],
        allFrames: true,
        runAt: 'document_start',
        persistAcrossSessions: true,
        matchOriginAsFallback: true,
      },
    ])
    expect(executeScript).toHaveBeenCalledWith({
      target: { tabId: 1, allFrames: true },
      files: ['/bubble.js'],
    })
  })

  it('is not there without the permission', async () => {
    held = false
    keepScriptWithBubble()
    await saveOptions({ bubble: true })
    await fakeBrowser.runtime.onStartup.trigger()
    await saveOptions({ language: 'en' })
    expect(register).not.toHaveBeenCalled()
  })

  it('an older browser gets it without the frames that have no address', async () => {
    register.mockImplementation(async (added) => {
      if (added[0]?.matchOriginAsFallback) throw new TypeError('Unexpected property')
      scripts.push(...added)
    })
    keepScriptWithBubble()
    await saveOptions({ bubble: true })
    await vi.waitFor(() => expect(scripts).toHaveLength(1))
  })

  it('leaves a site where the bubble is off, and comes back', async () => {
    keepScriptWithBubble()
    await saveOptions({ bubble: true, bubbleOffSites: ['example.org'] })
    await vi.waitFor(() =>
      expect(sendMessage).toHaveBeenCalledWith(2, { type: 'bubble-away' }),
    )
    expect(scripts[0]?.excludeMatches).toEqual([
      '*://example.org/*',
      '*://*.example.org/*',
    ])
    await vi.waitFor(() => expect(executeScript).toHaveBeenCalledTimes(1))
    await saveOptions({ bubbleOffSites: [] })
    await vi.waitFor(() => expect(executeScript).toHaveBeenCalledTimes(3))
    expect(scripts[0]?.excludeMatches).toBeUndefined()
  })

  it('stays as it is when something else changes', async () => {
    keepScriptWithBubble()
    await saveOptions({ bubble: true })
    await vi.waitFor(() => expect(executeScript).toHaveBeenCalledTimes(2))
    await saveOptions({ language: 'en' })
    await fakeBrowser.runtime.onStartup.trigger()
    expect(register).toHaveBeenCalledTimes(1)
  })

  it('comes back after an update, which takes registered scripts away', async () => {
    await saveOptions({ bubble: true })
    keepScriptWithBubble()
    await fakeBrowser.runtime.onInstalled.trigger({
      reason: 'update',
      previousVersion: '0.0.1',
    })
    await vi.waitFor(() => expect(executeScript).toHaveBeenCalledTimes(2))
  })

  it('comes again after the extension was disabled: what is registered stays, what ran has ended', async () => {
    keepScriptWithBubble()
    await saveOptions({ bubble: true })
    await vi.waitFor(() => expect(executeScript).toHaveBeenCalledTimes(2))
    // Neither an update nor a start of the browser is told of then.
    await fakeBrowser.storage.session.clear()
    keepScriptWithBubble()
    await vi.waitFor(() => expect(executeScript).toHaveBeenCalledTimes(4))
    expect(register).toHaveBeenCalledTimes(1)
  })

  it('is called away with the option, and with the permission', async () => {
    keepScriptWithBubble()
    await saveOptions({ bubble: true })
    await vi.waitFor(() => expect(scripts).toHaveLength(1))
    held = false
    onRemoved()
    await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledTimes(3))
    expect(scripts).toEqual([])
    expect(sendMessage).toHaveBeenCalledWith(1, { type: 'bubble-away' })
  })
})

describe('answers', () => {
  type Listener = (
    message: unknown,
    sender: object,
    respond: (a: unknown) => void,
  ) => unknown
  let listener: Listener
  const LOOK_UP = { type: 'bubble-look-up', text: '发改委', near: { x: 300, y: 200 } }
  const sender = () => ({
    id: fakeBrowser.runtime.id,
    frameId: 7,
    tab: { id: 1, url: 'https://example.com/a' },
    url: 'https://frame.example.org/',
  })
  const ask = (message: unknown, from: object = sender()): Promise<unknown> =>
    new Promise((resolve) => {
      if (listener(message, from, resolve) !== true) resolve('dropped')
    })

  beforeEach(async () => {
    vi.spyOn(console, 'warn').mockReturnValue()
    Object.assign(fakeBrowser.runtime.onMessage, {
      addListener: (added: Listener) => (listener = added),
    })
    answerBubbles()
    await saveOptions({ bubble: true })
  })

  it('opens the popup, and leaves the text for it', async () => {
    expect(await ask(LOOK_UP)).toBe(true)
    expect(openPopup).toHaveBeenCalledOnce()
    expect(openWindow).not.toHaveBeenCalled()
    expect(await fakeBrowser.storage.session.get('pending')).toMatchObject({
      pending: { value: '发改委' },
    })
  })

  it('where no popup opens: a small window near the click, within the browser’s', async () => {
    openPopup.mockRejectedValue(new Error('There is no toolbar.'))
    expect(await ask(LOOK_UP)).toBe(true)
    expect(openWindow).toHaveBeenCalledWith(
      expect.objectContaining({ type: 'popup', left: 300, top: 180 }),
    )
  })

  it('asks the frame with the focus what is selected', async () => {
    sendMessage.mockResolvedValue('发改委')
    expect(await selectedInTab(1)).toBe('发改委')
    expect(sendMessage).toHaveBeenCalledWith(1, { type: 'bubble-selection' })
  })

  it.each([
    ['nobody there', async () => Promise.reject(new Error('no receiver'))],
    ['nobody with the focus', async () => undefined],
    ['something else', async () => 7],
  ])('%s: no selection', async (_, told) => {
    sendMessage.mockImplementation(told)
    expect(await selectedInTab(1)).toBeNull()
  })

  it.each([
    ['another extension', LOOK_UP, { id: 'stranger' }],
    ['no tab', LOOK_UP, { tab: undefined }],
    ['no frame', LOOK_UP, { frameId: undefined }],
    ['a message of no kind', { type: 'eval' }, {}],
    ['a text without end', { ...LOOK_UP, text: '一'.repeat(100_001) }, {}],
  ])('drops and tells: %s', async (_, message, from) => {
    expect(await ask(message, { ...sender(), ...from })).toBe('dropped')
    expect(console.warn).toHaveBeenCalledOnce()
  })

  it('says so when it cannot open anything', async () => {
    vi.spyOn(console, 'error').mockReturnValue()
    openPopup.mockRejectedValue(new Error('There is no toolbar.'))
    openWindow.mockRejectedValue(new Error('There is no window.'))
    expect(await ask(LOOK_UP)).toBe(false)
    expect(console.error).toHaveBeenCalledOnce()
  })

  it('answers nothing while the bubble is off', async () => {
    await saveOptions({ bubble: false })
    expect(await ask(LOOK_UP)).toBeNull()
    expect(openPopup).not.toHaveBeenCalled()
  })

  it('a frame may not show on a page where it is off, nor where the frame itself is', async () => {
    expect(await ask({ type: 'bubble-allowed' })).toBe(true)
    await saveOptions({ bubbleOffSites: ['example.com'] })
    expect(await ask({ type: 'bubble-allowed' })).toBe(false)
    await saveOptions({ bubbleOffSites: ['example.org'] })
    expect(await ask({ type: 'bubble-allowed' })).toBe(false)
  })

  it('turns off two sites at once', async () => {
    await Promise.all(['a.cn', 'b.cn'].map((site) => turnBubbleOffOn(`https://${site}/`)))
    expect((await loadOptions()).bubbleOffSites).toEqual(['a.cn', 'b.cn'])
  })

  it('turns a site off, once', async () => {
    await turnBubbleOffOn('https://example.com/a?b')
    await turnBubbleOffOn('https://example.com/')
    await turnBubbleOffOn(undefined)
    expect((await loadOptions()).bubbleOffSites).toEqual(['example.com'])
  })
})

// What may come from a page, and what may go to it.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { type Handlers, listen, type Sender } from '../../../../app/messages/listen.ts'
import type { MessageKind } from '../../../../app/messages/protocol.ts'
import { runScript } from '../../../../app/messages/run-script.ts'
import { REQUEST_KEY, takeRequest } from '../../../../app/messages/script-request.ts'
import { send, toTab } from '../../../../app/messages/send.ts'

const LOOK_UP = { type: 'bubble-look-up', text: '质量', near: { x: 300, y: 200 } }

type Listener = (
  message: unknown,
  sender: object,
  respond: (a: unknown) => void,
) => unknown
let listener: Listener
const removed = vi.fn<(listener: Listener) => void>()

beforeEach(() => {
  fakeBrowser.reset()
  Object.assign(fakeBrowser.runtime.onMessage, {
    addListener: (added: Listener) => (listener = added),
    removeListener: removed,
  })
})
afterEach(() => vi.resetAllMocks())

/** What comes back for a message, `dropped` where nobody answers. */
const ask = (message: unknown, sender: object = { id: 'own' }): Promise<unknown> =>
  new Promise((resolve) => {
    if (listener(message, sender, resolve) !== true) resolve('dropped')
  })

const toBackground: Handlers<'bubble-allowed' | 'bubble-look-up'> = {
  'bubble-allowed': async () => true,
  'bubble-look-up': async ({ text }) => text !== '',
}
const toPages: Handlers<'bubble-away' | 'bubble-selection'> = {
  'bubble-away': () => null,
  'bubble-selection': () => '质量',
}
const anybody = { admits: () => true }

describe('requests', () => {
  beforeEach(() => void listen(toBackground, anybody))

  it.each([
    { type: 'bubble-allowed' },
    LOOK_UP,
    { ...LOOK_UP, near: null },
    { ...LOOK_UP, text: '质'.repeat(100_000) },
  ])('taken: %o', async (request) => expect(await ask(request)).toBe(true))

  it.each([
    undefined,
    null,
    'bubble-look-up',
    { type: 'options-clear' },
    { type: 'constructor' },
    { type: '__proto__' },
    { type: ['bubble-allowed'] },
    { ...LOOK_UP, text: '质'.repeat(100_001) },
    { ...LOOK_UP, text: 7 },
    { ...LOOK_UP, near: 'here' },
    { ...LOOK_UP, near: { x: '1', y: 2 } },
  ])('dropped: %o', async (request) => expect(await ask(request)).toBe('dropped'))
})

it('pages are told two things only', async () => {
  listen(toPages, anybody)
  expect(await ask({ type: 'bubble-away' })).toBeNull()
  expect(await ask({ type: 'bubble-selection' })).toBe('质量')
  expect(await ask({ type: 'bubble-look-up' })).toBe('dropped')
})

it('strangers get no answer, and are told of', async () => {
  const onDropped = vi.fn<(sender: Sender) => void>()
  listen(toBackground, { admits: ({ id }) => id === 'own', onDropped })
  const stranger = { id: 'stranger', url: 'https://example.com/' }
  expect(await ask(LOOK_UP, stranger)).toBe('dropped')
  expect(onDropped).toHaveBeenCalledExactlyOnceWith(stranger)
})

it('a frame that has no answer leaves it to another', async () => {
  listen({ 'bubble-selection': () => undefined }, anybody)
  expect(await ask({ type: 'bubble-selection' })).toBe('dropped')
})

it('nothing is answered any more once the listener was stopped', () => {
  listen(toBackground, anybody)()
  expect(removed).toHaveBeenCalledExactlyOnceWith(listener)
})

describe('answers', () => {
  const sendMessage = vi.fn<(tabId: number, message: object) => Promise<unknown>>()
  beforeEach(() => void Object.assign(fakeBrowser.tabs, { sendMessage }))

  it.each<[string, MessageKind, unknown, unknown]>([
    ['a selection', 'bubble-selection', '质量', '质量'],
    ['no selection', 'bubble-selection', null, null],
    ['nobody', 'bubble-selection', undefined, null],
    ['a text without end', 'bubble-selection', '质'.repeat(100_001), null],
    ['something else', 'bubble-selection', { html: '<b>' }, null],
    ['a text for a yes', 'bubble-allowed', 'yes', null],
  ])('%s', async (_, kind, answer, taken) => {
    sendMessage.mockResolvedValue(answer)
    expect(await send(toTab(1), kind, { text: '', near: null })).toBe(taken)
  })

  it('where nobody is there the caller hears of it', async () => {
    sendMessage.mockRejectedValue(new Error('no receiver'))
    await expect(send(toTab(1), 'bubble-away', {})).rejects.toThrow('no receiver')
  })
})

describe('a script in a page', () => {
  const executeScript = vi.fn<(injection: object) => Promise<object[]>>()
  const request = { selected: '质量', from: 0, to: 2, text: '质量月', deadline: 9 }
  beforeEach(() => void Object.assign(fakeBrowser.scripting, { executeScript }))

  it('gives the answer of each frame; what is none of its answers is null', async () => {
    executeScript.mockResolvedValue([{ result: 'large' }, { result: 7 }, {}])
    expect(await runScript('read-page', 3, { allFrames: true })).toEqual([
      'large',
      null,
      null,
    ])
    expect(executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 3, allFrames: true },
      files: ['/read-page.js'],
    })
  })

  it('finds its request, once', async () => {
    executeScript.mockImplementation(async (injection) => {
      if ('func' in injection && 'args' in injection)
        Reflect.apply(injection.func as () => void, null, injection.args as [])
      return [{ result: { state: 'inserted', undo: true } }]
    })
    expect(await runScript('insert-text', 3, { request })).toEqual([
      { state: 'inserted', undo: true },
    ])
    expect(takeRequest('insert-text')).toEqual(request)
    expect(takeRequest('insert-text')).toBeNull()
  })

  it('takes no request of another form', () => {
    Reflect.set(globalThis, REQUEST_KEY, { ...request, from: -1 })
    expect(takeRequest('insert-text')).toBeNull()
    expect(Reflect.has(globalThis, REQUEST_KEY)).toBe(false)
  })
})

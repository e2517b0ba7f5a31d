// @vitest-environment happy-dom
// The wording check of a page as a screen sees it, with a script in the page that is played here.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import {
  checkPage,
  type PageCheck,
  type PageText,
} from '../../../../app/page-access/page-check.ts'
import { fakePageCheck } from '../../../support/fake-page-check.ts'

type Listener = (message?: unknown) => void

const TAB = { id: 7, url: 'https://a.example/' }
const one = (id: number, text: string, place = 'text') => ({ id, text, place })
const read = { type: 'read', notRead: [], canMark: true, hasNewFrames: false }

let sent: { type: string; request?: number }[]
let fromPage: Listener
let leave: Listener
let texts: PageText[]
let ended: number
const scripting = {
  executeScript: vi.fn<(injection: object) => Promise<{ result: unknown }[]>>(),
  insertCSS: vi.fn<(injection: object) => Promise<void>>(),
  removeCSS: vi.fn<(injection: object) => Promise<void>>(),
}
const disconnect = vi.fn()

beforeEach(() => {
  vi.clearAllMocks()
  sent = []
  texts = []
  ended = 0
  scripting.executeScript.mockResolvedValue([{ result: 'reading' }])
  scripting.insertCSS.mockResolvedValue()
  scripting.removeCSS.mockResolvedValue()
  const connect = () => ({
    postMessage: (message: { type: string }) => sent.push(message),
    disconnect,
    onMessage: { addListener: (listener: Listener) => (fromPage = listener) },
    onDisconnect: { addListener: (listener: Listener) => (leave = listener) },
  })
  // The fake browser has neither scripting nor ports to tabs.
  Object.assign(fakeBrowser, { scripting })
  Object.assign(fakeBrowser.tabs, { connect })
})

// Whatever a test has left open ends with the screen.
afterEach(() => void dispatchEvent(new Event('pagehide')))

const start = () =>
  checkPage(TAB, 'page', {
    onText: (text) => texts.push(text),
    onEnd: () => {
      ended += 1
    },
  })
const started = async (): Promise<PageCheck> => {
  const answer = await start()
  if (answer.state !== 'started') throw new Error(answer.state)
  return answer.check
}
const shownText = () => texts.at(-1)?.blocks.map(({ text }) => text)

describe('what the page reads', () => {
  test('is told once it is whole, and again when it has changed', async () => {
    await started()
    fromPage({
      type: 'text',
      from: 0,
      removed: 0,
      blocks: [one(0, '一'), one(1, '二')],
    })
    expect(texts).toEqual([])
    fromPage({ type: 'text', from: 2, removed: 0, blocks: [one(2, '三')] })
    fromPage(read)
    expect(shownText()).toEqual(['一', '二', '三'])
    const [first] = texts[0]?.blocks ?? []
    fromPage({ type: 'text', from: 1, removed: 1, blocks: [one(3, '贰'), one(4, '又')] })
    fromPage(read)
    expect(shownText()).toEqual(['一', '贰', '又', '三'])
    expect(texts[1]?.blocks[0]).toBe(first)
  })

  test.each([
    [{ type: 'text', from: -1, removed: 0, blocks: [] }],
    [{ type: 'text', from: 0, removed: 0, blocks: [one(0, '一', 'elsewhere')] }],
    [{ ...read, notRead: [{ reason: 'unknown' }] }],
    [{ type: 'look-up', text: '一' }],
    [null],
  ])('is not believed in another form: %o', async (message) => {
    await started()
    fromPage(message)
    fromPage(read)
    expect(texts).toEqual([{ blocks: [], notRead: [], canMark: true }])
  })

  test.each(['pdf', 'empty', 'secret', 'foreign-frame'])('nothing: %s', async (state) => {
    scripting.executeScript.mockResolvedValue([{ result: state }])
    expect(await start()).toEqual({ state })
  })

  test('a page that no script may enter says why', async () => {
    scripting.executeScript.mockRejectedValue(
      new Error('The extensions gallery cannot be scripted.'),
    )
    expect(await start()).toEqual({ state: 'blocked', reason: 'store' })
  })

  test('a page that hangs is busy', async () => {
    vi.useFakeTimers()
    scripting.executeScript.mockReturnValue(new Promise(() => {}))
    const answer = start()
    await vi.runAllTimersAsync()
    expect(await answer).toEqual({ state: 'blocked', reason: 'busy' })
    vi.useRealTimers()
  })
})

describe('the style of the marks', () => {
  /** Where highlights are not inherited, as here: one for shadow roots, one for colours. */
  const SHEETS = [
    expect.objectContaining({ origin: 'USER' }),
    expect.objectContaining({ origin: 'AUTHOR' }),
  ]
  const given = (calls: readonly unknown[][]) => calls.flat()

  test('comes when the check starts and goes when it stops', async () => {
    const check = await started()
    expect(given(scripting.insertCSS.mock.calls)).toEqual(SHEETS)
    expect(scripting.removeCSS).not.toHaveBeenCalled()
    check.stop()
    expect(scripting.removeCSS.mock.calls).toEqual(scripting.insertCSS.mock.calls)
    expect(disconnect).toHaveBeenCalledOnce()
  })

  test('goes into frames that came later, and twice into none', async () => {
    await started()
    fromPage({ ...read, hasNewFrames: true })
    expect(given(scripting.removeCSS.mock.calls)).toEqual(SHEETS)
    expect(given(scripting.insertCSS.mock.calls)).toEqual([...SHEETS, ...SHEETS])
  })

  test('goes with the screen', async () => {
    await started()
    dispatchEvent(new Event('pagehide'))
    expect(given(scripting.removeCSS.mock.calls)).toEqual(SHEETS)
    expect(disconnect).toHaveBeenCalledOnce()
  })
})

describe('requests', () => {
  const answerLast = (answer: object): void =>
    fromPage({ ...answer, request: sent.at(-1)?.request })

  test('a jump tells whether the place is there', async () => {
    const check = await started()
    const [there, gone] = [check.show('a'), check.show('b', { focus: true })]
    expect(sent).toMatchObject([
      { type: 'show', key: 'a', focus: false },
      { type: 'show', key: 'b', focus: true },
    ])
    // They may be answered in any order.
    answerLast({ type: 'shown', isThere: false })
    fromPage({ type: 'shown', request: sent[0]?.request, isThere: true })
    expect([await there, await gone]).toEqual([true, false])
  })

  test('a replacement tells its outcome', async () => {
    const check = await started()
    const outcome = check.replace('a', '发改委', '国家发展改革委')
    expect(sent).toMatchObject([
      { type: 'replace', key: 'a', written: '发改委', replacement: '国家发展改革委' },
    ])
    answerLast({ type: 'replaced', outcome: { state: 'inserted', undo: true } })
    expect(await outcome).toEqual({ state: 'inserted', undo: true })
  })

  test('a page that does not answer is busy', async () => {
    vi.useFakeTimers()
    const check = await started()
    const outcome = check.replace('a', '发改委', '国家发展改革委')
    await vi.runAllTimersAsync()
    expect(await outcome).toEqual({ state: 'refused', reason: 'busy' })
    vi.useRealTimers()
  })

  test('a page that is left ends all that waits, and is told once', async () => {
    const check = await started()
    const outcome = check.replace('a', '发改委', '国家发展改革委')
    leave()
    expect(await outcome).toEqual({ state: 'refused', reason: 'gone' })
    expect(await check.show('a')).toBe(false)
    check.mark([{ block: 0, marks: [] }])
    check.stop()
    expect(sent).toHaveLength(1)
    expect(ended).toBe(1)
  })

  test('a check that was stopped tells nothing', async () => {
    const check = await started()
    check.stop()
    fromPage(read)
    leave()
    expect([texts, ended]).toEqual([[], 0])
  })
})

describe('the fake, on which tests of screens stand', () => {
  const mark = (key: string, start: number, end: number) => ({
    key,
    start,
    end,
    severity: 'certain' as const,
  })
  const faked = (place: 'text' | 'field') => {
    const listener = { onText: vi.fn<(text: PageText) => void>(), onEnd: vi.fn() }
    const fake = fakePageCheck([{ text: '发改委和公按部', place }], listener)
    const [{ id } = { id: -1 }] = fake.text().blocks
    fake.check.mark([{ block: id, marks: [mark('a', 0, 3), mark('b', 4, 7)] }])
    return { ...fake, listener }
  }

  test('replaces one after the other', async () => {
    const { check, text, listener } = faked('field')
    const inserted = { state: 'inserted', undo: true }
    expect(await check.replace('a', '发改委', '国家发展改革委')).toEqual(inserted)
    expect(await check.replace('b', '公按部', '公安部')).toEqual(inserted)
    expect(text().blocks).toMatchObject([{ text: '国家发展改革委和公安部' }])
    expect(listener.onText).toHaveBeenCalledTimes(3)
  })

  test.each([
    ['text', 'a', '发改委', 'read-only'],
    ['field', 'a', '教育部', 'changed'],
    ['field', 'c', '发改委', 'gone'],
  ] as const)('refuses: %s, %s, %s', async (place, key, written, reason) => {
    const outcome = await faked(place).check.replace(key, written, '国家发展改革委')
    expect(outcome).toEqual({ state: 'refused', reason })
  })

  test('blocks that read as before keep their ids', () => {
    const { change, text } = faked('text')
    const [before] = text().blocks
    change([
      { text: '新的一段', place: 'text' },
      { text: '发改委和公按部', place: 'text' },
    ])
    expect(text().blocks[1]).toBe(before)
  })
})

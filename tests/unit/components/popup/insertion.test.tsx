// @vitest-environment happy-dom
// Inserting by the popup: when it is offered, what is said, and what is asked of the page.
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { insertInTab } from '../../../../app/page-access/insertion.ts'
import { writableText } from '../../../../app/page-access/page-reading.ts'
import type { Effects } from '../../../../components/popup/effects.ts'
import { PopupUnderTest, unmountAll } from '../../../support/render.tsx'

const SELECTED = '提升质量意识，推动高质量发展'
const WORDING = '增强质量意识，推进高质量发展'
const INSERTION = { from: 0, to: 14, text: WORDING }

const offered = (popup: PopupUnderTest): boolean =>
  popup.all('action-insert').length === 1

/** A popup whose text stands in the page where the user writes. */
async function openWriting(query = SELECTED, writable = SELECTED) {
  const effects = {
    copy: vi.fn(async () => true),
    openNotice: vi.fn(),
    writable: () => writable,
    insert: vi.fn<Effects['insert']>(async () => ({ state: 'inserted', undo: true })),
  }
  const popup = await PopupUnderTest.open(query, { effects })
  return { popup, effects }
}

const settle = (): Promise<void> => act(async () => {})

describe('the popup', () => {
  afterEach(unmountAll)

  it('inserts by I and by the button, and says how to undo', async () => {
    const { popup, effects } = await openWriting()
    await popup.press('i')
    await settle()
    expect(effects.insert).toHaveBeenLastCalledWith(INSERTION)
    expect(popup.text('copied')).toBe(`已插入：${WORDING}。撤销：回到页面按 Ctrl+Z。`)
    await popup.click('action-insert')
    expect(effects.insert).toHaveBeenCalledTimes(2)
    expect(effects.copy).not.toHaveBeenCalled()
  })

  it('promises Ctrl+Z only where it takes the wording back', async () => {
    const { popup, effects } = await openWriting()
    effects.insert.mockResolvedValue({ state: 'inserted', undo: false })
    await popup.press('i')
    await settle()
    expect(popup.text('copied')).toContain('不一定能用 Ctrl+Z 撤销')
  })

  it('says that the page made something else of it', async () => {
    const { popup, effects } = await openWriting()
    effects.insert.mockResolvedValue({ state: 'refused', reason: 'altered' })
    await popup.press('i')
    await settle()
    expect(popup.text('copied')).toBe('页面改动了写入的文字，请回到页面核对。')
    expect(effects.copy).not.toHaveBeenCalled()
  })

  it('copies what could not be inserted, and says why', async () => {
    const { popup, effects } = await openWriting()
    effects.insert.mockResolvedValue({ state: 'refused', reason: 'changed' })
    await popup.press('i')
    await settle()
    expect(effects.copy).toHaveBeenCalledWith(WORDING)
    expect(popup.text('copied')).toContain('与所查的已不相同。已改为复制')
    effects.copy.mockResolvedValue(false)
    await popup.press('i')
    await settle()
    expect(popup.text('copied')).toContain('也不允许写入剪贴板')
  })

  it('offers nothing for another text than the one that is selected in the page', async () => {
    const { popup } = await openWriting()
    expect(offered(popup)).toBe(true)
    await popup.type('水利部')
    expect(offered(popup)).toBe(false)
    expect((await openWriting('水力部', '发改委')).popup.all('action-insert')).toEqual([])
  })
})

test.each([
  [{ state: 'selection', text: '质量', cut: false, editable: true } as const, '质量'],
  [{ state: 'selection', text: '质量', cut: true, editable: true } as const, null],
  [{ state: 'selection', text: '质量', cut: false, editable: false } as const, null],
  [{ state: 'empty', caret: false } as const, null],
  [{ state: 'empty', caret: true } as const, ''],
  [null, null],
])('of %j can be written over: %s', (reading, text) => {
  expect(writableText(reading)).toBe(text)
})

describe('asking the page', () => {
  const scriptGives = (
    executeScript: (injection: { func?: unknown }) => unknown,
  ): void => {
    // The fake browser has no scripting.
    Object.assign(fakeBrowser, { scripting: { executeScript } })
  }
  beforeEach(() => {
    vi.useRealTimers()
  })

  test.each([
    [
      { state: 'inserted', undo: true },
      { state: 'inserted', undo: true },
    ],
    [
      { state: 'refused', reason: 'altered' },
      { state: 'refused', reason: 'altered' },
    ],
    [
      { state: 'refused', reason: 'gone' },
      { state: 'refused', reason: 'gone' },
    ],
    [
      { state: 'refused', reason: 'nonsense' },
      { state: 'refused', reason: 'blocked' },
    ],
    [undefined, { state: 'refused', reason: 'blocked' }],
  ])('the script gives %j: %j', async (result, outcome) => {
    scriptGives(async () => [{ result }])
    expect(await insertInTab(7, SELECTED, INSERTION)).toEqual(outcome)
  })

  test('a page where no script may run', async () => {
    scriptGives(async () => {
      throw new Error('The extensions gallery cannot be scripted.')
    })
    const outcome = { state: 'refused', reason: 'blocked' }
    expect(await insertInTab(7, SELECTED, INSERTION)).toEqual(outcome)
  })

  test('a page that hangs', async () => {
    vi.useFakeTimers()
    scriptGives(() => new Promise(() => {}))
    const outcome = insertInTab(7, SELECTED, INSERTION)
    await vi.runAllTimersAsync()
    expect(await outcome).toEqual({ state: 'refused', reason: 'busy' })
    vi.useRealTimers()
  })
})

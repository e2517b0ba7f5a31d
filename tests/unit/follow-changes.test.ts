// @vitest-environment happy-dom
// When the selection of a page is told: at rest, once, and not after stopping.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { followChanges } from '../../entrypoints/in-page/changes.ts'

let told: unknown[]
let stop: () => void
let selected = ''
let hasFocus = true
let reads = 0

beforeEach(() => {
  vi.useFakeTimers()
  told = []
  selected = ''
  hasFocus = true
  vi.spyOn(document, 'hasFocus').mockImplementation(() => hasFocus)
  vi.spyOn(document, 'getSelection').mockImplementation(() => {
    reads += 1
    const range = { toString: () => selected, commonAncestorContainer: document.body }
    const one = { rangeCount: 1, getRangeAt: () => range, anchorNode: document.body }
    // What the script reads of a selection.
    return { toString: () => selected, ...one } as unknown as Selection
  })
  stop = followChanges(document, (now) => told.push(now))
})
afterEach(() => {
  stop()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const selection = (text: string) => ({
  state: 'selection',
  text,
  cut: false,
  editable: false,
})
const select = (text: string): void => {
  selected = text
  document.dispatchEvent(new Event('selectionchange'))
}
const mouse = (type: string): boolean =>
  document.dispatchEvent(new MouseEvent(type, { button: 0 }))

test('with the mouse: when it is up, once', () => {
  mouse('pointerdown')
  for (const text of ['质', '质量', '质量月']) select(text)
  vi.advanceTimersByTime(5_000)
  expect(told).toEqual([])
  mouse('pointerup')
  vi.advanceTimersByTime(5_000)
  expect(told).toEqual([selection('质量月')])
})

test('back in a field that kept its selection', () => {
  selected = '质量月'
  document.dispatchEvent(new Event('focusin'))
  vi.advanceTimersByTime(5_000)
  expect(told).toEqual([selection('质量月')])
})

test('with the keyboard: when it pauses, once', () => {
  for (const text of ['质', '质量', '质量月']) {
    select(text)
    vi.advanceTimersByTime(100)
  }
  expect(told).toEqual([])
  vi.advanceTimersByTime(5_000)
  expect(told).toEqual([selection('质量月')])
})

test('a mouse that a menu took counts as up', () => {
  mouse('pointerdown')
  select('质量月')
  mouse('contextmenu')
  vi.advanceTimersByTime(1)
  expect(told).toEqual([selection('质量月')])
})

test('the same again is told only after it was let go', () => {
  for (const text of ['质量月', '质量月', '', '质量月']) {
    select(text)
    vi.advanceTimersByTime(1_000)
  }
  expect(told).toEqual([
    selection('质量月'),
    { state: 'empty', caret: false },
    selection('质量月'),
  ])
})

test('nothing is read for a click that selects nothing', () => {
  reads = 0
  mouse('pointerdown')
  mouse('pointerup')
  vi.advanceTimersByTime(5_000)
  expect(reads).toBe(0)
})

test('what a page without the focus selects by itself is not told', () => {
  hasFocus = false
  select('质量月')
  vi.advanceTimersByTime(5_000)
  expect(told).toEqual([])
})

test('once stopped, nothing more is told, nor what was about to be', () => {
  select('质量月')
  stop()
  vi.advanceTimersByTime(5_000)
  select('质量')
  vi.advanceTimersByTime(5_000)
  expect(told).toEqual([])
})

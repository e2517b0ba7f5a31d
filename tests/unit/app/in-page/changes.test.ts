// @vitest-environment happy-dom
// When the selection of a page is told: what the user has selected, at rest, once, and not after
// stopping.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { followChanges } from '../../../../app/in-page/changes.ts'

let told: unknown[]
let stop: () => void
let selected = ''
let focus = { node: document.body as Node, offset: 0 }
let hasFocus = true

beforeEach(() => {
  vi.useFakeTimers()
  told = []
  selected = ''
  hasFocus = true
  focus = { node: document.body, offset: 0 }
  vi.spyOn(Document.prototype, 'hasFocus').mockImplementation(() => hasFocus)
  vi.spyOn(Document.prototype, 'getSelection').mockImplementation(() => {
    const range = {
      toString: () => selected,
      commonAncestorContainer: document.body,
      startContainer: document.body,
      startOffset: 0,
      endContainer: focus.node,
      endOffset: focus.offset,
      isPointInRange: (_: Node, offset: number) => offset >= 0 && offset <= focus.offset,
    }
    const one = {
      rangeCount: 1,
      getRangeAt: () => range,
      anchorNode: document.body,
      isCollapsed: false,
    }
    // What the script reads of a selection.
    return { toString: () => selected, ...one } as unknown as Selection
  })
  Object.assign(Document.prototype, {
    // The column of the text under the pointer.
    caretPositionFromPoint: (x: number) => ({
      offsetNode: document.body,
      offset: x / 10,
    }),
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
/** As the browser does, by whomever. */
const select = (text: string): void => {
  selected = text
  focus = { node: document.body, offset: text.length }
  document.dispatchEvent(trusted(new Event('selectionchange')))
}
function trusted<E extends Event>(event: E): E {
  return Object.defineProperty(event, 'isTrusted', { value: true })
}
const mouse = (type: string, column: number, made = trusted): boolean =>
  document.dispatchEvent(
    made(new PointerEvent(type, { button: 0, clientX: column * 10, clientY: 5 })),
  )
const key = (init: KeyboardEventInit): boolean =>
  document.dispatchEvent(trusted(new KeyboardEvent('keydown', init)))

test('with the mouse: when it is up, once', () => {
  mouse('pointerdown', 0)
  for (const text of ['质', '质量', '质量月']) select(text)
  vi.advanceTimersByTime(5_000)
  expect(told).toEqual([])
  mouse('pointerup', 3)
  vi.advanceTimersByTime(5_000)
  expect(told).toEqual([selection('质量月')])
})

test.each([
  ['a page that selects by itself', () => select('质量月')],
  [
    'at a click of the user',
    () => {
      mouse('pointerdown', 2)
      mouse('pointerup', 2)
      select('质量月')
    },
  ],
  [
    'where the user has dragged over something else',
    () => {
      mouse('pointerdown', 20)
      select('质量月')
      mouse('pointerup', 30)
    },
  ],
  [
    'at events that the page makes up',
    () => {
      const asMade = <E>(event: E): E => event
      mouse('pointerdown', 0, asMade)
      select('质量月')
      mouse('pointerup', 3, asMade)
    },
  ],
  [
    'at a key of the user that selects nothing',
    () => {
      key({ key: 'x' })
      select('质量月')
    },
  ],
])('not told: %s', (_, act) => {
  act()
  vi.advanceTimersByTime(5_000)
  expect(told).toEqual([])
})

test('a second click selects a word', () => {
  for (const text of ['', '质量月']) {
    mouse('pointerdown', 1)
    select(text)
    mouse('pointerup', 1)
  }
  vi.advanceTimersByTime(5_000)
  expect(told).toEqual([selection('质量月')])
})

test('with the keyboard: when it pauses, once', () => {
  for (const text of ['质', '质量', '质量月']) {
    key({ key: 'ArrowRight', shiftKey: true })
    select(text)
    vi.advanceTimersByTime(100)
  }
  expect(told).toEqual([])
  vi.advanceTimersByTime(5_000)
  expect(told).toEqual([selection('质量月')])
})

test('all of it', () => {
  key({ key: 'a', ctrlKey: true })
  select('质量月')
  vi.advanceTimersByTime(5_000)
  expect(told).toEqual([selection('质量月')])
})

test('nothing any more, then the same again: told', () => {
  key({ key: 'a', ctrlKey: true })
  select('质量月')
  vi.advanceTimersByTime(1_000)
  select('')
  vi.advanceTimersByTime(1_000)
  // Back in a field that kept its selection.
  selected = '质量月'
  document.dispatchEvent(trusted(new Event('focusin')))
  vi.advanceTimersByTime(1_000)
  expect(told).toEqual([
    selection('质量月'),
    { state: 'empty', caret: false },
    selection('质量月'),
  ])
})

test('once stopped, nothing more is told, nor what was about to be', () => {
  key({ key: 'a', ctrlKey: true })
  select('质量月')
  stop()
  vi.advanceTimersByTime(5_000)
  key({ key: 'a', ctrlKey: true })
  select('质量')
  vi.advanceTimersByTime(5_000)
  expect(told).toEqual([])
})

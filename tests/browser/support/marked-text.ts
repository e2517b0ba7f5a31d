// What is marked in a popup that was opened as a tab, in Chromium and in Firefox.
import type { InPage } from './pointer.ts'
import { until } from './until.ts'

export interface Seen {
  value: string
  /** The text of the mark; null without one. */
  marked: string | null
  /** The text behind the box. */
  behind: string
  /** Width, height, and what is scrolled, of the text area and of what is behind it. */
  boxes: readonly (readonly number[])[]
  /** Where the text area says that the first and the last character under the mark stand. */
  under: readonly [first: number, last: number]
}

const SEE = `
  const box = document.querySelector('[data-testid="query"]')
  const mark = document.querySelector('[data-testid="query-mark"]')
  const layer = mark?.parentElement
  const size = (one) => {
    const { x, y, width, height } = one.getBoundingClientRect()
    return [x, y, width, height, one.clientWidth, one.clientHeight, one.scrollHeight, one.scrollTop]
  }
  const offsetAt = (x, rect) => document.caretPositionFromPoint(x, rect.top + rect.height / 2)?.offset
  const rects = mark ? [...mark.getClientRects()] : []
  return JSON.stringify({
    value: box.value,
    marked: mark?.textContent ?? null,
    behind: layer?.textContent ?? '',
    boxes: layer ? [size(box), size(layer)] : [],
    under: mark ? [offsetAt(rects[0].left + 1, rects[0]), offsetAt(rects.at(-1).right - 1, rects.at(-1))] : [],
  })`

/** As if typed, in a popup as wide as it is when it is no tab. */
export const write = (text: string): string => `
  document.querySelector('main').style.width = '420px'
  const box = document.querySelector('[data-testid="query"]')
  box.value = ${JSON.stringify(text)}
  box.dispatchEvent(new InputEvent('input', { bubbles: true }))`

/** A click on a result. */
export const choose = (at: number): string => `
  const row = document.querySelectorAll('[data-testid="result"]')[${at}]
  row.click()`

/** A new popup with the text in its box. */
export async function openWith(
  text: string,
  open: () => Promise<InPage>,
): Promise<InPage> {
  const run = await open()
  await until('the box is there', () =>
    run(`return document.querySelector('[data-testid="query"]') !== null`),
  )
  await run(write(text))
  return run
}

export async function see(run: InPage): Promise<Seen> {
  // The script gives exactly this.
  return JSON.parse(String(await run(SEE))) as Seen
}

export function seenWhen(
  what: string,
  run: InPage,
  holds: (seen: Seen) => boolean,
): Promise<Seen> {
  return until(what, async () => {
    const seen = await see(run)
    return holds(seen) && seen
  })
}

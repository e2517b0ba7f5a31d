// The mouse on the virtual display: real selections, real context menus.
import type { Page } from 'puppeteer-core'
import type { Display, Point } from './display.ts'
import { until } from './until.ts'

/** Start and end of an element's first line on the display. For `return` in a page. */
const LINE_ON_SCREEN = (element: string): string => `
  const [line] = ${element}.getClientRects()
  // Firefox says where its page is. In Chromium the same margin is around it but for the top; a
  // side panel at the right makes that 12 px wide.
  const margin = Math.min((outerWidth - innerWidth) / 2, 12)
  const left = window.mozInnerScreenX ?? screenX + margin
  const top = window.mozInnerScreenY ?? screenY + outerHeight - innerHeight - margin
  const y = top + line.top + line.height / 2
  return [[left + line.left + 1, y], [left + line.right - 1, y]]`

export type InPage = (script: string) => Promise<unknown>

/** A function body run in a page of puppeteer. */
export const inPage =
  (page: Page): InPage =>
  (script) =>
    page.evaluate(`(() => {${script}})()`)

const bySelector = (selector: string): string =>
  `document.querySelector(${JSON.stringify(selector)})`

async function line(run: InPage, element: string): Promise<[Point, Point]> {
  // The script above gives two points.
  return (await run(LINE_ON_SCREEN(element))) as [Point, Point]
}

const at = ([x, y]: Point): string[] => [
  'mousemove',
  `${Math.round(x)}`,
  `${Math.round(y)}`,
]

/** Drags over the first line of an element. */
export function dragOver(display: Display, run: InPage, selector: string) {
  return dragOverElement(display, run, bySelector(selector))
}

/** @param element an expression */
export async function dragOverElement(display: Display, run: InPage, element: string) {
  const [start, end] = await line(run, element)
  await display.xdotool(...at(start), 'mousedown', '1')
  await display.xdotool(...at(end))
  await display.xdotool('mouseup', '1')
}

/** @param box left, top, width and height on the display */
export async function dragAcross(display: Display, box: unknown): Promise<void> {
  const [left = 0, top = 0, width = 0, height = 0] = Array.isArray(box)
    ? box.map(Number)
    : []
  const y = top + height / 2
  await display.xdotool(...at([left + 1, y]), 'mousedown', '1')
  await display.xdotool(...at([left + width - 1, y]))
  await display.xdotool('mouseup', '1')
}

export async function click(display: Display, run: InPage, selector: string) {
  const [start] = await line(run, bySelector(selector))
  await display.xdotool(...at(start), 'click', '1')
}

/** The items of the extension, in a menu of their own before the last item, Inspect. */
export const CHROMIUM_MENU = {
  lookUp: [['Up', 'Up', 'Right'], ['Return']],
  panel: [
    ['Up', 'Up', 'Right'],
    ['Down', 'Return'],
  ],
  check: [
    ['Up', 'Up', 'Right'],
    ['Down', 'Down', 'Return'],
  ],
  /** In the menu of a page: before the source and Inspect. */
  checkPage: [['Up', 'Up', 'Up', 'Right'], ['Return']],
  takeIn: [
    ['Up', 'Up', 'Up', 'Right'],
    ['Down', 'Return'],
  ],
} as const

/** The same in Firefox, where that menu is the last item. */
export const FIREFOX_MENU = {
  lookUp: [['Up', 'Right'], ['Return']],
  panel: [
    ['Up', 'Right'],
    ['Down', 'Return'],
  ],
  check: [
    ['Up', 'Right'],
    ['Down', 'Down', 'Return'],
  ],
  checkPage: [['Up', 'Right'], ['Return']],
  takeIn: [
    ['Up', 'Right'],
    ['Down', 'Return'],
  ],
} as const

/**
 * Opens the context menu at a point and picks an item of the extension.
 * @param keys those that open the extension's own menu, none where it has one item only, then those
 *   that pick its item
 */
export async function pickMenuItem(
  display: Display,
  point: Point,
  keys: readonly [open: readonly string[], pick: readonly string[]],
  whileOpen: () => Promise<void> = async () => {},
): Promise<void> {
  const { opened, xdotool } = display
  await opened('the context menu', () => xdotool(...at(point), 'click', '3'), point)
  if (keys[0].length > 0) await opened('its own menu', () => xdotool('key', ...keys[0]))
  await whileOpen()
  await xdotool('key', ...keys[1])
}

export async function middleOf(run: InPage, selector: string): Promise<Point> {
  const [[left, y], [right]] = await line(run, bySelector(selector))
  return [(left + right) / 2, y]
}

/** A column of the viewer beside its pages; a tab is white before the viewer is there. */
const BESIDE_LINE = 400
const FIRST_SIGN = 40

/** Drags over the line of a PDF; no script sees into the viewers, so colours must do. */
export async function selectInPdf(
  display: Display,
  line: { from: number; to: number; y: number; gap: number },
): Promise<void> {
  const colour = async (x: number): Promise<number[]> =>
    (await display.pixel(x, line.y)).match(/../gu)?.map((one) => parseInt(one, 16)) ?? []
  const isWhite = async (x: number) => Math.min(...(await colour(x))) === 255
  const isDark = async (x: number) => Math.max(...(await colour(x))) < 96
  const firstSign = Array.from({ length: FIRST_SIGN }, (_, at) => line.from + at)
  // The viewer moves its pages aside when it is almost done: the line must have come to its place.
  await until('the line of the PDF is in its place', async () => {
    if (!(await isDark(line.from - BESIDE_LINE)) || !(await isWhite(line.from - 4)))
      return false
    return (await Promise.all(firstSign.map(isDark))).some(Boolean)
  })
  await display.stillness(4)
  await display.xdotool(...at([line.from, line.y]), 'mousedown', '1')
  await display.xdotool(...at([line.to, line.y]))
  await display.xdotool('mouseup', '1')
  await until('the line is selected', async () => {
    const [red = 0, , blue = 0] = await colour(line.gap)
    return blue - red > 20
  })
}

// The mouse on the virtual display: real selections, real context menus.
import type { Page } from 'puppeteer-core'
import type { Display } from './display.ts'
import { until } from './until.ts'

type Point = readonly [x: number, y: number]

/** Start and end of an element's first line on the display. For `return` in a page. */
const LINE_ON_SCREEN = (selector: string): string => `
  const [line] = document.querySelector(${JSON.stringify(selector)}).getClientRects()
  const left = screenX + (outerWidth - innerWidth) / 2
  const top = screenY + outerHeight - innerHeight
  const y = top + line.top + line.height / 2
  return [[left + line.left + 1, y], [left + line.right - 1, y]]`

export type InPage = (script: string) => Promise<unknown>

/** A function body run in a page of puppeteer. */
export const inPage =
  (page: Page): InPage =>
  (script) =>
    page.evaluate(`(() => {${script}})()`)

async function line(run: InPage, selector: string): Promise<[Point, Point]> {
  // The script above gives two points.
  return (await run(LINE_ON_SCREEN(selector))) as [Point, Point]
}

const at = ([x, y]: Point): string[] => [
  'mousemove',
  `${Math.round(x)}`,
  `${Math.round(y)}`,
]

/** Drags over the first line of an element. */
export async function dragOver(display: Display, run: InPage, selector: string) {
  const [start, end] = await line(run, selector)
  await display.xdotool(...at(start), 'mousedown', '1')
  await display.xdotool(...at(end))
  await display.xdotool('mouseup', '1')
}

export async function click(display: Display, run: InPage, selector: string) {
  const [start] = await line(run, selector)
  await display.xdotool(...at(start), 'click', '1')
}

/** Opens the context menu on an element and picks the item of the extension. */
export async function pickMenuItem(
  display: Display,
  point: Point,
  keys: readonly string[],
  whileOpen: () => Promise<void> = async () => {},
): Promise<void> {
  const windows = async (): Promise<number> =>
    (await display.xdotool('search', '--onlyvisible', '--name', '.*')).split('\n').length
  const before = await windows()
  await display.xdotool(...at(point), 'click', '3')
  await until('the context menu is open', async () => (await windows()) > before)
  await whileOpen()
  await display.xdotool('key', ...keys)
}

export async function middleOf(run: InPage, selector: string): Promise<Point> {
  const [[left, y], [right]] = await line(run, selector)
  return [(left + right) / 2, y]
}

/** Drags over the line of a PDF; no script sees into the viewers, so colours must do. */
export async function selectInPdf(
  display: Display,
  line: { from: number; to: number; y: number; gap: number },
): Promise<void> {
  const gap = () => display.pixel(line.gap, line.y)
  await until('the PDF is shown', async () => (await gap()) === 'ffffff')
  await display.xdotool(...at([line.from, line.y]), 'mousedown', '1')
  await display.xdotool(...at([line.to, line.y]))
  await display.xdotool('mouseup', '1')
  await until('the line is selected', async () => (await gap()) !== 'ffffff')
}

// Windows of the virtual display, as xdotool tells of them.
import { readFile } from 'node:fs/promises'
import { type Area, bytesIn } from './frame-buffer.ts'
import { until } from './until.ts'

/** In pixels of the display. */
export type Point = readonly [x: number, y: number]

export type Xdotool = (...args: string[]) => Promise<string>

/** A menu opens a few pixels beside the point that was clicked. */
const TOUCHES_PX = 8

/** Until what `open` opens is there and has changed the picture where it stands. */
export async function drawnWindow(
  xdotool: Xdotool,
  frameBuffer: string,
  what: string,
  open: () => Promise<unknown>,
  at?: Point,
): Promise<void> {
  const known = new Set(await visible(xdotool))
  const before = await readFile(frameBuffer)
  await open()
  await until(`${what} is drawn`, async () => {
    const fresh = (await visible(xdotool)).filter((id) => !known.has(id))
    const places = await Promise.all(fresh.map((id) => placeOf(xdotool, id)))
    const now = await readFile(frameBuffer)
    return places.some((place) => {
      if (!place || (at && !touches(place, at))) return false
      return !bytesIn(now, place).equals(bytesIn(before, place))
    })
  })
}

const visible = (xdotool: Xdotool): Promise<string[]> =>
  until('the windows are listed', async () => {
    try {
      return (await xdotool('search', '--onlyvisible', '--name', '.*')).split('\n')
    } catch {
      // A window that went away meanwhile ends the search without an answer.
      return null
    }
  })

/** Null for a window that is gone again. */
async function placeOf(xdotool: Xdotool, window: string): Promise<Area | null> {
  let said: string
  try {
    said = await xdotool('getwindowgeometry', '--shell', window)
  } catch {
    return null
  }
  const field = (name: string): number =>
    Number(new RegExp(`^${name}=(-?\\d+)$`, 'mu').exec(said)?.[1])
  return {
    x: field('X'),
    y: field('Y'),
    width: field('WIDTH'),
    height: field('HEIGHT'),
  }
}

function touches({ x, y, width, height }: Area, [left, top]: Point): boolean {
  const beside = (value: number, from: number, size: number): boolean =>
    value >= from - TOUCHES_PX && value <= from + size + TOUCHES_PX
  return beside(left, x, width) && beside(top, y, height)
}

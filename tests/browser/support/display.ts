// A virtual display with a window manager, on which keys and clicks of xdotool are real ones:
// headless browsers fire no shortcut and show no context menu.
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { pixelOf, saveFrameBuffer } from './frame-buffer.ts'
import { orCleanUp } from './or-clean-up.ts'
import { until } from './until.ts'
import { drawnWindow, type Point, type Xdotool } from './windows.ts'

export type { Point } from './windows.ts'

const exec = promisify(execFile)

export interface Display {
  /** `:7`, for the variable DISPLAY. */
  name: string
  xdotool: Xdotool
  /** Saves a PNG of the whole display. */
  screenshot: (path: string) => Promise<void>
  /** The colour at a point, as `rrggbb`. */
  pixel: (x: number, y: number) => Promise<string>
  /**
   * Does something that opens a menu, and waits until that is drawn: one that is there but not yet
   * drawn loses the keys it is sent.
   * @param at a point that the window touches, where that is known: other windows come and go
   */
  opened: (what: string, open: () => Promise<unknown>, at?: Point) => Promise<void>
  /**
   * Popups fade in, panels slide: until two looks at the screen are the same.
   * @param looks more than two, one after the other
   */
  stillness: (looks?: number) => Promise<void>
  stop: () => Promise<void>
}

/** A display of its own, with a number that Xvfb finds free. */
export async function startDisplay(): Promise<Display> {
  const folder = await mkdtemp(join(tmpdir(), 'notice-lens-display-'))
  const screen = ['-screen', '0', '1280x900x24', '-fbdir', folder]
  // Without -noreset it starts anew when its last client leaves, and refuses those that come
  // meanwhile: a question of xdotool could be the end of the window manager.
  const options = ['-displayfd', '3', '-nolisten', 'tcp', '-noreset', ...screen]
  const server = spawn('Xvfb', options, {
    // It grumbles about every number that is taken; that it ended is what matters.
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const stopServer = async (): Promise<void> => {
    await end(server)
    await rm(folder, { recursive: true, force: true })
  }
  const number = await orCleanUp(() => firstLine(server), stopServer)
  const name = `:${number}`
  const env = { ...process.env, DISPLAY: name }
  const manager = spawn('openbox', [], { env, stdio: 'ignore' })
  const stop = async (): Promise<void> => {
    await end(manager)
    await stopServer()
  }

  const xdotool = async (...args: string[]): Promise<string> =>
    (await exec('xdotool', args, { env })).stdout.trim()

  // A window that opens before the manager is there gets no focus.
  await orCleanUp(() => until('the window manager runs', () => managerRuns(env)), stop)
  const frameBuffer = join(folder, 'Xvfb_screen0')
  return {
    name,
    xdotool,
    pixel: (x, y) => pixelOf(frameBuffer, x, y),
    screenshot: async (path) => {
      await stillness(frameBuffer)
      await saveFrameBuffer(frameBuffer, path)
    },
    opened: async (what, open, at) => {
      await drawnWindow(xdotool, frameBuffer, what, open, at)
      await stillness(frameBuffer)
    },
    stillness: (looks) => stillness(frameBuffer, looks),
    stop,
  }
}

async function stillness(frameBuffer: string, looks = 2): Promise<void> {
  let before: Buffer | null = null
  let same = 1
  await until('the screen stands still', async () => {
    const now = await readFile(frameBuffer)
    same = before?.equals(now) ? same + 1 : 1
    before = now
    return same >= looks
  })
}

async function firstLine(server: ChildProcess): Promise<string> {
  const pipe = server.stdio[3]
  if (!pipe || !('setEncoding' in pipe)) throw new Error('Xvfb has no display number')
  pipe.setEncoding('utf8')
  const failed = once(server, 'exit').then(() => {
    throw new Error('Xvfb ended before it was ready')
  })
  const [line] = await Promise.race([once(pipe, 'data'), failed])
  // It ends in the end, and nobody waits for that promise any more.
  failed.catch(() => undefined)
  return String(line).trim()
}

async function managerRuns(env: NodeJS.ProcessEnv): Promise<boolean> {
  try {
    // Fails while no manager has set the desktop's properties.
    await exec('xdotool', ['get_desktop'], { env })
    return true
  } catch {
    return false
  }
}

/** Ends a process that was started here, and waits until it is gone. */
export async function end(process: ChildProcess): Promise<void> {
  // Without a number it never began.
  if (process.pid === undefined) return
  if (process.exitCode !== null || process.signalCode !== null) return
  const gone = once(process, 'exit')
  process.kill()
  await gone
}

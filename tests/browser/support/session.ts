// A display, the page server and Chromium together, for a test file. The demo uses it too.
import { existsSync } from 'node:fs'
import { type Chromium, type ChromiumOptions, startChromium } from './chromium.ts'
import { type Display, startDisplay } from './display.ts'
import { type PageServer, startPageServer } from './page-server.ts'
import { buildFolder } from './programs.ts'

export interface Session {
  chromium: Chromium
  display: Display
  pages: PageServer
  stop: () => Promise<void>
}

export async function startSession(options: ChromiumOptions = {}): Promise<Session> {
  assertBuilt('chrome')
  return startTogether(async (stopWith) => {
    const display = stopWith(await startDisplay())
    const pages = stopWith(await startPageServer())
    const chromium = stopWith(await startChromium(display.name, options))
    return { chromium, display, pages }
  })
}

/** Starts parts; stops those that are there, the last one first, when one fails or at the end. */
export async function startTogether<Parts extends object>(
  start: (
    stopWith: <T extends { stop(): Promise<void> }>(part: T) => T,
  ) => Promise<Parts>,
): Promise<Parts & { stop(): Promise<void> }> {
  const started = new AsyncDisposableStack()
  try {
    const parts = await start((part) => started.adopt(part, () => part.stop()))
    return { ...parts, stop: () => started.disposeAsync() }
  } catch (error) {
    await started.disposeAsync()
    throw error
  }
}

export function assertBuilt(browser: 'chrome' | 'firefox'): void {
  if (existsSync(buildFolder(browser))) return
  throw new Error(`There is no build for ${browser}: run “npm run build:all” first.`)
}

// A display, the page server and Chromium together, for a test file. The demo uses it too.
import { existsSync } from 'node:fs'
import { type Chromium, startChromium } from './chromium.ts'
import { type Display, startDisplay } from './display.ts'
import { type PageServer, startPageServer } from './page-server.ts'
import { buildFolder } from './programs.ts'

export interface Session {
  chromium: Chromium
  display: Display
  pages: PageServer
  stop(): Promise<void>
}

export async function startSession(): Promise<Session> {
  assertBuilt('chrome')
  const display = await startDisplay()
  const pages = await startPageServer()
  const chromium = await startChromium(display.name)
  return {
    chromium,
    display,
    pages,
    stop: async () => {
      await chromium.stop()
      await pages.stop()
      await display.stop()
    },
  }
}

export function assertBuilt(browser: 'chrome' | 'firefox'): void {
  if (existsSync(buildFolder(browser))) return
  throw new Error(`There is no build for ${browser}: run “npm run build:all” first.`)
}

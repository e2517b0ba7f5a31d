// Start-up of the popup in a real Chromium: from navigation to the first result on the page.
import { existsSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { type Chromium, startChromium } from '../../tests/browser/support/chromium.ts'
import { startDisplay } from '../../tests/browser/support/display.ts'
import { browserProgram, buildFolder } from '../../tests/browser/support/programs.ts'
import { startTogether } from '../../tests/browser/support/session.ts'
import { median } from './figures.ts'
import { progress } from './setting.ts'
import { short, table } from './table.ts'
import { CATEGORIES, eventsOf, scriptTime } from './trace.ts'

const SELECTION = '提升质量意识，推动高质量发展'
const TIMES = 5
const MARK = 'first-result'

interface Start {
  /** Navigation to the first result in the document, ms. */
  firstResult: number
  /** Tasks that ran scripts until then, less style and layout: of the thread, and by the clock, ms. */
  script: number
  scriptByClock: number
  /** What Performance.getMetrics calls ScriptDuration: without compilation and modules, ms. */
  callbacks: number
  /** All work of the page's main thread until then, ms. */
  task: number
}

export async function startup(): Promise<string> {
  const missing = whatIsMissing()
  if (missing !== null) return `Not measured: ${missing}`
  progress('popup in Chromium')
  const session = await startTogether(async (stopWith) => {
    // Where there is a display, as on a desktop, that one serves.
    const display = process.env.DISPLAY ?? stopWith(await startDisplay()).name
    return { chromium: stopWith(await startChromium(display)) }
  })
  try {
    const starts: Start[] = []
    for (let time = 0; time < TIMES; time++) starts.push(await startOf(session.chromium))
    return startTable(await session.chromium.browser.version(), starts)
  } finally {
    await session.stop()
  }
}

/** Why a browser with the build cannot be measured; null where it can. */
export function whatIsMissing(): string | null {
  if (!existsSync(buildFolder('chrome'))) return 'there is no build; run `npm run build`.'
  try {
    browserProgram('chromium')
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** Opens the popup's page as the small window, which gets its text in the address. */
async function startOf({ browser, extensionUrl }: Chromium): Promise<Start> {
  const page = await browser.newPage()
  try {
    await page.evaluateOnNewDocument(noteFirstResult, MARK)
    // A file of the same origin without scripts: the trace then is of one process.
    await page.goto(extensionUrl('manifest.json'))
    await page.tracing.start({ categories: CATEGORIES })
    const hash = `#text=${encodeURIComponent(SELECTION)}`
    await page.goto(extensionUrl(`popup.html?window${hash}`))
    await page.waitForSelector('[data-testid="result"]')
    const trace = new TextDecoder().decode(await page.tracing.stop())
    const script = scriptTime(eventsOf(trace), MARK)
    const { ScriptDuration = 0, TaskDuration = 0 } = await page.metrics()
    return {
      firstResult: await firstResultOf(page),
      script: script.thread,
      scriptByClock: script.clock,
      callbacks: ScriptDuration * 1000,
      task: TaskDuration * 1000,
    }
  } finally {
    await page.close()
  }
}

/** Runs in the page before its own scripts. */
function noteFirstResult(mark: string): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('[data-testid="result"]')) return
    performance.mark(mark)
    observer.disconnect()
  })
  observer.observe(document, { childList: true, subtree: true })
}

async function firstResultOf(page: Page): Promise<number> {
  return page.evaluate((name) => {
    const [mark] = performance.getEntriesByName(name)
    if (!mark) throw new Error('no result was seen')
    return mark.startTime
  }, MARK)
}

function startTable(version: string, starts: readonly Start[]): string {
  const row = (name: string, pick: (start: Start) => number): string[] => {
    const values = starts.map(pick)
    return [
      name,
      short(median(values)),
      short(Math.min(...values)),
      short(Math.max(...values)),
    ]
  }
  const rows = [
    row('navigation to first result', ({ firstResult }) => firstResult),
    row('script time of the thread', ({ script }) => script),
    row('script time by the clock', ({ scriptByClock }) => scriptByClock),
    row('ScriptDuration of Performance.getMetrics', ({ callbacks }) => callbacks),
    row('all work of the main thread', ({ task }) => task),
  ]
  return table([version, 'median ms', 'least ms', 'most ms'], rows)
}

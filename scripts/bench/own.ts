// A library of the user's own in a real Chromium: taking it in, and the popup's first result from it.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import type { Notice } from '../../data/schema.ts'
import { type Chromium, startChromium } from '../../tests/browser/support/chromium.ts'
import { startDisplay } from '../../tests/browser/support/display.ts'
import { startTogether } from '../../tests/browser/support/session.ts'
import { median } from './figures.ts'
import { fileOf, inventedNotices } from './own-notices.ts'
import { progress } from './setting.ts'
import { whatIsMissing } from './startup.ts'
import { short, table } from './table.ts'

const TIMES = 5
const PATIENCE_MS = 600_000

export async function own(): Promise<string> {
  const missing = whatIsMissing()
  if (missing !== null) return `Not measured: ${missing}`
  const folder = await mkdtemp(join(tmpdir(), 'notice-lens-bench-'))
  const session = await startTogether(async (stopWith) => {
    const display = process.env.DISPLAY ?? stopWith(await startDisplay()).name
    return { chromium: stopWith(await startChromium(display)) }
  })
  try {
    return await measured(session.chromium, folder)
  } finally {
    await session.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

async function measured(chromium: Chromium, folder: string): Promise<string> {
  progress('200 own notices of 5,000 characters')
  const few = inventedNotices(200, 200, 11)
  const characters = textOf(few[0]).length
  const taken = await importTime(chromium, join(folder, 'few.json'), few)
  progress('2,000 own notices')
  const many = inventedNotices(2000, 40, 12).map((notice) => ({
    ...notice,
    id: `${notice.id}-b`,
  }))
  const takenMany = await importTime(chromium, join(folder, 'many.json'), many)
  progress('popup over them')
  const sought = many[1234]?.sections[0]?.clauses[2]?.text?.split('。')[3] ?? ''
  const starts: { own: number; builtIn: number; heap: number; inUse: number }[] = []
  for (let time = 0; time < TIMES; time++) starts.push(await startOf(chromium, sought))
  const of = (pick: (start: (typeof starts)[number]) => number): number =>
    median(starts.map(pick))
  return table(
    ['a library of one’s own', 'measured'],
    [
      [`200 notices of ${characters} characters taken in`, `${short(taken / 1000)} s`],
      ['2,000 more notices', `${short(takenMany / 1000)} s`],
      ['entries of all of them', await entriesOf(chromium)],
      [
        'popup, navigation to the first answer from what is built in',
        `${short(of(({ builtIn }) => builtIn))} ms`,
      ],
      [
        'popup, navigation to the first result from the imported library',
        `${short(of(({ own: first }) => first))} ms`,
      ],
      [
        'heap of the popup’s page then, with its garbage',
        `${short(of(({ heap }) => heap) / 1e6)} MB`,
      ],
      ['and without it', `${short(of(({ inUse }) => inUse) / 1e6)} MB`],
    ],
  )
}

const textOf = (notice: Notice | undefined): string =>
  (notice?.sections ?? [])
    .flatMap(({ clauses }) => clauses.map(({ text }) => text ?? ''))
    .join('')

/** From the choice of the file to the list that says it is there. */
async function importTime(
  chromium: Chromium,
  file: string,
  notices: readonly Notice[],
): Promise<number> {
  await writeFile(file, fileOf(notices))
  const page = await chromium.open(chromium.extensionUrl('library.html#/notices'))
  try {
    const input = await page.waitForSelector('input[data-testid="import-file"]')
    const before = performance.now()
    await input?.uploadFile(file)
    await page.waitForFunction(
      `document.querySelector('[data-testid="saved-status"]')?.textContent`,
      { timeout: PATIENCE_MS },
    )
    const said = await page.$eval(
      '[data-testid="saved-status"]',
      (one) => one.textContent,
    )
    if (!said?.includes(String(notices.length))) throw new Error(`not imported: ${said}`)
    return performance.now() - before
  } finally {
    await page.close()
  }
}

async function entriesOf(chromium: Chromium): Promise<string> {
  const page = await chromium.open(chromium.extensionUrl('library.html#/notices'))
  try {
    return String(
      await page.evaluate(`new Promise((resolve) => {
        indexedDB.open('library').onsuccess = ({ target: { result: db } }) => {
          const request = db.transaction('weights').objectStore('weights').getAll()
          request.onsuccess = () => {
            db.close()
            resolve(request.result.reduce((sum, { formEntries }) => sum + (formEntries.at(-1) ?? -1) + 1, 0) +
              ' in ' + request.result.length + ' segments')
          }
        }
      })`),
    )
  } finally {
    await page.close()
  }
}

/** Opens the popup in a new page, nothing of the index in memory. */
async function startOf({ browser, extensionUrl }: Chromium, text: string) {
  const page = await browser.newPage()
  try {
    await page.evaluateOnNewDocument(noteResults, text)
    await page.goto(extensionUrl('manifest.json'))
    await page.goto(extensionUrl(`popup.html?window#text=${encodeURIComponent(text)}`))
    await page.waitForFunction('performance.getEntriesByName("own").length > 0')
    const heap = await heapOf(page)
    const client = await page.createCDPSession()
    await client.send('HeapProfiler.collectGarbage')
    return {
      own: await timeOf(page, 'own'),
      builtIn: await timeOf(page, 'built-in'),
      heap,
      inUse: await heapOf(page),
    }
  } finally {
    await page.close()
  }
}

async function heapOf(page: Page): Promise<number> {
  return (await page.metrics()).JSHeapUsedSize ?? 0
}

/** Runs in the page before its own scripts. */
function noteResults(text: string): void {
  const observer = new MutationObserver(() => {
    const seen = (name: string): boolean => performance.getEntriesByName(name).length > 0
    // What is at hand has answered, be it with nothing.
    const answered = document.querySelector(
      '[data-testid="result"], [data-testid="no-result"]',
    )
    if (answered && !seen('built-in')) performance.mark('built-in')
    const [best] = document.querySelectorAll('[data-testid="result"]')
    if (!best?.textContent?.includes(text)) return
    performance.mark('own')
    observer.disconnect()
  })
  observer.observe(document, { childList: true, subtree: true })
}

const timeOf = (page: Page, name: string): Promise<number> =>
  page.evaluate((mark) => performance.getEntriesByName(mark)[0]?.startTime ?? -1, name)

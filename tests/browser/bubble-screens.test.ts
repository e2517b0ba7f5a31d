// Pictures of the bubble, light and dark, for people to look at (.output/screenshots/), and axe on
// what they show.
import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bubbleAsPage, buttonIn, select, turnBubbleOn } from './support/bubble.ts'
import { ROOT } from './support/programs.ts'
import { type Session, startSession } from './support/session.ts'

const AXE = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)
const PICTURES = join(ROOT, '.output/screenshots')

let session: Session
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true })
  session = await startSession()
  await turnBubbleOn(session)
})
afterAll(() => session.stop())

const asScheme = (page: Page, value: string) =>
  page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }])

async function violations(page: Page, scheme: string): Promise<unknown> {
  const alone = await session.chromium.browser.newPage()
  await asScheme(alone, scheme)
  await alone.setContent(await bubbleAsPage(page))
  await alone.evaluate(AXE)
  const json = await alone.evaluate(
    'axe.run().then(({ violations }) => JSON.stringify(violations.map(({ id, nodes }) => [id, ...nodes.map((node) => node.html)])))',
  )
  await alone.close()
  await page.bringToFront()
  return JSON.parse(String(json))
}

test.each(['light', 'dark'])('the button, %s', async (scheme) => {
  const page = await session.chromium.open(session.pages.url('news.html'))
  await asScheme(page, scheme)
  await select(page, '#theme')
  await buttonIn(page)
  await page.screenshot({ path: join(PICTURES, `bubble-button-${scheme}.png`) })
  expect(await violations(page, scheme)).toEqual([])
  await page.close()
})

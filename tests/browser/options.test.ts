// The options page in a real Chromium: what is chosen holds at once, in the popup too; what is
// damaged is named; a file goes out and comes back.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { inPage } from './support/pointer.ts'
import { viewWhen } from './support/popup-view.ts'
import { PINS, readStore, writeStore } from './support/saved.ts'
import { type Session, startSession } from './support/session.ts'
import { until } from './support/until.ts'

let session: Session
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'notice-lens-options-'))
  session = await startSession()
})
afterAll(async () => {
  await session.stop()
  await rm(folder, { recursive: true, force: true })
})
afterEach(async () => {
  expect(session.chromium.consoleErrors).toEqual([])
  await session.chromium.inWorker('chrome.storage.local.clear()')
})

const openOptions = async (): Promise<Page> => {
  const page = await session.chromium.open(session.chromium.extensionUrl('options.html'))
  await page.waitForSelector('[data-testid="option-language"]')
  return page
}
const stored = (): Promise<unknown> =>
  session.chromium.inWorker(
    'chrome.storage.local.get("options").then(({ options }) => options)',
  )
const textOf = (page: Page, testId: string): Promise<unknown> =>
  page.evaluate(`document.querySelector('[data-testid="${testId}"]')?.innerText`)
const pick = (page: Page, testId: string, value: string) =>
  page.select(`[data-testid="${testId}"]`, value)

test('a language: the page, the popup and the notice page follow at once', async () => {
  const { chromium } = session
  const popup = await chromium.open(chromium.extensionUrl('popup.html'))
  await viewWhen(popup, 'the popup is Chinese', ({ text }) => text.includes('发文'))
  const notice = await chromium.open(chromium.extensionUrl('library.html'))
  const options = await openOptions()
  await pick(options, 'option-language', 'en')
  await until('the page is English', async () =>
    String(await textOf(options, 'options-said')).includes('Saved'),
  )
  expect(await options.title()).toBe('Options · Notice Lens')
  expect(await options.evaluate('document.documentElement.lang')).toBe('en')
  await viewWhen(popup, 'the popup is English', ({ text }) => text.includes('Issued by'))
  await notice.waitForSelector('html[lang="en"]')
  expect(await stored()).toEqual({ version: 1, values: { language: 'en' } })
  for (const page of [popup, notice, options]) await page.close()
  // And a popup that is opened later.
  const page = await chromium.open(session.pages.url('news.html'))
  await viewWhen(await chromium.openPopup(page), 'it is English', ({ text }) =>
    text.includes('Issued by'),
  )
})

test('the popup leads to the options', async () => {
  const page = await session.chromium.open(session.pages.url('news.html'))
  const popup = await session.chromium.openPopup(page)
  await popup.waitForSelector('[data-testid="options-link"]')
  await popup.focus('[data-testid="options-link"]')
  // By the real key: the popup may be gone before a click by protocol is answered.
  await session.display.xdotool('key', 'Return')
  await session.chromium.browser.waitForTarget((target) =>
    target.url().endsWith('/options.html'),
  )
})

test('the keyboard alone: language, style, history', async () => {
  const page = await openOptions()
  const style = 'document.activeElement.dataset.testid'
  // The way between the pages comes first, at the same place on all of them.
  for (const name of ['通知库', '活动与主题', '收藏与记录', '词表', '选项']) {
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe(name)
  }
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(style)).toBe('option-citeStyle')
  await page.keyboard.press('ArrowDown')
  await until('the sample follows', async () =>
    String(await textOf(page, 'cite-sample')).startsWith('一、'),
  )
  expect(await stored()).toEqual({ version: 1, values: { citeStyle: 'locator' } })
  for (let steps = 0; (await page.evaluate(style)) !== 'option-history'; steps++) {
    expect(steps).toBeLessThan(12)
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Space')
  await until('it is stored', async () =>
    JSON.stringify(await stored()).includes('"history":true'),
  )
  await page.close()
})

test('what is damaged is named and kept until something is changed', async () => {
  const damaged = { version: 1, values: { language: 'fr', citeStyle: 'json', colour: 1 } }
  await session.chromium.inWorker(
    `chrome.storage.local.set({ options: ${JSON.stringify(damaged)} })`,
  )
  const page = await openOptions()
  const said = String(await textOf(page, 'stored-problems'))
  expect(said).toContain('界面语言')
  expect(said).toContain('"fr"')
  expect(said).toContain('colour')
  expect(await stored()).toEqual(damaged)
  await pick(page, 'option-citeStyle', 'running')
  await until('the notice is gone', async () => !(await textOf(page, 'stored-problems')))
  expect(await stored()).toEqual({ version: 1, values: { citeStyle: 'running' } })
  await page.close()
})

test('sites are checked and put right', async () => {
  const page = await openOptions()
  const box = page.locator('[data-testid="option-bubbleOffSites"]')
  await box.fill('https://OA.example.com/x\n不是 网站')
  await page.keyboard.press('Tab')
  await until('it is said', async () =>
    String(await textOf(page, 'sites-wrong')).includes('第2行'),
  )
  expect(await stored()).toBeUndefined()
  await box.fill('https://OA.example.com/x\n')
  await page.keyboard.press('Tab')
  await until('it is stored', stored)
  expect(await stored()).toEqual({
    version: 1,
    values: { bubbleOffSites: ['oa.example.com'] },
  })
  await page.close()
})

test('a file goes out, all is cleared, and it comes back', async () => {
  const page = await openOptions()
  const cdp = await page.createCDPSession()
  await cdp.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: folder,
  })
  await pick(page, 'option-citeStyle', 'markdown')
  await until('it is stored', stored)
  const { chromium } = session
  const saved = await chromium.open(chromium.extensionUrl('library.html#/saved'))
  await saved.waitForSelector('[data-testid="history"]')
  await inPage(saved)(writeStore('pins', PINS))
  await page.bringToFront()
  await page.click('[data-testid="export"]')
  const name = `notice-lens-data-${new Date().toLocaleDateString('sv')}.json`
  const text = await until('the file is there', () =>
    readFile(join(folder, name), 'utf8').catch(() => null),
  )
  await page.click('[data-testid="clear"]')
  await page.click('[data-testid="clear-yes"]')
  await until('it is cleared', async () => (await stored()) === undefined)
  const pins = async (): Promise<unknown> =>
    JSON.parse(String(await inPage(saved)(readStore('pins'))))
  await until('the pins, too', async () => JSON.stringify(await pins()) === '[]')

  const input = await page.$('input[type=file]')
  if (!input) throw new Error('there is no file input')
  const newer = join(folder, 'newer.json')
  await writeFile(newer, text.replace(/("options": \{\s+"version": )1/u, '$19'))
  await input.uploadFile(newer)
  await until('it is refused', async () =>
    String(await textOf(page, 'import-problems')).includes('parts.options.version'),
  )
  expect(await stored()).toBeUndefined()
  await input.uploadFile(join(folder, name))
  await until('it is stored', stored)
  expect(await stored()).toEqual({ version: 1, values: { citeStyle: 'markdown' } })
  await until('it is said', async () =>
    String(await textOf(page, 'options-said')).includes(`收藏新增${PINS.length}条`),
  )
  // What a file says is the file's.
  const marked = PINS.map((pin) => ({ ...pin, imported: { name } }))
  expect(await pins()).toEqual(expect.arrayContaining(marked))
  await saved.close()
  await page.close()
})

test('the shortcut is shown, and the browser’s page to change it opens', async () => {
  const page = await openOptions()
  expect(await textOf(page, 'shortcuts')).toContain('Alt+Q')
  await page.click('[data-testid="change-shortcuts"]')
  await session.chromium.browser.waitForTarget(
    (target) => target.url() === 'chrome://extensions/shortcuts',
  )
})

test('nothing is wider than a narrow window', async () => {
  const page = await openOptions()
  await page.setViewport({ width: 360, height: 640 })
  await pick(page, 'option-citeStyle', 'json')
  await until('it is stored', stored)
  const { scrollWidth, clientWidth } = Object(
    await page.evaluate(
      '(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }))(document.documentElement)',
    ),
  )
  expect(scrollWidth).toBe(clientWidth)
  await page.close()
})

// Pins and history in a real Chromium: pinned in the popup, recorded where that is turned on and
// never from a private window, and their page.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { KeyInput, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { inPage } from './support/pointer.ts'
import { viewWithQuery } from './support/popup-view.ts'
import { HISTORY, PINS, readStore, writeStore } from './support/saved.ts'
import { type Session, startSession } from './support/session.ts'
import { until } from './support/until.ts'

const MISQUOTED = '提升质量意识，推动高质量发展'
const THEME = '增强质量意识 推进高质量发展'

let session: Session
let downloads: string
beforeAll(async () => {
  downloads = await mkdtemp(join(tmpdir(), 'notice-lens-downloads-'))
  session = await startSession({ inPrivate: true })
})
afterAll(async () => {
  await session.stop()
  await rm(downloads, { recursive: true, force: true })
})
afterEach(() => {
  expect(session.chromium.consoleErrors).toEqual([])
})

async function popupOn(selector: string | null): Promise<Page> {
  const page = await session.chromium.open(session.pages.url('news.html'))
  if (selector !== null) {
    await page.$eval(selector, (element) => getSelection()?.selectAllChildren(element))
  }
  const popup = await session.chromium.openPopup(page)
  await popup.waitForSelector('[data-testid="query"]')
  return popup
}

/** The texts or wordings of a store, once there are as many as wanted. */
async function stored(page: Page, store: 'pins' | 'history'): Promise<string[]> {
  const json = String(await inPage(page)(readStore(store)))
  const records: { text?: string; wording?: string }[] = JSON.parse(json)
  return records.map(({ text, wording }) => text ?? wording ?? '')
}

const setHistory = (history: boolean): Promise<unknown> =>
  session.chromium.inWorker(
    `chrome.storage.local.set({ options: { version: 1, values: { history: ${history} } } })`,
  )

async function savedPage(): Promise<Page> {
  const { chromium } = session
  const page = await chromium.open(chromium.extensionUrl('library.html#/saved'))
  await page.waitForSelector('[data-testid="history"]')
  return page
}

/**
 * The title of a tab that the extension has opened. The browser tells it: a page that was opened
 * by another than the test may not answer its scripts on a busy machine.
 */
const titleOfTabAt = (part: string): Promise<string> =>
  until(`a tab is at ${part}`, () =>
    session.chromium.inWorker<string | undefined>(
      `chrome.tabs.query({ status: 'complete' }).then((tabs) => tabs.find(({ url }) => url?.includes('${part}'))?.title)`,
    ),
  )

/** A key at which the popup goes away, perhaps before it has told of it. */
async function leaveBy(popup: Page, key: KeyInput): Promise<void> {
  await popup.keyboard.down(key).catch((error: unknown) => {
    if (!/closed/iu.test(String(error))) throw error
  })
}

const text = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (element) => element.textContent ?? '')
const status = (page: Page): Promise<string> => text(page, '[data-testid="saved-status"]')
const names = (page: Page, section: 'pins' | 'history'): Promise<string[]> =>
  page.$$eval(`[data-testid="${section}"] [data-testid="look-up"]`, (rows) =>
    rows.map((row) => row.textContent ?? ''),
  )

test('P pins the chosen result and unpins it; history is off', async () => {
  const popup = await popupOn('#theme')
  await viewWithQuery(popup, MISQUOTED)
  const said = () => text(popup, '[data-testid="copied"]')
  const label = () => text(popup, '[data-testid="action-pin"]')
  await popup.keyboard.press('p')
  await until('it is said', async () => (await said()) === `已收藏：${THEME}`)
  expect(await label()).toContain('取消收藏')
  await popup.keyboard.press('p')
  await until('it is said', async () => (await said()) === `已取消收藏：${THEME}`)
  await popup.locator('[data-testid="action-pin"]').click()
  await until('it is kept', async () => (await stored(popup, 'pins'))[0] === THEME)
  expect(await stored(popup, 'history')).toEqual([])
})

test('nothing selected: the pin stands under the notice, and is looked up by a press', async () => {
  const popup = await popupOn(null)
  await popup.locator('[data-testid="glance-pins"] button').click()
  const view = await viewWithQuery(popup, THEME)
  expect(view.results[0]).toMatchObject({ kind: 'theme', confidence: 'same' })
})

test('history turned on: a selection and what was acted upon, not what was typed', async () => {
  await setHistory(true)
  const popup = await popupOn('#theme')
  await until('it is recorded', async () => (await stored(popup, 'history')).length === 1)
  await popup.locator('[data-testid="query"]').fill('质量强')
  await popup.locator('[data-testid="query"]').fill('质量强国')
  await viewWithQuery(popup, '质量强国')
  expect(await stored(popup, 'history')).toEqual([MISQUOTED])
  await popup.keyboard.press('Enter')
  await popup.keyboard.press('c')
  await until('it is recorded', async () => (await stored(popup, 'history')).length === 2)
  expect((await stored(popup, 'history')).sort()).toEqual([MISQUOTED, '质量强国'])
})

test('the clause opens after what was looked up is recorded', async () => {
  const popup = await popupOn('#ndrc')
  await viewWithQuery(popup, '发改委')
  await leaveBy(popup, 'Enter')
  // The page is named once it has its library.
  await until('its title says so', async () =>
    (await titleOfTabAt('/issuers')).includes('质量月'),
  )
  const page = await savedPage()
  expect(await stored(page, 'history')).toContain('发改委')
  await page.close()
})

test('a private window: nothing is recorded', async () => {
  const { chromium, display, pages } = session
  await chromium.inWorker(
    `chrome.windows.create({ incognito: true, url: '${pages.url('news.html?private')}' }).then(() => null)`,
  )
  const page = await until('the private window is there', () =>
    chromium.browser
      .targets()
      .find((target) => target.url().endsWith('?private'))
      ?.page(),
  )
  await page.waitForSelector('#lead')
  await page.bringToFront()
  await page.$eval('#lead', (element) => getSelection()?.selectAllChildren(element))
  await display.xdotool('key', 'alt+q')
  const popup = await chromium.popup()
  await popup.waitForSelector('[data-testid="result"]')
  expect(
    await popup.evaluate(
      `chrome.windows.getCurrent().then(({ incognito }) => incognito)`,
    ),
  ).toBe(true)
  const before = await stored(popup, 'history')
  await popup.keyboard.press('c')
  await until(
    'it is copied',
    async () => (await text(popup, '[data-testid="copied"]')) !== '',
  )
  expect(await stored(popup, 'history')).toEqual(before)
  await popup.close()
  await page.close()
})

test('⇧P leads to the page of pins and history', async () => {
  const popup = await popupOn('#theme')
  await viewWithQuery(popup, MISQUOTED)
  await popup.keyboard.down('Shift')
  await leaveBy(popup, 'P')
  // The page is named once the language is known.
  await until('its title says so', async () => {
    return (await titleOfTabAt('#/saved')) === '收藏与记录'
  })
})

test('the page: search, remove, undo, clear', async () => {
  const page = await savedPage()
  await inPage(page)(writeStore('pins', PINS))
  await inPage(page)(writeStore('history', HISTORY))
  await page.reload()
  await until('the pins are there', async () => (await names(page, 'pins')).length === 3)
  expect(await page.$$('[data-testid="pin-gone"]')).toHaveLength(1)

  await page.locator('[data-testid="saved-search"]').fill('水利')
  await until('one is left', async () => (await names(page, 'pins')).length === 1)
  expect(await names(page, 'history')).toEqual([])
  await page.locator('[data-testid="saved-search"]').click({ count: 3 })
  await page.keyboard.press('Backspace')
  await until('all are back', async () => (await names(page, 'pins')).length === 3)

  // By the keyboard: the focus goes on to the next ×.
  await page.focus('[data-testid="pins"] [data-testid="remove"]')
  await page.keyboard.press('Enter')
  await until('it is removed', async () => (await names(page, 'pins')).length === 2)
  expect(await status(page)).toBe(`已移除：${THEME}`)
  expect(await page.evaluate('document.activeElement.dataset.testid')).toBe('remove')
  await page.keyboard.down('Control')
  await page.keyboard.press('z')
  await page.keyboard.up('Control')
  await until('it is back', async () => (await names(page, 'pins')).length === 3)

  await page.focus('[data-testid="history"] [data-testid="clear"]')
  await page.keyboard.press('Enter')
  expect(await page.evaluate('document.activeElement.dataset.testid')).toBe('clear-no')
  await page.keyboard.press('Enter')
  expect(await page.evaluate('document.activeElement.dataset.testid')).toBe('clear')
  expect((await names(page, 'history')).length).toBeGreaterThan(0)
  await page.keyboard.press('Enter')
  await page.locator('[data-testid="clear-yes"]').click()
  await until('it is cleared', async () => (await names(page, 'history')).length === 0)
  expect(await stored(page, 'history')).toEqual([])
  await page.close()
})

test('export, and the same file merged again', async () => {
  const page = await savedPage()
  const client = await page.createCDPSession()
  const where = { behavior: 'allow', downloadPath: downloads } as const
  await client.send('Browser.setDownloadBehavior', where)
  await until('the pins are there', async () => (await names(page, 'pins')).length === 3)
  await page.locator('[data-testid="pins"] [data-testid="export"]').click()
  const [file = ''] = await until('the file is there', async () => {
    const files = await readdir(downloads)
    return files.some((name) => name.endsWith('.json')) && files
  })
  expect(file).toMatch(/^通知速查-收藏-\d{4}-\d\d-\d\d\.json$/u)
  const exported = JSON.parse(await readFile(join(downloads, file), 'utf8'))
  expect(exported).toMatchObject({
    format: 'notice-lens-data',
    version: 1,
    parts: { pins: { version: 1, items: PINS } },
  })

  await page.locator('[data-testid="pins"] [data-testid="remove"]').click()
  await until('it is removed', async () => (await names(page, 'pins')).length === 2)
  const choose = async (path: string): Promise<void> => {
    const chooser = page.waitForFileChooser()
    await page.locator('[data-testid="import"]').click()
    await (await chooser).accept([path])
  }
  await choose(join(downloads, file))
  await until('it is merged', async () => (await names(page, 'pins')).length === 3)
  expect(await status(page)).toBe('已导入：收藏新增1条（原有2条）。')

  const foreign = join(downloads, 'foreign.txt')
  await writeFile(foreign, '<script>')
  await choose(foreign)
  await until('it is said', async () => (await status(page)).startsWith('没有导入'))
  await page.close()
})

test('a press on a pin looks it up in this tab, and Back leads back', async () => {
  const page = await savedPage()
  const gone = page.waitForNavigation()
  await page.locator('[data-testid="look-up"]').click()
  await gone
  await viewWithQuery(page, THEME)
  expect(page.url()).not.toContain('#')
  await page.goBack()
  await page.waitForSelector('[data-testid="saved-row"]')
  await page.close()
})

test('damaged records are skipped, counted, and can be removed', async () => {
  const page = await savedPage()
  await inPage(page)(writeStore('pins', [{ id: 'broken', wording: 5 }]))
  await page.reload()
  await page.waitForSelector('[data-testid="damaged"]')
  expect(await text(page, '[data-testid="damaged"]')).toContain('有1条已损坏')
  expect(await names(page, 'pins')).toHaveLength(3)
  await page.locator('[data-testid="damaged"] button').click()
  await until('they are gone', async () => !(await page.$('[data-testid="damaged"]')))
  expect(await stored(page, 'pins')).toHaveLength(3)
  await page.close()
})

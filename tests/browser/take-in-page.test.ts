// The page in front becomes a draft of a notice, in a real Chromium: by the popup's button, and by the
// context menu.
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { CHROMIUM_MENU, inPage, middleOf, pickMenuItem } from './support/pointer.ts'
import { type Session, startSession } from './support/session.ts'
import { until } from './support/until.ts'

const TITLE = '关于开展2022年“清洁河湖”志愿服务活动的通知'

let session: Session
beforeAll(async () => {
  session = await startSession()
})
afterAll(() => session.stop())
afterEach(() => {
  expect(session.chromium.consoleErrors).toEqual([])
})

const fieldOf = (page: Page, name: string): Promise<unknown> =>
  page.evaluate(`document.querySelector('[data-testid="review-${name}"]')?.value`)

/** The page that took a tab in, once its review is there. */
async function review(): Promise<Page> {
  const url = session.chromium.extensionUrl('library.html#/import/')
  const target = await until('the import is open', () =>
    session.chromium.browser.targets().find((one) => one.url().startsWith(url)),
  )
  const page = await target.asPage()
  await page.waitForSelector('[data-testid="review-title"]')
  return page
}

async function expectNotice(page: Page): Promise<void> {
  expect(await fieldOf(page, 'title')).toBe(TITLE)
  expect(await fieldOf(page, 'documentNumber')).toBe('浔水函〔2022〕18号')
  expect(await fieldOf(page, 'issuers')).toBe('南浔区水务局')
  expect(await fieldOf(page, 'date')).toBe('2022-05-11')
  expect(await fieldOf(page, 'theme')).toBe('清水绕门前 护河靠大家')
  // The menus and the lists beside the text are in the source, struck through.
  const dropped = await page.$$eval('.source-lines .dropped', (lines) =>
    lines.map(({ textContent }) => textContent),
  )
  expect(dropped).toContain('关于印发2022年汛期值班安排的通知')
  const source = await page.$eval('[data-testid="source"]', (list) => list.textContent)
  // What the page itself hides is not read.
  expect(source).not.toContain('本页仅供打印')
}

test('the button of the popup', async () => {
  const page = await session.chromium.open(session.pages.url('notice-page.html'))
  const popup = await session.chromium.openPopup(page)
  await popup.waitForSelector('[data-testid="take-in-page"]')
  await popup.click('[data-testid="take-in-page"]')
  const taken = await review()
  await expectNotice(taken)
  await taken.click('[data-testid="keep"]')
  await until('it is kept', () => taken.url().includes('#/notices/own-'))
  await taken.waitForSelector('article')
  expect(String(await taken.evaluate('document.body.innerText'))).toContain(
    session.pages.url('notice-page.html'),
  )
  await taken.close()
  await page.close()
})

test('the context menu; what is held already is said', async () => {
  const page = await session.chromium.open(session.pages.url('notice-page.html'))
  await pickMenuItem(
    session.display,
    await middleOf(inPage(page), '.position'),
    CHROMIUM_MENU.takeIn,
  )
  const taken = await review()
  await expectNotice(taken)
  await taken.waitForSelector('[data-testid="duplicates"]')
  expect(
    await taken.$eval('[data-testid="duplicates"]', (one) => one.textContent),
  ).toContain('文号相同')
  await taken.close()
  await page.close()
})

test('what a page shows beside its text is told, and what was filled in is read', async () => {
  const page = await session.chromium.open(session.pages.url('notice-with-pictures.html'))
  const popup = await session.chromium.openPopup(page)
  await popup.waitForSelector('[data-testid="take-in-page"]')
  await popup.click('[data-testid="take-in-page"]')
  const taken = await review()
  expect(await fieldOf(taken, 'title')).toBe('关于开展水闸检查的通知')
  expect(await fieldOf(taken, 'documentNumber')).toBe('清政发〔2022〕18号')
  const told = await taken.$$eval('[data-testid="lost"] li', (lines) =>
    lines.map(({ textContent }) => textContent),
  )
  expect(told).toEqual([
    '本页另有2幅图片、1个表单项、1个内嵌网页未读入。',
    '表单里填写的内容已读入，请对照原件核对。',
  ])
  await taken.close()
  await page.close()
})

test('a page of the browser offers no such button; the menu says why it cannot be read', async () => {
  const page = await session.chromium.open('chrome://version/')
  const popup = await session.chromium.openPopup(page)
  await popup.waitForSelector('[data-testid="notices-link"]')
  expect(await popup.$('[data-testid="take-in-page"]')).toBeNull()
  const other = await session.chromium.open(
    session.chromium.extensionUrl('library.html#/import/tab/999999'),
  )
  await until('it is said', () =>
    // $eval would throw while the page is still being drawn.
    other.$$eval('[data-testid="import-problem"]', ([one]) =>
      one?.textContent.includes('读不了那个网页'),
    ),
  )
  await other.close()
  await page.close()
})

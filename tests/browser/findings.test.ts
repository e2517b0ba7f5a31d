// The check of a page in a real Chromium: by the popup's button, the keyboard and the context menu; the
// list in the side panel, and in a window of its own.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { axeViolations } from './support/axe.ts'
import {
  checkAndCorrect,
  type FindingsDriver,
  type FindingsView,
  findingsWhen,
  isDone,
  PLANTED,
} from './support/findings-cases.ts'
import {
  CHROMIUM_MENU,
  dragOver,
  inPage,
  middleOf,
  pickMenuItem,
} from './support/pointer.ts'
import { ROOT } from './support/programs.ts'
import { type Session, startSession } from './support/session.ts'
import { until } from './support/until.ts'

const PICTURES = join(ROOT, '.output/screenshots')

let session: Session
let page: Page
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true })
  session = await startSession()
})
afterAll(() => session.stop())
afterEach(async () => {
  if (session.chromium.panelIsOpen()) await closePanel()
  expect(session.chromium.consoleErrors).toEqual([])
})

async function closePanel(): Promise<void> {
  const { chromium } = session
  await (await chromium.panel()).evaluate('setTimeout(() => window.close())')
  await until('the panel is closed', () => !chromium.panelIsOpen())
  await session.display.stillness()
}

async function open(file: string): Promise<void> {
  page = await session.chromium.open(session.pages.url(file))
}

const inPanel = async (script: string): Promise<unknown> =>
  inPage(await session.chromium.panel())(script)

const when = (what: string, holds: (view: FindingsView) => boolean) =>
  findingsWhen(inPanel, what, holds)

async function checkFromPopup(): Promise<void> {
  const popup = await session.chromium.openPopup(page)
  await popup.locator('[data-testid="check-page"]').click()
  await session.chromium.panel()
  await session.display.stillness()
}

const driver: FindingsDriver = {
  open,
  inPage: (script) => inPage(page)(script),
  checkFromPopup,
  inPanel,
  click: async (selector) => (await session.chromium.panel()).locator(selector).click(),
  closePanel,
  badge: () =>
    session.chromium.inWorker(
      'chrome.tabs.query({ active: true }).then(([{ id }]) => chrome.action.getBadgeText({ tabId: id }))',
    ),
  press: (...keys) => session.display.xdotool('key', ...keys),
  focusPage: async () => {
    await page.bringToFront()
    await until('the page has the keyboard', () => page.evaluate('document.hasFocus()'))
  },
}

test('a page is checked, walked through by one key, corrected, and left as it was', () =>
  checkAndCorrect(driver))

test('Alt+J checks what is selected, and the page where nothing is', async () => {
  await open('findings.html')
  await dragOver(session.display, inPage(page), '#number')
  await page.waitForFunction('getSelection().toString() !== ""')
  await session.display.xdotool('key', 'alt+j')
  const selected = await when('the selection is checked', isDone)
  expect(selected.rows.map(({ text }) => text)).toEqual([
    expect.stringContaining('文号应用六角括号'),
  ])
  await page.evaluate('getSelection().removeAllRanges()')
  await driver.focusPage()
  await session.display.xdotool('key', 'alt+j')
  await when('the page is checked', ({ rows }) => rows.length === PLANTED)
})

test('the context menu checks the page, and what is selected', async () => {
  await open('findings.html')
  const point = await middleOf(inPage(page), '#right')
  await pickMenuItem(session.display, point, CHROMIUM_MENU.checkPage)
  await when('the page is checked', ({ rows }) => rows.length === PLANTED)
  await session.display.stillness()
  await dragOver(session.display, inPage(page), '#count')
  const there = await middleOf(inPage(page), '#count')
  await pickMenuItem(session.display, there, CHROMIUM_MENU.check)
  await when('the selection is checked', ({ rows }) => rows.length === 1)
})

test('a page that changes is checked again; one that is left says so', async () => {
  await open('findings.html')
  await checkFromPopup()
  await when('it is checked', ({ rows }) => rows.length === PLANTED)
  await page.evaluate(`document.getElementById('right').textContent = '请教肓部研究。'`)
  await when('the change is found', ({ rows }) => rows.length === PLANTED + 1)
  await page.reload()
  const left = await when('it is said', ({ phase }) => phase === 'left')
  expect(left.said).toContain('页面已关闭、离开或重新载入')
  expect(left.rows).toHaveLength(PLANTED + 1)
  // The grant holds for a page that is reloaded.
  await driver.click('[data-testid="check-page"]')
  await when('it is checked again', isDone)
})

test('a finding brings the page of the check to the front; another page is not granted', async () => {
  await open('findings.html')
  await checkFromPopup()
  await when('it is checked', isDone)
  const other = await session.chromium.open(session.pages.url('news.html'))
  await driver.click('[data-testid="finding"] > button')
  await until('the page is in front', () =>
    page.evaluate('document.visibilityState === "visible"'),
  )
  await other.bringToFront()
  await driver.click('[data-testid="check-page"]')
  const refused = await when('it is said', ({ phase }) => phase === 'refused')
  expect(refused.said).toContain('这一页还没有授权读取。请在这一页上按 Alt+J')
  await other.close()
})

test('what is ignored here comes back by Ctrl+Z, and from the list of what is not shown', async () => {
  await open('findings.html')
  await checkFromPopup()
  await when('it is checked', ({ rows }) => rows.length === PLANTED)
  const panel = await session.chromium.panel()
  await panel.focus('[aria-current="true"]')
  await panel.keyboard.press('Delete')
  const ignored = await when('it is not shown', ({ rows }) => rows.length === PLANTED - 1)
  expect(ignored.status).toBe('已忽略此处：17')
  await panel.keyboard.down('Control')
  await panel.keyboard.press('z')
  await panel.keyboard.up('Control')
  await when('it is back', ({ rows }) => rows.length === PLANTED)
  await panel.focus('[aria-current="true"]')
  await panel.keyboard.press('Delete')
  await when('it is not shown', ({ rows }) => rows.length === PLANTED - 1)
  await panel.locator('[data-testid="silenced"]').click()
  await panel.locator('[data-testid="restore"]').click()
  await when('it is back', ({ rows }) => rows.length === PLANTED)
})

test('filters narrow the list; F8 walks what is left', async () => {
  await open('findings.html')
  await checkFromPopup()
  await when('it is checked', ({ rows }) => rows.length === PLANTED)
  const panel = await session.chromium.panel()
  await panel.select('[data-testid="rule-filter"]', 'document')
  const one = await when('it is narrowed', ({ rows }) => rows.length === 1)
  expect(one.position).toBe('1 / 1')
})

test('a page of the browser cannot be read: its text is pasted, corrected and copied', async () => {
  page = await session.chromium.open('chrome://version')
  await checkFromPopup()
  const refused = await when('it is said', ({ phase }) => phase === 'refused')
  expect(refused.said).toContain('浏览器自带的页面不允许扩展读取')
  const panel = await session.chromium.panel()
  await panel.locator('[data-testid="check-text"]').fill('请教肓部研究。')
  await when('the text is checked', ({ rows }) => rows.length === 1)
  await panel.locator('[data-testid="finding-fix"]').click()
  const none = await when('it is corrected', ({ rows }) => rows.length === 0)
  expect(none.said).toBe('未发现与收录不一致之处')
  const text = () => panel.$eval('[data-testid="check-text"]', (box) => Object(box).value)
  expect(await text()).toBe('请教育部研究。')
  await panel.focus('[data-testid="check-text"]')
  await panel.keyboard.down('Control')
  await panel.keyboard.press('z')
  await panel.keyboard.up('Control')
  await until(
    'the box has its text back',
    async () => (await text()) === '请教肓部研究。',
  )
})

test('200,000 characters are checked in a worker', async () => {
  const screen = await session.chromium.open(
    session.chromium.extensionUrl('findings.html'),
  )
  const line = '各地市场监管部门要加强组织领导，结合实际抓好落实，确保活动取得实效。'
  const lines = Array.from({ length: 6000 }, (_, at) => `${at}${line}`)
  const text = [...lines, '请教肓部研究。'].join('\n')
  await screen.evaluate((value) => {
    const box = document.querySelector('textarea')
    if (!box) throw new Error('There is no box.')
    box.value = value
    box.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }, text)
  const view = await findingsWhen(inPage(screen), 'it is checked', isDone, 45_000)
  expect(view.said).toBe('错误1处，建议0处')
  const workers = screen.workers().map((worker) => worker.url())
  expect(workers).toEqual([expect.stringContaining('check.worker')])
  await screen.close()
})

test('a window of its own checks the page that it was opened for', async () => {
  await open('findings.html')
  // The popup has granted the page.
  await checkFromPopup()
  await when('it is checked', isDone)
  const tabId = await session.chromium.inWorker<number>(
    'chrome.tabs.query({ active: true }).then(([{ id }]) => id)',
  )
  await closePanel()
  const screen = await session.chromium.open(
    session.chromium.extensionUrl(`findings.html?what=page&tab=${tabId}`),
  )
  await findingsWhen(
    inPage(screen),
    'it is checked',
    ({ rows }) => rows.length === PLANTED,
  )
  await screen.close()
})

test('the popup says that a selection has errors, and leads to them', async () => {
  await open('news.html')
  await page.evaluate(
    `document.body.innerHTML = '<p id="draft">市场监管总局召开会议。教肓部、公按部负责同志出席。</p>'`,
  )
  await dragOver(session.display, inPage(page), '#draft')
  const popup = await session.chromium.openPopup(page)
  const line = await popup.waitForSelector('[data-testid="found-in-text"]')
  expect(await line?.evaluate(({ textContent }) => textContent)).toBe(
    '2处与收录不一致 · 校核',
  )
  await popup.locator('[data-testid="found-in-text"] button').click()
  await session.chromium.panel()
  await when('the selection is checked', ({ rows }) => rows.length === 2)
})

test.each([
  [240, 'light'],
  [360, 'light'],
  [360, 'dark'],
  [1000, 'light'],
])('the screen at %i px, %s', async (width, scheme) => {
  const screen = await session.chromium.open(
    session.chromium.extensionUrl('findings.html'),
  )
  await screen.setViewport({ width, height: 720 })
  await screen.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
  await screen
    .locator('[data-testid="check-text"]')
    .fill(
      '关于"质量月"活动\n由发改委、教肓部、公按部等17个部门印发国市监质发[2023]073号。',
    )
  await findingsWhen(inPage(screen), 'it is checked', isDone)
  await screen.keyboard.press('F8')
  await screen.focus('[aria-current="true"]')
  await screen.keyboard.press('?')
  await screen.waitForSelector('[data-testid="finding-keys"]')
  expect(await axeViolations(screen)).toEqual([])
  const isTooWide = 'document.documentElement.scrollWidth > innerWidth'
  expect(await screen.evaluate(isTooWide)).toBe(false)
  await screen.screenshot({ path: join(PICTURES, `findings-${width}-${scheme}.png`) })
  await screen.close()
})

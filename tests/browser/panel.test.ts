// The side panel in a real Chromium: opened by the keyboard, the context menu and the popup's
// button; follows what is selected with the mouse and the keyboard in a tab that was granted.
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { pageListeners } from './support/page-listeners.ts'
import {
  CHROMIUM_MENU,
  click,
  dragOver,
  type InPage,
  inPage,
  middleOf,
  pickMenuItem,
  selectInPdf,
} from './support/pointer.ts'
import { viewOf, viewWhen, viewWithQuery } from './support/popup-view.ts'
import { type Session, startSession } from './support/session.ts'
import { until } from './support/until.ts'

const MISQUOTED = '提升质量意识，推动高质量发展'

let session: Session
beforeAll(async () => {
  session = await startSession()
})
afterAll(() => session.stop())
afterEach(async () => {
  // What a window showed comes back: the next test is to start without.
  await (await session.chromium.panel()).evaluate('chrome.storage.session.clear()')
  await closePanel()
  expect(session.chromium.consoleErrors).toEqual([])
})

const open = (file: string) => session.chromium.open(session.pages.url(file))
const select = (page: Page, selector: string) =>
  dragOver(session.display, inPage(page), selector)
const listeners = (page: Page) => pageListeners(page, session.chromium.extension.id)

/** Closed by itself, which is what the browser's own button does to it. */
async function closePanel(): Promise<void> {
  const { chromium } = session
  await (await chromium.panel()).evaluate('setTimeout(() => window.close())')
  await until('the panel is closed', () => !chromium.panelIsOpen())
  await session.display.stillness()
}

/** Selects a node's text, and opens the panel by the keyboard. */
async function openOn(file: string, selector: string) {
  const page = await open(file)
  await select(page, selector)
  await session.display.xdotool('key', 'alt+shift+q')
  const panel = await session.chromium.panel()
  await followed(page)
  return { page, panel }
}

/** Until the panel's script is at work, and the panel has slid in and made the page narrow. */
async function followed(page: Page): Promise<void> {
  await until('the page is followed', async () =>
    (await listeners(page)).includes('selectionchange'),
  )
  await until('the panel has its room', () =>
    page.evaluate('outerWidth - innerWidth > 300'),
  )
  await session.display.stillness()
}

/** Keeps in `seen` all that the panel shows from now on. */
async function watchText(panel: Page): Promise<void> {
  await panel.evaluate(
    `{ window.seen = []; new MutationObserver(() => seen.push(document.body.textContent))
       .observe(document.body, { subtree: true, childList: true, characterData: true }) }`,
  )
}

test('the context menu brings the text of a PDF, which is not followed', async () => {
  const page = await open('notice.pdf')
  const line = { from: 438, to: 995, y: 362, gap: 695 }
  await selectInPdf(session.display, line)
  await pickMenuItem(session.display, [600, line.y], CHROMIUM_MENU.panel)
  const panel = await session.chromium.panel()
  const view = await viewWhen(panel, 'the text is there', ({ query }) => query !== '')
  expect(view.query.replaceAll(/\s+/gu, ' ')).toBe('增强质量意识 推进高质量发展')
  const said = await viewWhen(panel, 'the page is said', ({ state }) => state !== null)
  expect([said.reason, said.sentence]).toEqual(['pdf', expect.stringContaining('侧边栏')])
  await page.close()
})

test('Alt+Shift+Q opens the panel; it follows the mouse and the keyboard', async () => {
  const { page, panel } = await openOn('news.html', '#theme')
  const first = await viewWithQuery(panel, MISQUOTED)
  expect(first.results[0]).toMatchObject({ kind: 'theme', confidence: 'near' })

  await select(page, '#ndrc')
  const next = await viewWithQuery(panel, '发改委')
  expect(next.results[0]?.kind).toBe('department')
  expect(next.said).toBe('新选文“发改委”：找到1条结果')
  // The user goes on writing where he was.
  expect(await page.evaluate('document.hasFocus()')).toBe(true)

  await session.display.xdotool('key', 'shift+Right', 'shift+Right')
  await viewWithQuery(panel, '发改委等2')
})

test('the context menu opens the panel with its text', async () => {
  const page = await open('news.html')
  await select(page, '#theme')
  const point = await middleOf(inPage(page), '#theme')
  await pickMenuItem(session.display, point, CHROMIUM_MENU.panel)
  const panel = await session.chromium.panel()
  await viewWithQuery(panel, MISQUOTED)
  // That was an invocation: the tab is followed.
  await followed(page)
  await select(page, '#ndrc')
  await viewWithQuery(panel, '发改委')
})

test('the button of the popup hands over what it shows', async () => {
  const page = await open('news.html')
  await select(page, '#theme')
  const popup = await session.chromium.openPopup(page)
  await viewWithQuery(popup, MISQUOTED)
  await popup.locator('[data-testid="query"]').fill('水利部和商务部')
  await viewWhen(popup, 'both are found', ({ results }) => results.length >= 2)
  await popup.locator('[data-testid="result"]:nth-of-type(2)').click()
  const chosen = (await viewOf(popup))?.cardWording
  const gone = new Promise((resolve) => popup.once('close', resolve))
  await popup.locator('[data-testid="open-panel"]').click()
  const panel = await session.chromium.panel()
  const view = await viewWithQuery(panel, '水利部和商务部')
  expect(view.cardWording).toBe(chosen)
  await gone
  await followed(page)
  await select(page, '#ndrc')
  await viewWithQuery(panel, '发改委')
})

test('another tab: the panel keeps what it shows, and says how to look up there', async () => {
  const { page, panel } = await openOn('news.html', '#theme')
  await viewWithQuery(panel, MISQUOTED)
  const other = await open('fields.html')
  const kept = await viewWhen(panel, 'it is said', ({ state }) => state === 'ungranted')
  expect(kept.query).toBe(MISQUOTED)
  expect(kept.cameFrom).toBe('选文来自“我市启动“质量月”活动”')
  expect(kept.sentence).toContain('Alt+Shift+Q')

  await other.evaluate('document.getElementById("input").select()')
  await session.display.xdotool('key', 'alt+shift+q')
  const view = await viewWithQuery(panel, '发改委、人民银行等部门')
  expect([view.state, view.cameFrom]).toEqual([null, null])

  // Back on the first one, which is still granted: the old selection is none.
  await page.bringToFront()
  const back = await viewWhen(panel, 'it is said', ({ cameFrom }) => cameFrom !== null)
  expect([back.query, back.state]).toEqual(['发改委、人民银行等部门', null])
  await until('the page is followed', async () =>
    (await listeners(page)).includes('selectionchange'),
  )
  expect(await listeners(other)).not.toContain('selectionchange')
  await select(page, '#ndrc')
  await viewWithQuery(panel, '发改委')
})

test('the worker may be gone before every step', async () => {
  const { chromium, display } = session
  const page = await open('news.html')
  await select(page, '#theme')
  await chromium.killWorker()
  await display.xdotool('key', 'alt+shift+q')
  const panel = await chromium.panel()
  await viewWithQuery(panel, MISQUOTED)
  await followed(page)

  await chromium.killWorker()
  await select(page, '#ndrc')
  await viewWithQuery(panel, '发改委')

  const other = await open('fields.html')
  await viewWhen(panel, 'it is said', ({ state }) => state === 'ungranted')
  await other.evaluate('document.getElementById("input").select()')
  await display.xdotool('key', 'alt+shift+q')
  await viewWithQuery(panel, '发改委、人民银行等部门')

  await page.bringToFront()
  await followed(page)
  await select(page, '#theme')
  await viewWithQuery(panel, MISQUOTED)
  await panel.locator('[data-testid="query"]').fill('水利部')
  await chromium.killWorker()
  const point = await middleOf(inPage(page), '#theme')
  await pickMenuItem(display, point, CHROMIUM_MENU.panel)
  await viewWithQuery(panel, MISQUOTED)
})

test('closing the panel ends its script; opened again it is where it was', async () => {
  const { page, panel } = await openOn('news.html', '#theme')
  await viewWithQuery(panel, MISQUOTED)
  await panel.locator('[data-testid="query"]').fill('人民银行')
  await viewWhen(panel, 'it is found', ({ results }) => results[0]?.kind === 'department')
  await closePanel()
  await until(
    'nothing listens any more',
    async () => (await listeners(page)).length === 0,
  )
  await page.bringToFront()
  await session.display.xdotool('key', 'alt+shift+q')
  await viewWithQuery(await session.chromium.panel(), '人民银行')
})

test('a page that was left is followed again, as long as the grant holds', async () => {
  const { page, panel } = await openOn('news.html', '#theme')
  await viewWithQuery(panel, MISQUOTED)
  await page.goto(session.pages.url('frames.html'))
  await followed(page)
  await select(page, '#top')
  await viewWithQuery(panel, '外层正文：全国“质量月”活动')
  await page.goBack()
  await followed(page)
  await select(page, '#ndrc')
  await viewWithQuery(panel, '发改委')

  // Another origin: the grant is gone.
  await page.goto(session.pages.url('news.html').replace('127.0.0.1', 'localhost'))
  await viewWhen(panel, 'it is said', ({ state }) => state === 'ungranted')
})

/** For the pointer: a script about an element of a frame of the same origin, seen from its page. */
function inFrame(page: Page, id: string): InPage {
  const element = `document.getElementById('${id}')`
  return async (script) => {
    const ofFrame = script.replaceAll(
      'document.querySelector',
      `${element}.contentDocument.querySelector`,
    )
    // Start and end of the line, from the corner of the frame.
    const points = (await inPage(page)(ofFrame)) as [number, number][]
    const [left, top] = (await inPage(page)(`
      const frame = ${element}
      const { left, top } = frame.getBoundingClientRect()
      return [left + frame.clientLeft, top + frame.clientTop]`)) as [number, number]
    return points.map(([x, y]) => [x + left, y + top])
  }
}

test('frames: the same origin is followed, another one is said', async () => {
  const { page, panel } = await openOn('frames.html', '#top')
  await viewWithQuery(panel, '外层正文：全国“质量月”活动')
  // Only what the user selects is followed, and not what a script does.
  await dragOver(session.display, inFrame(page, 'same'), '#inner')
  await viewWhen(panel, 'the text of the frame is there', ({ query }) =>
    query.startsWith('框架正文：开展重点工业产品质量安全隐患排查治理'),
  )

  await (await page.$('#foreign'))?.scrollIntoView()
  await click(session.display, inPage(page), '#foreign')
  const view = await viewWhen(panel, 'it is said', ({ state }) => state !== null)
  expect([view.state, view.sentence]).toEqual([
    'foreign-frame',
    expect.stringContaining('在侧边栏中查找'),
  ])
})

test('a secret is never followed', async () => {
  const { page, panel } = await openOn('fields.html', '#para')
  const text = '页面正文：增强质量意识 推进高质量发展'
  await viewWithQuery(panel, text)
  for (const id of ['password', 'shown', 'masked']) {
    await click(session.display, inPage(page), `#${id}`)
    await session.display.xdotool('key', 'ctrl+a')
  }
  // What comes after them comes alone.
  await click(session.display, inPage(page), '#input')
  await watchText(panel)
  await session.display.xdotool('key', 'ctrl+a')
  await viewWithQuery(panel, '发改委、人民银行等部门')
  expect(await panel.evaluate('seen.join().includes("secret")')).toBe(false)
})

test('while the user is in the panel the page has no focus, by which its own selecting is told', async () => {
  const { page, panel } = await openOn('news.html', '#theme')
  await viewWithQuery(panel, MISQUOTED)
  // The box is the first line of the panel, which stands at the right, 12 px from the bottom.
  const at = await page.evaluate(
    '[screenX + outerWidth - 250, screenY + outerHeight - 12]',
  )
  // The script above gives two numbers.
  const [x, bottom] = at as [number, number]
  const height = Number(await panel.evaluate('innerHeight'))
  await session.display.xdotool('mousemove', `${x}`, `${bottom - height + 24}`)
  await session.display.xdotool('click', '1')
  await until('the user is in the panel', () => panel.evaluate('document.hasFocus()'))
  // follow-changes.test.ts: without it nothing that a page selects is reported.
  expect(await page.evaluate('document.hasFocus()')).toBe(false)
  await select(page, '#ndrc')
  await viewWithQuery(panel, '发改委')
})

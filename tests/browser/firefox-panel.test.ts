// The sidebar in a real Firefox: opened by the keyboard, the context menu and the popup's button;
// follows what is selected in a tab that was granted.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type FirefoxSession, startFirefoxSession } from './support/firefox-session.ts'
import {
  click,
  dragOver,
  FIREFOX_MENU,
  middleOf,
  pickMenuItem,
} from './support/pointer.ts'
import { type PopupView, parseView, VIEW_SCRIPT } from './support/popup-view.ts'
import { ROOT } from './support/programs.ts'
import { until } from './support/until.ts'

const MISQUOTED = '提升质量意识，推动高质量发展'
const PICTURES = join(ROOT, '.output/screenshots')

let session: FirefoxSession
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true })
  session = await startFirefoxSession()
})
afterAll(() => session.stop())
afterEach(async () => {
  const { firefox } = session
  // What a window showed comes back: the next test is to start without.
  await firefox.inSidebar('return browser.storage.session.clear()')
  await firefox.closeSidebar()
  expect(await firefox.consoleErrors()).toEqual([])
})

const select = (selector: string) =>
  dragOver(session.display, session.firefox.inPage, selector)

function sidebarWhen(
  what: string,
  holds: (view: PopupView) => boolean,
): Promise<PopupView> {
  return until(what, async () => {
    if (!(await session.firefox.sidebarIsOpen())) return null
    const view = parseView(await session.firefox.inSidebar(VIEW_SCRIPT))
    return view && holds(view) && view
  })
}

const sidebarWith = (text: string) =>
  sidebarWhen(`the sidebar shows “${text}”`, ({ query }) => query === text)

/** Until the sidebar's script is at work, and the sidebar has slid in. */
async function followed(): Promise<void> {
  await until('the page is followed', async () =>
    (await session.firefox.pageListeners()).includes('selectionchange'),
  )
  await session.display.stillness()
}

async function openOn(file: string, selector: string): Promise<void> {
  const { firefox, display, pages } = session
  await firefox.open(pages.url(file))
  // A sidebar that is still sliding out moves the page below the mouse.
  await display.stillness()
  await select(selector)
  await until('it is selected', () => firefox.inPage('return String(getSelection())'))
  await display.xdotool('key', 'alt+shift+q')
  await until('the sidebar is open', () => firefox.sidebarIsOpen())
}

test('Alt+Shift+Q opens the sidebar; it follows the mouse and the keyboard', async () => {
  const { firefox, display } = session
  await openOn('news.html', '#theme')
  const first = await sidebarWith(MISQUOTED)
  expect(first.results[0]).toMatchObject({ kind: 'theme', confidence: 'near' })
  await firefox.saveSidebar(join(PICTURES, 'firefox-sidebar.png'))
  await display.screenshot(join(PICTURES, 'firefox-sidebar-window.png'))

  await followed()
  await select('#ndrc')
  const next = await sidebarWith('发改委')
  expect(next.said).toBe('新选文“发改委”：找到1条结果')
  // The user goes on writing where he was.
  expect(await firefox.inPage('return document.hasFocus()')).toBe(true)
  await display.xdotool('key', 'shift+Right', 'shift+Right')
  await sidebarWith('发改委等2')
})

test('the context menu opens the sidebar with its text', async () => {
  const { firefox, display, pages } = session
  await firefox.open(pages.url('news.html'))
  await select('#theme')
  await pickMenuItem(
    display,
    await middleOf(firefox.inPage, '#theme'),
    FIREFOX_MENU.panel,
  )
  await sidebarWith(MISQUOTED)
  await followed()
  await select('#ndrc')
  await sidebarWith('发改委')
})

test('the button of the popup hands over what it shows', async () => {
  const { firefox, pages } = session
  await firefox.open(pages.url('news.html'))
  await select('#theme')
  await session.pressShortcut()
  await until('the popup shows it', async () =>
    parseView(await firefox.inPopup(VIEW_SCRIPT))?.results.at(0),
  )
  // A click of the mouse itself: without it Firefox opens no sidebar.
  await click(session.display, firefox.inPopup, '[data-testid="open-panel"]')
  await sidebarWith(MISQUOTED)
  await until('the popup is gone', async () => !(await firefox.popupIsOpen()))
})

test('another page is not granted: the sidebar keeps what it shows, and says so', async () => {
  const { firefox, display, pages } = session
  await openOn('news.html', '#theme')
  await sidebarWith(MISQUOTED)
  const opened = await firefox.inBrowser(
    `gBrowser.selectedTab = gBrowser.addTrustedTab(${JSON.stringify(pages.url('fields.html'))}); return true`,
  )
  expect(opened).toBe(true)
  const kept = await sidebarWhen('it is said', ({ state }) => state === 'ungranted')
  expect([kept.query, kept.cameFrom]).toEqual([
    MISQUOTED,
    '选文来自“我市启动“质量月”活动”',
  ])
  expect(kept.sentence).toContain('Alt+Shift+Q')
  await firefox.inBrowser('gBrowser.removeCurrentTab({ animate: false })')
  const back = await sidebarWhen('it is back', ({ cameFrom }) => cameFrom === null)
  expect([back.query, back.state]).toEqual([MISQUOTED, null])
  await followed()
  await display.stillness()
  await select('#ndrc')
  await sidebarWith('发改委')
})

test('the background may be gone before every step', async () => {
  const { firefox, display } = session
  await firefox.killBackground()
  await openOn('news.html', '#theme')
  await sidebarWith(MISQUOTED)
  await followed()
  await firefox.killBackground()
  await select('#ndrc')
  await sidebarWith('发改委')
  await firefox.killBackground()
  await pickMenuItem(display, await middleOf(firefox.inPage, '#ndrc'), FIREFOX_MENU.panel)
  await sidebarWith('发改委')
})

test('closing the sidebar ends its script', async () => {
  const { firefox, display } = session
  await openOn('news.html', '#theme')
  await sidebarWith(MISQUOTED)
  await followed()
  await firefox.closeSidebar()
  await until(
    'nothing listens any more',
    async () => !(await firefox.pageListeners()).includes('selectionchange'),
  )
  await display.xdotool('key', 'alt+shift+q')
  await sidebarWith(MISQUOTED)
})

test('a secret is never followed', async () => {
  const { firefox, display } = session
  await openOn('fields.html', '#para')
  await sidebarWith('页面正文：增强质量意识 推进高质量发展')
  await followed()
  await firefox.inSidebar(
    `window.seen = []; new MutationObserver(() => seen.push(document.body.textContent))
       .observe(document.body, { subtree: true, childList: true, characterData: true })`,
  )
  for (const id of ['password', 'shown', 'masked', 'input']) {
    await click(display, firefox.inPage, `#${id}`)
    await display.xdotool('key', 'ctrl+a')
  }
  await sidebarWith('发改委、人民银行等部门')
  expect(await firefox.inSidebar('return seen.join().includes("secret")')).toBe(false)
})

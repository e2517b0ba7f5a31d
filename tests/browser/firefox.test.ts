// The main job in a real Firefox: installed, text selected with the mouse, the popup opened by
// the shortcut and by the context menu, the result read.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type FirefoxSession, startFirefoxSession } from './support/firefox-session.ts'
import { dragOver, FIREFOX_MENU, middleOf, pickMenuItem } from './support/pointer.ts'
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
  await session.firefox.closePopup()
  expect(await session.firefox.consoleErrors()).toEqual([])
})

const popupWhen = (
  what: string,
  holds: (view: PopupView) => boolean,
): Promise<PopupView> =>
  until(what, async () => {
    if (!(await session.firefox.popupIsOpen())) return null
    const view = parseView(await session.firefox.inPopup(VIEW_SCRIPT))
    return view && holds(view) && view
  })

test('Alt+Q: the official wording of a misquoted theme', async () => {
  const { firefox, display, pages } = session
  await firefox.open(pages.url('news.html'))
  await dragOver(display, firefox.inPage, '#theme')
  await session.pressShortcut()
  const view = await popupWhen('the text is there', ({ query }) => query === MISQUOTED)
  expect(view.results[0]).toMatchObject({ kind: 'theme', confidence: 'near' })
  expect(view.issuers).toHaveLength(25)
  await firefox.savePopup(join(PICTURES, 'firefox-popup.png'))
  await display.screenshot(join(PICTURES, 'firefox-window.png'))
})

test('the context menu brings the selection', async () => {
  const { firefox, display, pages } = session
  await firefox.open(pages.url('news.html'))
  await dragOver(display, firefox.inPage, '#ndrc')
  await pickMenuItem(
    display,
    await middleOf(firefox.inPage, '#ndrc'),
    FIREFOX_MENU.lookUp,
  )
  const view = await popupWhen('the text is there', ({ query }) => query === '发改委')
  expect(view.results[0]?.kind).toBe('department')
})

test.each([
  ['a PDF', 'notice.pdf', 'pdf'],
  ['a page of the browser', 'about:support', 'browser-page'],
])('%s: the popup says that it cannot be read', async (_, address, reason) => {
  const { firefox, pages } = session
  await firefox.open(address.includes(':') ? address : pages.url(address))
  await session.pressShortcut()
  const view = await popupWhen('the page is said', ({ state }) => state !== null)
  expect([view.state, view.reason]).toEqual(['blocked', reason])
})

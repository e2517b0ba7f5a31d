// The bubble in a real Firefox, turned on by a click and the browser's own question.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bubbleOfFirefox, type FirefoxBubble } from './support/firefox-bubble.ts'
import { type FirefoxSession, startFirefoxSession } from './support/firefox-session.ts'
import { dragAcross, dragOver } from './support/pointer.ts'
import { type PopupView, parseView, VIEW_SCRIPT } from './support/popup-view.ts'
import { ROOT } from './support/programs.ts'
import { until } from './support/until.ts'

const THEME = '增强质量意识 推进高质量发展'
const PICTURES = join(ROOT, '.output/screenshots')

let session: FirefoxSession
let bubble: FirefoxBubble
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true })
  session = await startFirefoxSession()
  bubble = bubbleOfFirefox(session)
})
afterAll(() => session.stop())

const openPage = (file: string) => session.firefox.open(session.pages.url(file))
/** The script of the bubble comes when the page is idle, which may be after it has loaded. */
async function openWithBubble(file: string): Promise<void> {
  await openPage(file)
  await until('the bubble listens', bubble.listens)
}
const inPage = (script: string) => session.firefox.inPage(script)
const hosts = () => inPage('return document.querySelectorAll("html > div").length')
const heard = () => inPage('return window.heard.join()')
const settled = () => inPage('return new Promise((resolve) => setTimeout(resolve, 600))')
async function drag(selector: string): Promise<void> {
  await inPage('getSelection().removeAllRanges()')
  await dragOver(session.display, session.firefox.inPage, selector)
}
const button = () => bubble.viewWhen('the button shows', ({ box }) => box !== null)
/** What the popup shows that opens at a press. */
async function openedBy(press: () => Promise<unknown>): Promise<PopupView> {
  const { firefox } = session
  await press()
  await until('the popup is open', firefox.popupIsOpen)
  const view = await until('it has looked up', async () => {
    const shown = parseView(await firefox.inPopup(VIEW_SCRIPT))
    return shown && shown.query !== '' && shown
  })
  await firefox.closePopup()
  return view
}

test('off, as it comes', async () => {
  await openPage('bubble.html')
  await drag('#theme')
  await settled()
  expect(await hosts()).toBe(0)
})

test('on: beside the selection, on a page that swallows what it can', async () => {
  await bubble.turnOn()
  await openWithBubble('bubble.html')
  await drag('#theme')
  const { box } = await button()
  const bottom = await inPage(
    'return document.getElementById("theme").getBoundingClientRect().bottom',
  )
  expect(box?.top).toBeGreaterThan(Number(bottom))
  await session.display.screenshot(join(PICTURES, 'firefox-bubble.png'))
  const { query, cardWording } = await openedBy(bubble.press)
  expect(query).toBe('提升质量意识，推动高质量发展')
  expect(cardWording).toContain(THEME)
  expect(await inPage('return getSelection().toString()')).toBe(query)
  expect(await hosts()).toBe(0)
  expect(await heard()).toBe('')
})

test('Escape takes it away', async () => {
  await drag('#theme')
  await button()
  await session.display.xdotool('key', 'Escape')
  await until('it is gone', async () => (await hosts()) === 0)
})

test('the keyboard: Ctrl+A, then Alt+W does what the button does', async () => {
  await inPage('document.getElementById("field").focus()')
  await session.display.xdotool('key', 'ctrl+a')
  await button()
  const { query } = await openedBy(() => session.display.xdotool('key', 'alt+w'))
  expect(query).toBe('拟稿：提升质量意识，推动高质量发展')
  expect(await heard()).toBe('')
})

test.each(['password', 'shown'])('no bubble in a secret field: %s', async (id) => {
  await inPage(`document.getElementById('${id}').focus()`)
  await session.display.xdotool('key', 'ctrl+a')
  await settled()
  expect(await hosts()).toBe(0)
})

test('what was selected in a secret field before is not read for what is selected now', async () => {
  // The field has the focus, and Firefox still gives its text when it has not.
  await drag('#former')
  await button()
  expect((await openedBy(bubble.press)).query).toBe('国家质检总局')
})

test.each([
  ['of the same origin', 0, 'inner'],
  ['without an address', 1, 'deep'],
  ['of another origin', 2, 'inner'],
])('a frame %s has its own', async (_, frame, id) => {
  await openWithBubble('frames.html')
  const box = await bubble.inFrame(
    frame,
    `const text = document.getElementById('${id}')
     text.scrollIntoView()
     const { left, top, width, height } = text.getClientRects()[0]
     return [mozInnerScreenX + left, mozInnerScreenY + top, width, height]`,
  )
  await dragAcross(session.display, box)
  await until('the button shows', async () => {
    const view = await bubble.viewInFrame(frame)
    return view !== null && view.box !== null
  })
  expect(await bubble.view()).toBeNull()
})

test('the extension updated: the new script comes, the old bubble goes', async () => {
  await openWithBubble('news.html')
  await drag('#theme')
  await button()
  await session.firefox.inBrowser(`
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
    return AddonManager.getAddonByID('notice-lens@notice-lens.invalid')
      .then((addon) => addon.reload()).then(() => null)`)
  await until(
    'the old one is out of sight',
    async () => (await bubble.view())?.box === null,
  )
  await until('the new one is there', async () => {
    await drag('#ndrc')
    await settled()
    return Number(await hosts()) > 1
  })
})

test('turned off: gone from the page, the permission given back', async () => {
  await openWithBubble('bubble.html')
  await drag('#theme')
  await button()
  await session.firefox.open(session.firefox.extensionUrl('options.html'))
  await until('it is turned off', () =>
    inPage(`const box = document.querySelector('[data-testid="option-bubble"]')
      if (box?.checked) box.click()
      return box && !box.checked`),
  )
  await until('the permission is given back', () =>
    inPage(
      `return browser.permissions.getAll().then(({ origins }) => origins.length === 0)`,
    ),
  )
  expect(
    await inPage(
      'return browser.scripting.getRegisteredContentScripts().then(({ length }) => length)',
    ),
  ).toBe(0)
  await openPage('bubble.html')
  await drag('#theme')
  await settled()
  expect(await hosts()).toBe(0)
})

test('disabled, the bubble goes from sight; enabled, it is there without a reload', async () => {
  // Unlike Chromium, Firefox asks again.
  await bubble.turnOn()
  await openWithBubble('bubble.html')
  await drag('#theme')
  await button()
  await session.firefox.inBrowser(`
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
    return AddonManager.getAddonByID('notice-lens@notice-lens.invalid')
      .then((addon) => addon.disable()).then(() => null)`)
  await until('it is out of sight', async () => {
    const view = await bubble.view()
    return view === null || view.box === null
  })
  await session.firefox.inBrowser(`
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
    return AddonManager.getAddonByID('notice-lens@notice-lens.invalid')
      .then((addon) => addon.enable()).then(() => null)`)
  await until('the button shows again', async () => {
    await drag('#theme')
    await settled()
    return (await bubble.views()).some((view) => view.box !== null)
  })
})

// The bubble in a real Firefox, turned on by a click and the browser's own question.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bubbleOfFirefox, type FirefoxBubble } from './support/firefox-bubble.ts'
import { type FirefoxSession, startFirefoxSession } from './support/firefox-session.ts'
import { dragOver } from './support/pointer.ts'
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
const button = () =>
  bubble.viewWhen('the button shows', ({ card, box }) => card === null && box !== null)
const card = () =>
  bubble.viewWhen('the card shows', (view) => view.card !== null && view.box !== null)

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
  await bubble.click('open')
  const { wording, said } = await card()
  expect(wording).toContain(THEME)
  expect(said).toMatch(/条结果/u)
  expect(await inPage('return getSelection().toString()')).toBe(
    '提升质量意识，推动高质量发展',
  )
  expect(await heard()).toBe('')
  await session.display.screenshot(join(PICTURES, 'firefox-bubble.png'))
})

test('copied, and closed by Escape', async () => {
  await bubble.click('action-copy')
  await bubble.viewWhen('it is copied', (view) => view.card?.includes('已复制') ?? false)
  await session.display.xdotool('key', 'Escape')
  await until('it is closed', async () => (await hosts()) === 0)
  expect(await heard()).toBe('')
})

test('Alt+W opens the card and goes into it; Escape goes back to the field', async () => {
  await inPage('document.getElementById("field").focus()')
  await session.display.xdotool('key', 'ctrl+a')
  await button()
  await session.display.xdotool('key', 'alt+w')
  await bubble.viewWhen('the focus is in the card', ({ focus }) => focus === 'card')
  await session.display.xdotool('key', 'Tab')
  await bubble.viewWhen('Tab goes on', ({ focus }) => focus === 'menu')
  await session.display.xdotool('key', 'Escape')
  await until('it is closed', async () => (await hosts()) === 0)
  expect(await inPage('return document.activeElement.id')).toBe('field')
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
  await bubble.click('open')
  expect((await card()).statements.join()).toContain('前身')
  await session.display.xdotool('key', 'Escape')
})

test('off on the site, from the card', async () => {
  await drag('#former')
  await button()
  await bubble.click('open')
  expect((await card()).statements.join()).toContain('前身')
  await bubble.click('menu')
  await bubble.click('off-here')
  await until('it is gone', async () => (await hosts()) === 0)
  await until('nothing comes', async () => {
    await drag('#theme')
    await settled()
    return (await hosts()) === 0
  })
  await session.firefox.open(session.firefox.extensionUrl('options.html'))
  await until('the site is in the list', () =>
    inPage(
      `return document.querySelector('[data-testid="option-bubbleOffSites"]')?.value === '127.0.0.1'`,
    ),
  )
  await inPage(`return browser.storage.local.set({
    options: { version: 1, values: { bubble: true } } })`)
  await until('the site is no longer left out', () =>
    inPage(`return browser.scripting.getRegisteredContentScripts()
      .then(([script]) => !script?.excludeMatches?.length)`),
  )
})

test.each([
  ['of the same origin', 0, 'inner'],
  ['without an address', 1, 'deep'],
  ['of another origin', 2, 'inner'],
])('a frame %s has its own', async (_, frame, id) => {
  await openWithBubble('frames.html')
  await bubble.inFrame(
    frame,
    `getSelection().selectAllChildren(document.getElementById('${id}'))`,
  )
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

test('the extension disabled: the bubble goes from sight', async () => {
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
})

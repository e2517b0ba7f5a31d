// The bubble in a real Chromium, turned on by a click and the browser's own question.
import type { Frame, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import {
  bubbleIn,
  buttonIn,
  endWorker,
  hasScript,
  holdsPages,
  noBubbleIn,
  pressButton,
  registered,
  select,
  turnBubbleOn,
  turnedOffAndOn,
  worldOf,
} from './support/bubble.ts'
import { type PopupView, viewWhen } from './support/popup-view.ts'
import { type Session, startSession } from './support/session.ts'
import { until } from './support/until.ts'

const THEME = '增强质量意识 推进高质量发展'

let session: Session
let options: Page
let page: Page
beforeAll(async () => {
  session = await startSession()
})
afterAll(() => session.stop())
afterEach(() => {
  expect(session.chromium.consoleErrors).toEqual([])
})

const open = (file: string): Promise<Page> =>
  session.chromium.open(session.pages.url(file))
/** What the page heard of the bubble. */
const heard = (): Promise<unknown> => page.evaluate('window.heard.join()')
const hosts = (): Promise<unknown> =>
  page.evaluate('document.querySelectorAll("html > div, dialog > div").length')
/** What the popup shows that opens at a press. */
const openedBy = async (press: () => Promise<unknown>): Promise<PopupView> => {
  await press()
  const popup = await session.chromium.popup()
  const view = await viewWhen(popup, 'it has looked up', ({ query }) => query !== '')
  await popup.close()
  return view
}
const selectAndPress = async (selector: string): Promise<PopupView> => {
  await select(page, selector)
  return openedBy(() => pressButton(page))
}
const boxOf = async (selector: string) =>
  JSON.parse(
    String(
      await page.evaluate(`(() => {
        const { left, top, right, bottom } = document.querySelector('${selector}').getBoundingClientRect()
        return JSON.stringify({ left, top, right, bottom })
      })()`),
    ),
  )

test('off, as it comes: no script on any page', async () => {
  page = await open('news.html')
  await select(page, '#theme')
  expect(await page.evaluate('getSelection().toString()')).not.toBe('')
  expect(await hasScript(page)).toBe(false)
})

test('turned on, it is in pages that are open already', async () => {
  options = await turnBubbleOn(session)
  await page.bringToFront()
  await until('the script is there', () => hasScript(page))
  expect((await selectAndPress('#theme')).cardWording).toContain(THEME)
  await page.close()
})

test('a page that opens later, and swallows what it can', async () => {
  page = await open('bubble.html')
  expect(await hosts()).toBe(0)
  await select(page, '#theme')
  const { box } = await buttonIn(page)
  const theme = await boxOf('#theme')
  expect(box?.top).toBeGreaterThan(theme.bottom)
  expect(box?.left).toBeGreaterThan(theme.right - 4)
  expect((box?.right ?? 0) - (box?.left ?? 0)).toBe(28)
  expect(await hosts()).toBe(1)
  const { query, cardWording } = await openedBy(() => pressButton(page))
  expect(query).toBe('提升质量意识，推动高质量发展')
  expect(cardWording).toContain(THEME)
  // The selection of the page is as it was, and so is the focus.
  expect(await page.evaluate('getSelection().toString()')).toBe(query)
  expect(await page.evaluate('document.activeElement.localName')).toBe('body')
  expect(await hosts()).toBe(0)
  expect(await heard()).toBe('')
})

test.each([
  ['Escape', () => page.keyboard.press('Escape')],
  ['a click elsewhere', () => page.mouse.click(20, 20)],
])('%s takes it away, and nothing is left', async (_, close) => {
  await select(page, '#theme')
  await buttonIn(page)
  await close()
  await noBubbleIn(page)
  expect(await hosts()).toBe(0)
})

test('no button for other writing', async () => {
  await select(page, '#latin')
  await noBubbleIn(page)
  expect(await hosts()).toBe(0)
})

test.each(['#password', '#shown'])(
  'no bubble in a secret field: %s',
  async (selector) => {
    await select(page, '#same')
    await buttonIn(page)
    await page.click(selector, { count: 3 })
    expect(
      await page.evaluate(`document.querySelector('${selector}').selectionEnd`),
    ).toBe(6)
    await noBubbleIn(page)
    // Longer than a selection takes to settle.
    await page.evaluate('new Promise((resolve) => setTimeout(resolve, 500))')
    expect(await bubbleIn(page)).toBeNull()
  },
)

test('the keyboard: Ctrl+A, then Alt+W does what the button does', async () => {
  await page.focus('#field')
  await session.display.xdotool('key', 'ctrl+a')
  await buttonIn(page)
  const { query, cardWording } = await openedBy(() =>
    session.display.xdotool('key', 'alt+w'),
  )
  expect(query).toBe('拟稿：提升质量意识，推动高质量发展')
  expect(cardWording).toContain(THEME)
  await noBubbleIn(page)
  expect(await heard()).toBe('')
})

test('Shift and the arrows', async () => {
  await page.evaluate('document.getElementById("field").setSelectionRange(3, 3)')
  await page.focus('#field')
  await session.display.xdotool('key', ...Array.from({ length: 6 }, () => 'shift+Right'))
  await buttonIn(page)
  expect((await openedBy(() => pressButton(page))).query).toBe('提升质量意识')
})

test('a double click', async () => {
  const box = await boxOf('#former')
  await page.mouse.click(box.left + 20, (box.top + box.bottom) / 2, { count: 2 })
  await buttonIn(page)
  await page.keyboard.press('Escape')
})

test('Tab reaches the button, as the last of the page', async () => {
  await select(page, '#same')
  await buttonIn(page)
  // Without scrolling: a button that is out of sight takes no focus.
  await page.evaluate('document.getElementById("link").focus({ preventScroll: true })')
  await page.keyboard.press('Tab')
  expect((await bubbleIn(page))?.isFocused).toBe(true)
  expect((await openedBy(() => page.keyboard.press('Enter'))).query).toBe(
    '质量强国建设的主力军',
  )
  expect(await heard()).toBe('')
})

test('a touch selection: below its handles', async () => {
  await page.evaluate('getSelection().removeAllRanges()')
  await page.evaluate('scrollTo(0, 0)')
  const text = await boxOf('#same')
  const touch = await page.touchscreen.touchStart(text.left + 30, text.top + 8)
  await page.evaluate('new Promise((resolve) => setTimeout(resolve, 450))')
  // The browser selects at a long touch; what the page is told of it is this.
  await page.evaluate('getSelection().selectAllChildren(document.getElementById("same"))')
  await touch.end()
  const { box } = await buttonIn(page)
  expect((box?.top ?? 0) - text.bottom).toBeGreaterThan(30)
  await page.touchscreen.tap(20, 20)
  await noBubbleIn(page)
})

test('a scrolled page: beside the selection, along with it, and out of sight with it', async () => {
  await page.close()
  page = await open('bubble.html')
  await page.evaluate(
    'document.getElementById("low").scrollIntoView({ block: "center" })',
  )
  await select(page, '#low')
  const { box: before } = await buttonIn(page)
  expect(before?.top).toBeGreaterThan((await boxOf('#low')).bottom)
  await page.evaluate('scrollBy(0, -30)')
  await until('it follows', async () => {
    const { box } = await buttonIn(page)
    return Math.round((box?.top ?? 0) - (before?.top ?? 0)) === 30
  })
  await page.evaluate('scrollTo(0, 0)')
  await until('it is out of sight', async () => (await bubbleIn(page))?.box === null)
})

test('a box that scrolls inside of the page', async () => {
  await page.evaluate(
    'document.getElementById("box").scrollIntoView({ block: "center" })',
  )
  await page.evaluate('document.getElementById("box").scrollTo(0, 90)')
  await select(page, '#boxed')
  const { box } = await buttonIn(page)
  expect(box?.top).toBeGreaterThan((await boxOf('#boxed')).bottom)
  await page.evaluate('document.getElementById("box").scrollTo(0, 400)')
  await until('it is out of sight', async () => (await bubbleIn(page))?.box === null)
})

test('right to left', async () => {
  await page.evaluate('scrollTo(0, 0)')
  await select(page, '#rtl')
  const text = await boxOf('#rtl')
  const { box } = await buttonIn(page)
  expect(box?.top).toBeGreaterThan(text.bottom)
  await page.keyboard.press('Escape')
})

test('at the lower edge of the window it is above the selection, and all of it is seen', async () => {
  await page.evaluate('document.getElementById("low").scrollIntoView({ block: "end" })')
  await select(page, '#low')
  const { box } = await buttonIn(page)
  expect(box?.bottom).toBeLessThan((await boxOf('#low')).top)
  expect(box?.top).toBeGreaterThanOrEqual(0)
  await page.keyboard.press('Escape')
})

test('a zoomed page', async () => {
  const setZoom = (factor: number) =>
    options.evaluate(`chrome.tabs.query({ url: '*://*/bubble.html' })
      .then(([tab]) => chrome.tabs.setZoom(tab.id, ${factor}))`)
  await setZoom(1.5)
  await until(
    'it is zoomed',
    async () => (await page.evaluate('devicePixelRatio')) === 1.5,
  )
  await page.evaluate(
    'document.getElementById("theme").scrollIntoView({ block: "center" })',
  )
  await select(page, '#theme')
  const { box } = await buttonIn(page)
  expect(box?.top).toBeGreaterThan((await boxOf('#theme')).bottom)
  expect((await openedBy(() => pressButton(page))).cardWording).toContain(THEME)
  await setZoom(1)
})

test('in a modal dialog, where all else is inert', async () => {
  await page.evaluate('document.getElementById("dialog").showModal()')
  // The page hides every div; that dialogs show is up to it.
  expect((await selectAndPress('#modal')).query).toBe('推进高质量发展')
  expect(await page.evaluate('document.getElementById("dialog").open')).toBe(true)
  await page.evaluate('document.getElementById("dialog").close()')
})

test('a page that is grey as a whole, as on days of mourning', async () => {
  await page.evaluate(
    'document.documentElement.style.filter = "grayscale(1)"; scrollTo(0, 0)',
  )
  expect((await selectAndPress('#theme')).cardWording).toContain(THEME)
  await page.evaluate('document.documentElement.style.filter = ""')
})

test('it is not printed', async () => {
  await select(page, '#theme')
  await buttonIn(page)
  await page.emulateMediaType('print')
  const height = await page.evaluate(
    'document.querySelector("html > div").getBoundingClientRect().height',
  )
  await page.emulateMediaType('screen')
  expect(height).toBe(0)
  await page.keyboard.press('Escape')
})

test('the worker ended between any two steps', async () => {
  await endWorker(session)
  await select(page, '#theme')
  await buttonIn(page)
  await endWorker(session)
  expect((await openedBy(() => pressButton(page))).cardWording).toContain(THEME)
})

/** The mouse goes to the page around until a frame of another process has told where it is drawn. */
async function reachedByMouse(
  outer: Page,
  frame: Frame,
  [x, y]: readonly [number, number],
): Promise<void> {
  await frame.evaluate('addEventListener("mousemove", () => { window.isReached = true })')
  let step = 0
  await until('the mouse reaches the frame', async () => {
    step += 1
    await outer.mouse.move(x + 20 + (step % 10), y + 20)
    return (await frame.evaluate('window.isReached')) === true
  })
}

test.each(['same', 'srcdoc', 'foreign'])('a frame has its own: %s', async (id) => {
  const outer = await open('frames.html')
  const element = await outer.waitForSelector(`#${id}`)
  await element?.scrollIntoView()
  const frame = await element?.contentFrame()
  const place = await element?.boundingBox()
  if (!frame || !place) throw new Error('there is no such frame')
  await until('the script is there', () => worldOf(frame))
  const offset = [place.x, place.y] as const
  await reachedByMouse(outer, frame, offset)
  await select(outer, id === 'srcdoc' ? '#deep' : '#inner', { frame, offset })
  const { box } = await buttonIn(frame)
  expect(await bubbleIn(outer)).toBeNull()
  expect(box?.top).toBeGreaterThanOrEqual(0)
  expect(box?.bottom).toBeLessThanOrEqual(place.height)
  const { query } = await openedBy(() => pressButton(outer, { frame, offset }))
  expect(query).not.toBe('')
  await outer.close()
  await page.bringToFront()
})

test('turned off on the site', async () => {
  await select(page, '#theme')
  await buttonIn(page)
  await options.bringToFront()
  await options.type('[data-testid="option-bubbleOffSites"]', '127.0.0.1')
  await options.keyboard.press('Tab')
  await noBubbleIn(page)
  await until('the site is left out', async () =>
    JSON.stringify(await registered(options)).includes('127.0.0.1'),
  )
  await page.bringToFront()
  await select(page, '#theme')
  await page.evaluate('new Promise((resolve) => setTimeout(resolve, 500))')
  expect(await hosts()).toBe(0)
  await page.reload()
  expect(await hasScript(page)).toBe(false)
  // And on again.
  await options.bringToFront()
  await options.click('[data-testid="option-bubbleOffSites"]', { count: 3 })
  await options.keyboard.press('Delete')
  await options.keyboard.press('Tab')
  await until('the script is there again', () => hasScript(page))
  await page.bringToFront()
})

test('turned off: gone from the page, the permission given back', async () => {
  await page.reload()
  await select(page, '#theme')
  await buttonIn(page)
  await options.evaluate(
    `document.querySelector('[data-testid="option-bubble"]').click()`,
  )
  await noBubbleIn(page)
  expect(await hosts()).toBe(0)
  await until('the permission is given back', async () => !(await holdsPages(options)))
  expect(await registered(options)).toEqual([])
  await select(page, '#theme')
  await page.evaluate('new Promise((resolve) => setTimeout(resolve, 500))')
  expect(await hosts()).toBe(0)
  await page.reload()
  expect(await hasScript(page)).toBe(false)
})

test('turned on, disabled and enabled again: there without a reload of the page', async () => {
  // Chromium remembers that it was granted, and does not ask a second time.
  await options.bringToFront()
  await options.click('[data-testid="option-bubble"]')
  await until('it is registered', async () => (await registered(options)).length > 0)
  await page.bringToFront()
  await until('the script is there', () => hasScript(page))
  await turnedOffAndOn(session)
  await page.bringToFront()
  await until('the button shows again', async () => {
    await select(page, '#theme')
    await page.evaluate('new Promise((resolve) => setTimeout(resolve, 500))')
    return (await hosts()) === 1
  })
  options = await session.chromium.open(session.chromium.extensionUrl('options.html'))
  await page.bringToFront()
})

test('the extension removed: nothing is left', async () => {
  await page.reload()
  await select(page, '#theme')
  await buttonIn(page)
  await session.chromium.browser.uninstallExtension(session.chromium.extension.id)
  await until('it is gone', async () => (await hosts()) === 0)
  await select(page, '#theme')
  await page.evaluate('new Promise((resolve) => setTimeout(resolve, 500))')
  expect(await hosts()).toBe(0)
})

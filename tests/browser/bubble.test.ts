// The bubble in a real Chromium, turned on by a click and the browser's own question.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Frame, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import {
  bubbleIn,
  buttonIn,
  cardIn,
  clickInBubble,
  endWorker,
  hasScript,
  holdsPages,
  noBubbleIn,
  registered,
  select,
  turnBubbleOn,
  worldOf,
} from './support/bubble.ts'
import { ROOT } from './support/programs.ts'
import { type Session, startSession } from './support/session.ts'
import { until } from './support/until.ts'

const THEME = '增强质量意识 推进高质量发展'
const PICTURES = join(ROOT, '.output/screenshots')

let session: Session
let options: Page
let page: Page
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true })
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
const openCard = async (selector: string) => {
  await select(page, selector)
  await buttonIn(page)
  await clickInBubble(page, 'open')
  return cardIn(page)
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
  const card = await openCard('#theme')
  expect(card.wording).toContain(THEME)
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
  await clickInBubble(page, 'open')
  const card = await cardIn(page)
  expect(card.wording).toContain(THEME)
  expect(card.place).toBe('2023年主题 · 一、活动主题收录文本 · 未与原件核对')
  expect(card.card).toContain('查看条款')
  expect(card.said).toMatch(/找到\d+条结果/u)
  expect(card.box?.top).toBeGreaterThan(theme.bottom)
  // The selection of the page is as it was, and so is the focus.
  expect(await page.evaluate('getSelection().toString()')).toBe(
    '提升质量意识，推动高质量发展',
  )
  expect(await page.evaluate('document.activeElement.localName')).toBe('body')
  expect(await hosts()).toBe(1)
  expect(await heard()).toBe('')
})

test.each([
  ['Escape', () => page.keyboard.press('Escape')],
  ['a click elsewhere', () => page.mouse.click(20, 20)],
])('%s closes the card, and nothing is left', async (_, close) => {
  await openCard('#theme')
  await close()
  await noBubbleIn(page)
  expect(await hosts()).toBe(0)
  expect(await heard()).toBe('')
})

test('the page can press nothing in it, nor see what it shows', async () => {
  await select(page, '#theme')
  await buttonIn(page)
  const host = 'document.querySelector("html > div")'
  expect(await page.evaluate(`${host}.outerHTML`)).toBe('<div popover="manual"></div>')
  expect(await page.evaluate(`${host}.shadowRoot`)).toBeNull()
  await page.evaluate(`(() => {
    const { left, top } = ${host}.getBoundingClientRect()
    const init = { bubbles: true, composed: true, clientX: left + 9, clientY: top + 9 }
    for (const type of ['mousedown', 'mouseup', 'click'])
      ${host}.dispatchEvent(new MouseEvent(type, init))
  })()`)
  await page.evaluate('new Promise((resolve) => setTimeout(resolve, 300))')
  expect((await bubbleIn(page))?.card).toBeNull()
  // Taken away by the page, it is no more than that.
  await page.evaluate(`${host}.remove()`)
  await openCard('#theme')
  await page.evaluate(`${host}.remove()`)
  expect(await bubbleIn(page)).toBeNull()
})

test('a new selection takes the place of the card', async () => {
  await openCard('#theme')
  await select(page, '#same')
  const { card } = await buttonIn(page)
  expect(card).toBeNull()
  expect(await hosts()).toBe(1)
})

test('what is no match: a former body, nothing at all, and no button for other writing', async () => {
  const former = await openCard('#former')
  expect(former.statements.join()).toContain('前身')
  const none = await openCard('#off')
  expect(none.nothing).toBe('没有找到通知中的表述')
  expect(none.said).toBe('没有找到通知中的表述')
  await select(page, '#latin')
  await noBubbleIn(page)
  expect(await hosts()).toBe(0)
})

test.each(['#password', '#shown'])(
  'no bubble in a secret field: %s',
  async (selector) => {
    await openCard('#same')
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

test('the keyboard: Alt+W opens the card and goes into it, Escape goes back', async () => {
  await page.focus('#field')
  await page.keyboard.down('Control')
  await page.keyboard.press('a')
  await page.keyboard.up('Control')
  await buttonIn(page)
  await session.display.xdotool('key', 'alt+w')
  const card = await cardIn(page)
  expect(card.wording).toContain(THEME)
  const focus = async (): Promise<unknown> => (await bubbleIn(page))?.focus
  await until('the focus is in the card', async () => (await focus()) === 'card')
  await page.keyboard.press('Tab')
  expect(await focus()).toBe('menu')
  await page.keyboard.down('Shift')
  await page.keyboard.press('Tab')
  await page.keyboard.up('Shift')
  expect(await focus()).toBe('action-popup')
  for (const step of ['menu', 'close', 'action-copy']) {
    await page.keyboard.press('Tab')
    expect(await focus()).toBe(step)
  }
  await page.keyboard.press('Enter')
  await until('it is copied', async () =>
    (await bubbleIn(page))?.card?.includes('已复制'),
  )
  await page.keyboard.press('Escape')
  await noBubbleIn(page)
  expect(await page.evaluate('document.activeElement.id')).toBe('field')
  expect(await heard()).toBe('')
  await pasted(THEME)
})

/** Into the field, with the keyboard. */
async function pasted(text: string): Promise<void> {
  await page.focus('#field')
  await page.evaluate('document.getElementById("field").select()')
  await session.display.xdotool('key', 'ctrl+v')
  await until('it is pasted', async () =>
    String(await page.evaluate('document.getElementById("field").value')).includes(text),
  )
}

test('Tab reaches the button, too, as the last of the page', async () => {
  await select(page, '#same')
  await buttonIn(page)
  // Without scrolling: a button that is out of sight takes no focus.
  await page.evaluate('document.getElementById("link").focus({ preventScroll: true })')
  await page.keyboard.press('Tab')
  expect((await bubbleIn(page))?.focus).toBe('open')
  await page.keyboard.press('Enter')
  await cardIn(page)
  await until(
    'the focus is in the card',
    async () => (await bubbleIn(page))?.focus === 'card',
  )
  await page.keyboard.press('Escape')
  await noBubbleIn(page)
  expect(await heard()).toBe('')
})

test('a touch selection: below its handles', async () => {
  await page.evaluate('getSelection().removeAllRanges()')
  await page.evaluate('scrollTo(0, 0)')
  const text = await boxOf('#same')
  await page.touchscreen.tap(text.left + 30, text.top + 8)
  // The browser selects at a long touch; what the page is told of it is this.
  await page.evaluate('getSelection().selectAllChildren(document.getElementById("same"))')
  const { box } = await buttonIn(page)
  expect((box?.top ?? 0) - text.bottom).toBeGreaterThan(30)
  await page.touchscreen.tap((box?.left ?? 0) + 14, (box?.top ?? 0) + 14)
  expect((await cardIn(page)).wording).toContain('质量强国建设的主力军')
  await page.touchscreen.tap(20, 20)
  await noBubbleIn(page)
})

test('without a clipboard for the page (no https), copying works all the same', async () => {
  await worldOf(page)?.evaluate(
    'void Object.defineProperty(navigator, "clipboard", { value: undefined })',
  )
  await openCard('#same')
  await clickInBubble(page, 'action-copy')
  await until('it is copied', async () =>
    (await bubbleIn(page))?.card?.includes('已复制'),
  )
  expect(await heard()).toBe('')
  await page.mouse.click(20, 20)
  await pasted('质量强国建设的主力军')
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
  await clickInBubble(page, 'open')
  const card = await cardIn(page)
  expect(card.wording).toContain('增强质量意识')
  expect(card.box?.top).toBeGreaterThan(text.bottom)
  await page.keyboard.press('Escape')
})

test('at the lower edge of the window it is above the selection, and all of it is seen', async () => {
  await page.evaluate('document.getElementById("low").scrollIntoView({ block: "end" })')
  const card = await openCard('#low')
  expect(card.box?.bottom).toBeLessThan((await boxOf('#low')).top)
  expect(card.box?.top).toBeGreaterThanOrEqual(0)
  // It grows by a line, and still stands above.
  await clickInBubble(page, 'action-copy')
  await until('it is copied', async () =>
    (await bubbleIn(page))?.card?.includes('已复制'),
  )
  await until('it is in its place again', async () => {
    const now = await cardIn(page)
    const low = await boxOf('#low')
    const height = (box: typeof card.box): number => (box ? box.bottom - box.top : 0)
    return height(now.box) > height(card.box) && (now.box?.bottom ?? 0) < low.top
  })
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
  await clickInBubble(page, 'open')
  expect((await cardIn(page)).wording).toContain(THEME)
  await setZoom(1)
  await page.keyboard.press('Escape')
})

test('in a modal dialog, where all else is inert', async () => {
  await page.evaluate('document.getElementById("dialog").showModal()')
  // The page hides every div; that dialogs show is up to it.
  const card = await openCard('#modal')
  expect(card.wording).toContain('推进高质量发展')
  await page.keyboard.press('Escape')
  await noBubbleIn(page)
  // That Escape was the card's alone.
  expect(await page.evaluate('document.getElementById("dialog").open')).toBe(true)
  await page.evaluate('document.getElementById("dialog").close()')
})

test('it is not printed', async () => {
  await openCard('#theme')
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
  await clickInBubble(page, 'open')
  await cardIn(page)
  await endWorker(session)
  await clickInBubble(page, 'action-open')
  const notice = await session.chromium.browser.waitForTarget((target) =>
    target.url().includes('library.html'),
  )
  expect(notice.url()).toMatch(/#\/notices\/quality-month-2023\/1$/u)
  await (await notice.asPage()).close()
  await page.bringToFront()
  await noBubbleIn(page)
})

test('the way on to the popup', async () => {
  await openCard('#theme')
  await clickInBubble(page, 'action-popup')
  const popup = await session.chromium.popup()
  await popup.waitForSelector('[data-testid="result"]')
  await popup.close()
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
  await buttonIn(frame)
  expect(await bubbleIn(outer)).toBeNull()
  await clickInBubble(outer, 'open', { frame, offset })
  const { box } = await cardIn(frame)
  expect(box?.top).toBeGreaterThanOrEqual(0)
  expect(box?.bottom).toBeLessThanOrEqual(place.height)
  await outer.close()
  await page.bringToFront()
})

test('turned off on the site from the card', async () => {
  await openCard('#theme')
  await clickInBubble(page, 'menu')
  await clickInBubble(page, 'off-here')
  await noBubbleIn(page)
  await until('the site is saved', async () =>
    String(
      await options.evaluate('chrome.storage.local.get().then(JSON.stringify)'),
    ).includes('"bubbleOffSites":["127.0.0.1"]'),
  )
  await until('the site is left out', async () =>
    JSON.stringify(await registered(options)).includes('127.0.0.1'),
  )
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
  await openCard('#theme')
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

test('turned on again, and the extension removed: nothing is left', async () => {
  // Chromium remembers that it was granted, and does not ask a second time.
  await options.bringToFront()
  await options.click('[data-testid="option-bubble"]')
  await until('it is registered', async () => (await registered(options)).length > 0)
  await page.bringToFront()
  await page.reload()
  await openCard('#theme')
  await session.chromium.browser.uninstallExtension(session.chromium.extension.id)
  await until('it is gone', async () => (await hosts()) === 0)
  await select(page, '#theme')
  await page.evaluate('new Promise((resolve) => setTimeout(resolve, 500))')
  expect(await hosts()).toBe(0)
})

// The other ways in, with the real keyboard and mouse: shortcut, context menu, the small window;
// and what the popup says where no script may run.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import {
  CHROMIUM_MENU,
  click,
  dragOver,
  inPage,
  middleOf,
  pickMenuItem,
  selectInPdf,
} from './support/pointer.ts'
import { viewWhen, viewWithQuery } from './support/popup-view.ts'
import { type Session, startSession } from './support/session.ts'
import { until } from './support/until.ts'

const MISQUOTED = '提升质量意识，推动高质量发展'
/** Where Chromium's viewer shows the line of notice.pdf; the gap is between its halves. */
const PDF_LINE = { from: 438, to: 995, y: 362, gap: 695 }

let session: Session
beforeAll(async () => {
  session = await startSession()
})
afterAll(() => session.stop())
afterEach(() => {
  expect(session.chromium.consoleErrors).toEqual([])
})

const open = (file: string) => session.chromium.open(session.pages.url(file))

test('Alt+Q opens the popup with the selection', async () => {
  const page = await open('news.html')
  await dragOver(session.display, inPage(page), '#theme')
  await session.display.xdotool('key', 'alt+q')
  await viewWithQuery(await session.chromium.popup(), MISQUOTED)
})

test('the context menu opens the popup with the selection', async () => {
  const page = await open('news.html')
  await dragOver(session.display, inPage(page), '#theme')
  const point = await middleOf(inPage(page), '#theme')
  await pickMenuItem(session.display, point, CHROMIUM_MENU.lookUp)
  const popup = await session.chromium.popup()
  expect(popup.url()).not.toContain('window')
  await viewWithQuery(popup, MISQUOTED)
})

test('a frame of another origin: the popup says so, and the context menu brings its text', async () => {
  const page = await open('frames.html')
  const frame = page.frames().find((candidate) => candidate.url().includes('localhost'))
  if (!frame) throw new Error('the foreign frame is missing')
  const element = await page.$('#foreign')
  await element?.scrollIntoView()
  await frame.evaluate(
    'getSelection().selectAllChildren(document.getElementById("inner"))',
  )
  await click(session.display, inPage(page), '#foreign')
  const popup = await session.chromium.openPopup(page)
  const view = await viewWhen(popup, 'the page is said', ({ state }) => state !== null)
  expect(view.state).toBe('foreign-frame')
  await popup.close()

  await frame.evaluate(
    'getSelection().selectAllChildren(document.getElementById("inner"))',
  )
  const [x, y] = await middleOf(inPage(page), '#foreign')
  const box = await element?.boundingBox()
  // The paragraph is the first line of the frame, 16 px down.
  const point = [x - 200, y - (box?.height ?? 0) / 2 + 26] as const
  await pickMenuItem(session.display, point, CHROMIUM_MENU.lookUp)
  const text = '框架正文：开展重点工业产品质量安全隐患排查治理'
  await viewWithQuery(await session.chromium.popup(), text)
})

test('a PDF: the popup says so, and the context menu brings its text', async () => {
  const page = await open('notice.pdf')
  const popup = await session.chromium.openPopup(page)
  const view = await viewWhen(popup, 'the page is said', ({ state }) => state !== null)
  expect([view.state, view.reason]).toEqual(['blocked', 'pdf'])
  await popup.close()

  await selectInPdf(session.display, PDF_LINE)
  await pickMenuItem(session.display, [600, PDF_LINE.y], CHROMIUM_MENU.lookUp)
  const found = await viewWhen(
    await session.chromium.popup(),
    'the text is there',
    ({ query }) => query !== '',
  )
  expect(found.query.replaceAll(/\s+/gu, ' ')).toBe('增强质量意识 推进高质量发展')
  expect(found.results[0]).toMatchObject({ kind: 'theme', confidence: 'same' })
})

test.each([
  ['chrome://version', 'browser-page'],
  ['about:blank', 'other'],
])('%s: the popup says that it cannot be read', async (url, reason) => {
  const page = await session.chromium.open(url)
  const popup = await session.chromium.openPopup(page)
  const view = await viewWhen(popup, 'the page is said', ({ state }) => state !== null)
  expect([view.state, view.reason]).toEqual(['blocked', reason])
  expect(view.sentence).toBeTruthy()
})

test('without openPopup the text comes in a small window', async () => {
  await session.chromium.inWorker('void (chrome.action.openPopup = undefined)')
  const page = await open('news.html')
  await dragOver(session.display, inPage(page), '#theme')
  const point = await middleOf(inPage(page), '#theme')
  await pickMenuItem(session.display, point, CHROMIUM_MENU.lookUp)
  const popup = await session.chromium.popup()
  expect(popup.url()).toContain('?window=1')
  await viewWithQuery(popup, MISQUOTED)
  await popup.close()
})

test('without storage.session, too, by an address that is stripped at once', async () => {
  await session.chromium.inWorker(
    'void Object.defineProperty(chrome.storage, "session", { value: undefined })',
  )
  const page = await open('news.html')
  await dragOver(session.display, inPage(page), '#ndrc')
  const point = await middleOf(inPage(page), '#ndrc')
  await pickMenuItem(session.display, point, CHROMIUM_MENU.lookUp)
  const popup = await session.chromium.popup()
  await viewWithQuery(popup, '发改委')
  await until('the address is stripped', () => !popup.url().includes('#'))
  await popup.close()
})

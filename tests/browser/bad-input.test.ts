// Bad input, from real pages through the real popup: a clear state each time, nothing thrown,
// nothing executed.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { viewWhen, viewWithQuery } from './support/popup-view.ts'
import { type Session, startSession } from './support/session.ts'

let session: Session
beforeAll(async () => {
  session = await startSession()
})
afterAll(() => session.stop())
afterEach(() => {
  expect(session.chromium.consoleErrors).toEqual([])
})

/** Opens the popup on a page whose textarea holds the text, selected. */
async function openWith(text: string) {
  const page = await session.chromium.open(session.pages.url('fields.html'))
  await page.evaluate(
    `{ const field = document.getElementById('textarea'); field.value = ${JSON.stringify(text)}; field.focus(); field.select() }`,
  )
  return session.chromium.openPopup(page)
}

test.each([
  ['one character', '质'],
  ['punctuation', '，。：；（）“”《》'],
  ['emoji', '👩‍🔬🇨🇳😀'],
  ['right-to-left marks', '\u202E质量\u200F月\u202C'],
  ['markup', '<img src=x onerror="document.title=1"><script>document.title=1</script>'],
  ['control characters', '质\u0000量\u0007月'],
  ['a regular expression', '(.*)+$[质'],
])('%s is shown as it is', async (_, text) => {
  const popup = await openWith(text)
  // A textarea drops nothing but turns line breaks into \\n.
  const view = await viewWithQuery(popup, text)
  expect(view.cardWording === null || view.cardWording.length > 0).toBe(true)
  expect(await popup.evaluate('document.title')).not.toBe('1')
  expect(
    await popup.evaluate(
      'document.querySelectorAll("#app script, #app img[src=x]").length',
    ),
  ).toBe(0)
})

test('a lone surrogate is replaced', async () => {
  const popup = await openWith('质\uD800量')
  await viewWithQuery(popup, '质\uFFFD量')
})

test.each([
  ['nothing', ''],
  ['blanks', ' \u3000\n\t '],
])('%s selected: the notice at a glance', async (_, text) => {
  const popup = await openWith(text)
  const view = await viewWhen(
    popup,
    'the glance is there',
    ({ glance }) => glance !== null,
  )
  expect(view.query).toBe('')
})

test('100,000 characters are looked up whole', async () => {
  const filler = '本市天气晴好，地铁三号线延长运营一小时。'
  const text = `${filler.repeat(4_999)}增强质量意识 推进高质量发展`.padEnd(100_000, '。')
  const popup = await openWith(text)
  const view = await viewWhen(
    popup,
    'the theme is found',
    ({ results }) => results.length > 0,
  )
  expect(view.query).toHaveLength(100_000)
  expect(view.results[0]?.kind).toBe('theme')
  expect(view.state).toBeNull()
})

test('one character more is cut, and the popup says so', async () => {
  const popup = await openWith('质'.repeat(100_001))
  const view = await viewWhen(popup, 'the cut is said', ({ state }) => state !== null)
  expect([view.state, view.query.length]).toEqual(['cut', 100_000])
})

test('a password is not shown', async () => {
  const page = await session.chromium.open(session.pages.url('fields.html'))
  await page.evaluate('document.getElementById("password").select()')
  const popup = await session.chromium.openPopup(page)
  const view = await viewWhen(
    popup,
    'the glance is there',
    ({ glance }) => glance !== null,
  )
  expect(view.text).not.toMatch(/secret|•/u)
})

test('a hostile page cannot lie about its selection', async () => {
  const page = await session.chromium.open(session.pages.url('hostile.html'))
  await page.evaluate(
    'realSelection.selectAllChildren(document.getElementById("markup"))',
  )
  const popup = await session.chromium.openPopup(page)
  const view = await viewWhen(popup, 'the text is there', ({ query }) => query !== '')
  expect(view.query).toMatch(/^<img src=x onerror/u)
  expect(await page.title()).toBe('不怀好意的页面')
})

test('a frame that goes away while its page is read', async () => {
  const page = await session.chromium.open(session.pages.url('frames.html'))
  await page.evaluate(`{
    const frame = document.getElementById('same')
    frame.contentWindow.focus()
    frame.contentWindow.getSelection().selectAllChildren(frame.contentDocument.body)
    // The popup takes the focus when it opens: then the frame goes.
    addEventListener('blur', () => frame.remove())
    frame.contentWindow.addEventListener('blur', () => frame.remove())
  }`)
  const popup = await session.chromium.openPopup(page)
  await viewWhen(popup, 'the popup is there', () => true)
})

test('a tab that is closed while its page is read', async () => {
  const { chromium, pages } = session
  const page = await chromium.open(pages.url('news.html'))
  // The page hangs, so that the reading waits for it, and goes away with its tab.
  await page.evaluate(`setTimeout(() => {
    const request = new XMLHttpRequest()
    request.open('GET', '/held', false)
    request.send()
  })`)
  const popup = await chromium.openPopup(page)
  await viewWhen(popup, 'the page is said', ({ reason }) => reason === 'busy')
  const gone = new Promise((resolve) => popup.once('close', resolve))
  await chromium.inWorker(
    'chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => chrome.tabs.remove(tab.id))',
  )
  pages.release()
  // The popup goes with its tab, or stays and says that it cannot be read.
  const said = viewWhen(popup, 'the page is said', ({ reason }) => reason === 'other')
  await Promise.any([gone, said])
})

test('corrupted stored values: the popup starts afresh', async () => {
  const page = await session.chromium.open(session.pages.url('news.html'))
  await session.chromium.inWorker(`chrome.tabs.query({}).then((tabs) =>
    chrome.storage.session.set(
      Object.fromEntries([['pending', [1]], ...tabs.map(({ id }) => ['tab:' + id, { query: 5 }])]),
    ))`)
  const popup = await session.chromium.openPopup(page)
  const view = await viewWhen(
    popup,
    'the glance is there',
    ({ glance }) => glance !== null,
  )
  expect(view.query).toBe('')
})

// The address bar with real keys, in Chromium and in Firefox: tz, a space, a text, Enter.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, onTestFinished, test } from 'vitest'
import type { Display } from './support/display.ts'
import { startFirefoxSession } from './support/firefox-session.ts'
import { viewWithQuery } from './support/popup-view.ts'
import { ROOT } from './support/programs.ts'
import { type Session, startSession } from './support/session.ts'
import { until } from './support/until.ts'

const PICTURES = join(ROOT, '.output/screenshots')
const CLAUSE = '#/notices/quality-month-2023/2.3'

/** What the listeners have told the browser, for a look at the rows, which no script sees. */
const LISTEN = `void (() => {
  globalThis.said = []
  const { omnibox } = chrome
  const original = omnibox.setDefaultSuggestion.bind(omnibox)
  omnibox.setDefaultSuggestion = (row) => { said.push(row.description); return original(row) }
})()`

async function type(display: Display, text: string): Promise<void> {
  await display.xdotool('key', 'Escape', 'Escape')
  await display.xdotool('key', 'ctrl+l')
  await display.xdotool('type', '--delay', '40', `tz ${text}`)
}

/** The keys may go elsewhere, as while a tab is coming to the front: then they are typed again. */
function typeUntil<T>(display: Display, text: string, probe: () => Promise<T>) {
  return until(`“${text}” has its rows`, async () => {
    await type(display, text)
    try {
      return await until('they are there', probe, 3000)
    } catch {
      return false
    }
  })
}

let session: Session | null = null
afterEach(() => {
  expect(session?.chromium.consoleErrors ?? []).toEqual([])
  session = null
})

test('Chromium: by pinyin, in this tab, in a new one, and nothing found', async () => {
  mkdirSync(PICTURES, { recursive: true })
  session = await startSession()
  const { chromium, display, pages, stop } = session
  onTestFinished(stop)
  const page = await chromium.open(pages.url('news.html'))
  await chromium.inWorker(LISTEN)
  const said = () => chromium.inWorker<string>('said.at(-1) ?? ""')
  const suggest = async (text: string, start: string): Promise<void> => {
    // What was said of the text before is no answer to this one.
    await chromium.inWorker('void (said.length = 0)')
    await typeUntil(display, text, async () => (await said()).startsWith(start))
  }

  await suggest('zhiliangtisheng', '质量提升行动')
  expect(await said()).toMatch(/^质量提升行动　<dim>2023.+二、（三）.+<\/dim>$/u)
  await display.screenshot(join(PICTURES, 'omnibox.png'))
  await display.xdotool('key', 'Return')
  await until('the clause is open', () => page.url().endsWith(CLAUSE))

  // Alt+Enter is a new tab in front.
  await page.goto(pages.url('news.html'))
  await suggest('zhiliangtisheng', '质量提升行动')
  await display.xdotool('key', 'alt+Return')
  await until('a tab has the clause', () =>
    chromium.browser.targets().some((target) => target.url().endsWith(CLAUSE)),
  )
  expect(page.url()).toBe(pages.url('news.html'))

  await page.bringToFront()
  const language = await chromium.inWorker<string>('chrome.i18n.getUILanguage()')
  const none = language.startsWith('zh') ? '没有找到' : 'Nothing found'
  await suggest('zzzz<&>', none)
  await until('all of it is said', async () =>
    (await said()).includes('zzzz&lt;&amp;&gt;'),
  )
  await display.screenshot(join(PICTURES, 'omnibox-none.png'))
  await display.xdotool('key', 'Return')
  await until('the text is shown', () => page.url().includes('popup.html'))
  await viewWithQuery(page, 'zzzz<&>')
})

test('Firefox: by pinyin, as plain text', async () => {
  const firefoxSession = await startFirefoxSession()
  onTestFinished(firefoxSession.stop)
  const { firefox, display, pages } = firefoxSession
  await firefox.open(pages.url('news.html'))
  const rows = () =>
    firefox.inBrowser(
      `return [...gURLBar.view.panel.querySelectorAll('.urlbarView-row')].map((row) => row.textContent).join('\\n')`,
    )
  const shown = await typeUntil(display, 'zhiliangtisheng', async () => {
    const text = String(await rows())
    return text.includes('质量提升行动') && text
  })
  // The first row is drawn before the extension is asked: it says nothing of the text.
  expect(shown.split('\n')[0]).not.toContain('质量提升行动')
  expect(shown).not.toMatch(/<dim>|&[a-z]+;/u)
  await display.screenshot(join(PICTURES, 'firefox-omnibox.png'))
  await display.xdotool('key', 'Return')
  await until('the clause is open', async () =>
    String(await firefox.inBrowser('return gBrowser.currentURI.spec')).endsWith(CLAUSE),
  )
  expect(await firefox.consoleErrors()).toEqual([])
})

// Pins and history in a real Firefox: recorded where that is turned on, never in a private window,
// and the file that is exported.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type FirefoxSession, startFirefoxSession } from './support/firefox-session.ts'
import { HISTORY, PINS, readStore, writeStore } from './support/saved.ts'
import { until } from './support/until.ts'

const MISQUOTED = '提升质量意识，推动高质量发展'
const select = (id: string): string =>
  `getSelection().selectAllChildren(document.getElementById('${id}')); return true`

let session: FirefoxSession
let downloads: string
beforeAll(async () => {
  downloads = await mkdtemp(join(tmpdir(), 'notice-lens-downloads-'))
  session = await startFirefoxSession({ inPrivate: true })
})
afterAll(async () => {
  await session.stop()
  await rm(downloads, { recursive: true, force: true })
})
afterEach(async () => {
  expect(await session.firefox.consoleErrors()).toEqual([])
})

const savedPage = async (): Promise<void> => {
  const { firefox } = session
  await firefox.open(firefox.extensionUrl('library.html#/saved'))
  await until('the page is there', () =>
    firefox.inPage(`return !!document.querySelector('[data-testid="history"] .note')`),
  )
}
const history = async (): Promise<string[]> => {
  const records: { text: string }[] = JSON.parse(
    String(await session.firefox.inPage(readStore('history'))),
  )
  return records.map(({ text }) => text)
}

async function lookUp(id: string): Promise<void> {
  const { firefox, pages } = session
  await firefox.open(pages.url('news.html'))
  await firefox.inPage(select(id))
  await session.pressShortcut()
  await until('the result is there', () =>
    firefox.inPopup(`return !!document.querySelector('[data-testid="result"]')`),
  )
}

test('off: nothing is recorded; on: the selection is', async () => {
  const { firefox } = session
  await lookUp('theme')
  await firefox.closePopup()
  await savedPage()
  expect(await history()).toEqual([])
  await firefox.inPage(
    'return browser.storage.local.set({ options: { version: 1, values: { history: true } } })',
  )
  await lookUp('theme')
  await until('it is recorded', async () =>
    String(await firefox.inPopup(readStore('history'))).includes(MISQUOTED),
  )
  await firefox.closePopup()
})

test('a private window: nothing is recorded, and a pin is said not to be kept', async () => {
  const { firefox, display, pages } = session
  const WINDOW = `const it = [...Services.wm.getEnumerator('navigator:browser')]
    .find((one) => one.PrivateBrowsingUtils.isWindowPrivate(one))`
  const inPrivate = async (browser: string, script: string): Promise<unknown> => {
    try {
      return await firefox.inBrowser(`${WINDOW}
        const view = ${browser}
        return view?.browsingContext.currentWindowGlobal.getActor('MarionetteCommands')
          .executeScript(${JSON.stringify(script)}, [], { sandboxName: null })`)
    } catch (error) {
      // A page that goes away while it is asked, since the next one comes, answers nothing.
      if (/AbortError/u.test(String(error))) return null
      throw error
    }
  }
  const inTab = (script: string) => inPrivate('it.gBrowser.selectedBrowser', script)
  const inPopup = (script: string) =>
    inPrivate(`it.document.querySelector('browser.webextension-popup-browser')`, script)
  await firefox.inBrowser('window.OpenBrowserWindow({ private: true }); return true')
  await until('the window is there', () =>
    firefox.inBrowser(`${WINDOW}; return it?.gBrowserInit.delayedStartupFinished`),
  )
  await firefox.inBrowser(`${WINDOW}
    const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal()
    it.gBrowser.selectedBrowser.fixupAndLoadURIString('${pages.url('news.html')}', { triggeringPrincipal })
    it.gBrowser.selectedBrowser.focus()
    return true`)
  await until('the page is there', () =>
    inTab(
      `return document.readyState === 'complete' && !!document.getElementById('ndrc')`,
    ),
  )
  await inTab(select('ndrc'))
  await display.xdotool('key', 'alt+q')
  await until('the result is there', () =>
    inPopup(`return !!document.querySelector('[data-testid="result"]')`),
  )
  await inPopup(`document.querySelector('[data-testid="action-pin"]').click()`)
  const said = await until('it is said', () =>
    inPopup(
      `return document.querySelector('[data-testid="copied"]').textContent || null`,
    ),
  )
  expect(said).toContain('没有存下')
  await firefox.inBrowser(`${WINDOW}; it.close(); return true`)
  await savedPage()
  expect(await history()).toEqual([MISQUOTED])
})

test('export: a file by a link of the page', async () => {
  const { firefox } = session
  await savedPage()
  await firefox.inPage(writeStore('pins', PINS))
  await firefox.inPage(writeStore('history', HISTORY))
  await firefox.inBrowser(`
    Services.prefs.setIntPref('browser.download.folderList', 2)
    Services.prefs.setStringPref('browser.download.dir', ${JSON.stringify(downloads)})
    Services.prefs.setBoolPref('browser.download.always_ask_before_handling_new_types', false)
    return true`)
  await firefox.open('about:blank')
  await savedPage()
  await firefox.inPage(
    `document.querySelector('[data-testid="pins"] [data-testid="export"]').click()`,
  )
  const file = await until('the file is there', async () =>
    (await readdir(downloads)).find((name) => name.endsWith('.json')),
  )
  // Firefox puts an empty file there first.
  const exported = await until('it is written', async () => {
    const text = await readFile(join(downloads, file), 'utf8')
    return text.endsWith('}\n') && text
  })
  expect(JSON.parse(exported)).toMatchObject({
    version: 1,
    parts: { pins: { items: PINS } },
  })
})

// The options page in a real Firefox, without policies and with them.
import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type FirefoxSession, startFirefoxSession } from './support/firefox-session.ts'
import { parseView, VIEW_SCRIPT } from './support/popup-view.ts'
import { ROOT } from './support/programs.ts'
import { until } from './support/until.ts'

const AXE = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)
const PICTURES = join(ROOT, '.output/screenshots')
const FIND = `const find = (id) => document.querySelector('[data-testid="' + id + '"]');`
const STORAGE = '(window.wrappedJSObject ?? window).browser.storage.local'

let session: FirefoxSession
const inPage = (script: string) => session.firefox.inPage(`${FIND} ${script}`)
async function openOptions(): Promise<void> {
  await session.firefox.open(session.firefox.extensionUrl('options.html'))
  await until('the page is there', () =>
    inPage(`return Boolean(find('option-language'))`),
  )
}

describe('without policies', () => {
  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true })
    session = await startFirefoxSession()
  })
  afterAll(() => session.stop())
  afterEach(async () => {
    expect(await session.firefox.consoleErrors()).toEqual([])
  })

  test('a language: the page and the popup', async () => {
    await openOptions()
    await session.firefox.savePage(join(PICTURES, 'firefox-options.png'))
    await inPage(`const box = find('option-language'); box.value = 'en'
      box.dispatchEvent(new Event('change', { bubbles: true }))`)
    await until('the page is English', () =>
      inPage(`return find('options-said').innerText.includes('Saved')`),
    )
    await session.firefox.open(session.pages.url('news.html'))
    await session.pressShortcut()
    await until('the popup is English', async () =>
      parseView(await session.firefox.inPopup(VIEW_SCRIPT))?.text.includes('Issued by'),
    )
    await session.firefox.closePopup()
  })

  test('what is damaged is named', async () => {
    await openOptions()
    await inPage(`return ${STORAGE}.set(JSON.parse(
      '{ "options": { "version": 1, "values": { "language": "fr" } } }'))`)
    await until('it is said', () =>
      inPage(`return find('stored-problems')?.innerText.includes('"fr"')`),
    )
  })

  test('axe', async () => {
    await openOptions()
    await inPage(AXE.replace(/^/u, 'const module = undefined;'))
    const found = await inPage(`${AXE}
      return (window.axe ?? axe).run().then(({ violations }) => violations.map(({ id }) => id))`)
    expect(found).toEqual([])
  })
})

describe('with policies', () => {
  beforeAll(async () => {
    session = await startFirefoxSession({ language: 'zh-TW', bubbleDisabled: true, x: 1 })
  })
  afterAll(() => session.stop())

  test('they win, are named, and cannot be changed', async () => {
    await openOptions()
    expect(
      await inPage(`return [
        document.documentElement.lang,
        find('option-language').disabled,
        find('option-bubble').disabled,
        find('option-history').disabled,
        find('managed').innerText,
        find('ignored-policies').innerText.includes('x'),
      ]`),
    ).toEqual(['zh-TW', true, true, false, '由管理員設定', true])
    await session.firefox.savePage(join(PICTURES, 'firefox-options-managed.png'))
  })
})

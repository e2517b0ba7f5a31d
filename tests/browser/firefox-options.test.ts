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
const PRELOADED = readFileSync(
  join(ROOT, 'tests/fixtures/notices/version-1.json'),
  'utf8',
)
const PICTURES = join(ROOT, '.output/screenshots')
const FIND = `const find = (id) => document.querySelector('[data-testid="' + id + '"]');`
/** Marionette's scripts see the page through a glass. */
const API = '(window.wrappedJSObject ?? window).browser'

let session: FirefoxSession
const inPage = (script: string) => session.firefox.inPage(`${FIND} ${script}`)
async function openOptions(): Promise<void> {
  await session.firefox.open(session.firefox.extensionUrl('options.html'))
  await until('the page is there', () =>
    inPage(`return Boolean(find('option-language'))`),
  )
}

/** With the real mouse: Firefox asks for a permission in a real click only. */
async function clickBubble(): Promise<void> {
  const at = await inPage(`
    const box = find('option-bubble')
    box.scrollIntoView({ block: 'center' })
    const { x, y } = box.getBoundingClientRect()
    return [x + mozInnerScreenX + 8, y + mozInnerScreenY + 8].map((n) => String(Math.round(n)))`)
  const [x = '', y = ''] = Array.isArray(at) ? at.map(String) : []
  await session.display.xdotool('mousemove', x, y, 'click', '1')
}

async function answer(button: 'button' | 'secondaryButton'): Promise<void> {
  const prompt = "document.getElementById('addon-webext-permissions-notification')"
  const open = `PopupNotifications.isPanelOpen && ${prompt}?.${button}`
  await until('the browser asks', () =>
    session.firefox.inBrowser(`return Boolean(${open})`),
  )
  await session.firefox.inBrowser(`${prompt}.${button}.click()`)
  // As long as it closes, it takes the clicks.
  await until('the question is gone', () =>
    session.firefox.inBrowser(`return PopupNotifications.panel.state === 'closed'`),
  )
}

/** The rules that axe finds broken, of all that it ran. */
const violations = () =>
  inPage(`${AXE}
    return (window.axe ?? axe).run().then(({ violations, passes }) =>
      passes.length > 10 ? violations.map(({ id }) => id) : 'axe did not run')`)

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
    await inPage(`return ${API}.storage.local.set(JSON.parse(
      '{ "options": { "version": 1, "values": { "language": "fr" } } }'))`)
    await until('it is said', () =>
      inPage(`return find('stored-problems')?.innerText.includes('"fr"')`),
    )
  })

  test('the bubble: asked for in the click, off if refused, given back when turned off', async () => {
    await openOptions()
    const held = () =>
      inPage(
        `return ${API}.permissions.contains(JSON.parse('{ "origins": ["*://*/*"] }'))`,
      )
    await clickBubble()
    await answer('secondaryButton')
    await until('the refusal is said', () =>
      inPage(`return find('bubble-hindrance')?.innerText`),
    )
    expect(await inPage(`return find('option-bubble').checked`)).toBe(false)
    expect(await held()).toBe(false)
    await clickBubble()
    await answer('button')
    await until('the permission is there', held)
    await until('it is stored', () =>
      inPage(
        `return ${API}.storage.local.get().then(({ options }) => options?.values.bubble)`,
      ),
    )
    await clickBubble()
    await until('the permission is given back', async () => !(await held()))
    expect(await inPage(`return find('option-bubble').checked`)).toBe(false)
  })

  test.each(['light', 'dark'] as const)('axe, %s', async (scheme) => {
    await session.firefox.inBrowser(
      `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${scheme === 'dark' ? 0 : 1})`,
    )
    await openOptions()
    const isDark = await inPage(
      `return matchMedia('(prefers-color-scheme: dark)').matches`,
    )
    expect(isDark).toBe(scheme === 'dark')
    expect(await violations()).toEqual([])
    await session.firefox.savePage(join(PICTURES, `firefox-options-${scheme}.png`))
  })
})

describe('with policies', () => {
  beforeAll(async () => {
    session = await startFirefoxSession({
      policies: {
        language: 'zh-TW',
        bubbleDisabled: true,
        preloadedNotices: PRELOADED,
        x: 1,
      },
    })
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
    expect(await violations()).toEqual([])
    await session.firefox.savePage(join(PICTURES, 'firefox-options-managed.png'))
  })

  test('a preloaded notice is named, looked up and read', async () => {
    await openOptions()
    expect(await inPage(`return find('preloaded').innerText`)).toContain('安全用电周')
    const { firefox } = session
    await firefox.open(
      firefox.extensionUrl('popup.html?window=1#text=巡查紀錄由網格員每日報送'),
    )
    await until('its clause is found', async () =>
      String(await inPage(`return find('card')?.innerText`)).includes('二、（一）1'),
    )
    await firefox.open(
      firefox.extensionUrl('library.html#/notices/own-safety-2022/2.1.1'),
    )
    await until('its clause is marked', async () =>
      String(
        await inPage(`return document.querySelector('[aria-current=true]')?.textContent`),
      ).includes('1.巡查记录由网格员每日报送'),
    )
    expect(await inPage(`return find('provenance').innerText`)).toContain('管理員預置')
    expect(await violations()).toEqual([])
    await firefox.savePage(join(PICTURES, 'firefox-preloaded.png'))
  })
})

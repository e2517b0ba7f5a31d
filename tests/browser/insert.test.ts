// Inserting a wording into the page, by the real popup and real keys, in Chromium and in Firefox.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { REQUEST_KEY } from '../../entrypoints/in-page/insertion-request.ts'
import {
  type BrowserDriver,
  backInPage,
  chromiumDriver,
  firefoxDriver,
  lookedUp,
  pasted,
  said,
} from './support/either-browser.ts'
import {
  ATTACKED,
  IN_EDITORS,
  INSERTED,
  ITSELF,
  NOT_OFFERED,
  REFUSED,
} from './support/insert-cases.ts'
import { until } from './support/until.ts'

const [INSERTED_FIRST] = INSERTED
const BROWSERS = ['Chromium', 'Firefox']
/** Whether the request of the popup is still there. */
const WAITING_REQUEST = `
  const api = globalThis.browser ?? globalThis.chrome
  return api.tabs.query({ active: true, currentWindow: true })
    .then(([tab]) => api.scripting.executeScript({
      target: { tabId: tab.id }, func: (key) => String(key in globalThis), args: ['${REQUEST_KEY}'] }))
    .then(([injection]) => injection.result)`

describe.each([
  ['Chromium', chromiumDriver],
  ['Firefox', firefoxDriver],
])('%s', (browser, start) => {
  let driver: BrowserDriver
  beforeAll(async () => {
    driver = await start()
  })
  afterEach(() => driver.closePopup())
  afterAll(() => driver.stop())

  const other = () => driver.pages.url('').replace('127.0.0.1', 'localhost').slice(0, -1)
  const prepare = async (page: string, select: string, held?: string) => {
    await driver.open(driver.pages.url(page))
    await until('the page is ready', () => driver.inPage(`return ${held ?? true}`))
    const before = held && (await driver.inPage(`return ${held}`))
    await driver.inPage(select)
    const view = await lookedUp(driver)
    return { before, view }
  }
  const isOffered = () =>
    driver.inPopup(
      `return document.querySelector('[data-testid="action-insert"]') !== null`,
    )

  test.each([...INSERTED, ...IN_EDITORS, ...ITSELF])(
    'inserted: $name',
    async ({ page, select, held, expected, caret, undo = BROWSERS }) => {
      const { before } = await prepare(page, select, held)
      const sentence = await said(driver, 'i')
      expect(sentence).toContain('已插入')
      await until('the page has it', async () => {
        return (await driver.inPage(`return ${held}`)) === expected
      })
      if (caret) expect(await driver.inPage(`return ${caret}`)).toBe(true)
      const isPromised = sentence.includes('撤销：回到页面按 Ctrl+Z')
      expect(isPromised).toBe(undo.includes(browser))
      if (!isPromised) return
      await backInPage(driver, 'ctrl+z')
      await until('Ctrl+Z takes it back', async () => {
        return (await driver.inPage(`return ${held}`)) === before
      })
    },
  )

  test.each([...REFUSED, ...ATTACKED])('refused: $name', async (one) => {
    const { before } = await prepare(one.page, one.select, one.held)
    await driver.inPage((one.meanwhile ?? '').replace('{{other}}', other()))
    await until('it has happened', () =>
      // A page that is on its way to another answers with an error.
      driver.inPage(`return ${one.happened ?? true}`).catch(() => false),
    )
    const sentence = await said(driver, 'i')
    expect(sentence).toMatch(new RegExp(one.said, 'u'))
    expect(sentence).toContain('已改为复制')
    expect([before, undefined, null]).toContain(await driver.inPage(`return ${one.held}`))
    expect(await pasted(driver)).toBe('国家发展改革委')
  })

  test('nothing stays in the page, nor in the world of the extension in it', async () => {
    const names = 'return Object.getOwnPropertyNames(window).sort().join()'
    const { page, select, held } = INSERTED_FIRST
    await prepare(page, select, held)
    const before = await driver.inPage(names)
    expect(await said(driver, 'i')).toContain('已插入')
    expect(await driver.inPage(names)).toBe(before)
    expect(await driver.inPopup(WAITING_REQUEST)).toBe('false')
  })

  test.each(NOT_OFFERED)('not offered: $name', async ({ page, select }) => {
    await prepare(page, select)
    expect(await isOffered()).toBe(false)
  })
})

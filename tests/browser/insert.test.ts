// Inserting a wording into the page, by the real popup and real keys, in Chromium and in Firefox.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { REQUEST_KEY } from '../../app/messages/script-request.ts'
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
  AT_CARET,
  ATTACKED,
  IN_EDITORS,
  IN_PARTS,
  INSERTED,
  ITSELF,
  NOT_OFFERED,
  REFUSED,
} from './support/insert-cases.ts'
import { parseView, VIEW_SCRIPT } from './support/popup-view.ts'
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

  test.each(IN_PARTS)(
    'in parts: $name',
    async ({ page, select, held, expected, key }) => {
      await prepare(page, select, held)
      expect(await said(driver, key)).toContain('已插入')
      expect(await driver.inPage(`return ${held}`)).toBe(expected)
    },
  )

  test('C copies the part that was selected', async () => {
    const { page, select } = IN_PARTS[0] ?? INSERTED_FIRST
    await prepare(page, select)
    expect(await said(driver, 'c')).toContain('已复制')
    expect(await pasted(driver)).toBe('推动质量宣传进校园、进企业')
  })

  test.each(AT_CARET)('at the caret: $name', async ({ page, select, held, expected }) => {
    await driver.open(driver.pages.url(page))
    await driver.inPage(select)
    await driver.openPopup()
    await until('keys go to the box', () =>
      driver.inPopup(
        `return document.hasFocus() && document.activeElement?.matches('[data-testid="query"]')`,
      ),
    )
    await driver.display.xdotool('type', 'shuilibu')
    await until('it is looked up', () =>
      driver.inPopup(
        `return document.querySelector('[data-testid="card-wording"]')?.textContent === '水利部'`,
      ),
    )
    await driver.display.xdotool('key', 'Return')
    expect(await said(driver, 'i')).toContain('已插入：水利部')
    expect(await driver.inPage(`return ${held}`)).toBe(expected)
  })

  test('a key whose action is not there says why, and the result stays', async () => {
    const { view } = await prepare('news.html', NOT_OFFERED[0]?.select ?? '')
    expect(await said(driver, 'i')).toContain('请先在网页的输入框里选中文字')
    const { query, results } = view
    expect(parseView(await driver.inPopup(VIEW_SCRIPT))).toMatchObject({ query, results })
  })

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

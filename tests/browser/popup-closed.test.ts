// A popup that closes in the task in which it stores something, in either browser.
import { afterAll, beforeAll, describe, test } from 'vitest'
import {
  type BrowserDriver,
  chromiumDriver,
  firefoxDriver,
  lookedUp,
} from './support/either-browser.ts'
import { dragOver } from './support/pointer.ts'
import { until } from './support/until.ts'

const THEME = '增强质量意识 推进高质量发展'
const PINS = `return [...document.querySelectorAll('[data-testid="pins"] li')]
  .map(({ textContent }) => textContent).join()`

const PIN_AND_CLOSE = `
  document.activeElement.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'p', code: 'KeyP', bubbles: true, cancelable: true }))
  window.close()`

describe.each([
  ['Chromium', chromiumDriver],
  ['Firefox', firefoxDriver],
])('%s', (_, start) => {
  let driver: BrowserDriver
  beforeAll(async () => {
    driver = await start()
  })
  afterAll(() => driver.stop())

  test('what P pins is there, though the popup closes in the middle of it', async () => {
    await driver.open(driver.pages.url('news.html'))
    await dragOver(driver.display, driver.inPage, '#theme')
    await lookedUp(driver)
    // Its page goes before anything that it awaits is there; no answer may come from it.
    const closing = driver.inPopup(PIN_AND_CLOSE).catch(() => null)
    await driver.closePopup()
    await closing
    await driver.open(driver.extensionUrl('library.html#/saved'))
    await until('it is pinned', async () =>
      String(await driver.inPage(PINS)).includes(THEME),
    )
  })
})

// A popup that is closed by the key right behind the one that stores something, in a real Chromium. Firefox
// closes its panel before the page has heard of the first key (docs/browser-notes.md).
import { afterAll, beforeAll, test } from 'vitest'
import { type BrowserDriver, chromiumDriver, lookedUp } from './support/either-browser.ts'
import { dragOver } from './support/pointer.ts'
import { until } from './support/until.ts'

const THEME = '增强质量意识 推进高质量发展'
const PINS = `return [...document.querySelectorAll('[data-testid="pins"] li')]
  .map(({ textContent }) => textContent).join()`

let driver: BrowserDriver
beforeAll(async () => {
  driver = await chromiumDriver()
})
afterAll(() => driver.stop())

test('what P pins is there, though Escape closes the popup in the middle of it', async () => {
  await driver.open(driver.pages.url('news.html'))
  await dragOver(driver.display, driver.inPage, '#theme')
  await lookedUp(driver)
  await driver.display.xdotool('key', 'p', 'Escape')
  await until('the page has the keyboard', driver.hasKeyboard)
  await driver.open(driver.extensionUrl('library.html#/saved'))
  await until('it is pinned', async () =>
    String(await driver.inPage(PINS)).includes(THEME),
  )
})

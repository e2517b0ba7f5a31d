// The first page, in real browsers: it opens at installation, and its example can be tried there.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type BrowserDriver,
  chromiumDriver,
  firefoxDriver,
  lookedUp,
} from './support/either-browser.ts'
import { dragOver } from './support/pointer.ts'
import { until } from './support/until.ts'

const EXAMPLE = '[data-testid="welcome-example"]'

describe.each([
  ['Chromium', chromiumDriver],
  ['Firefox', firefoxDriver],
])('%s', (_, start) => {
  let driver: BrowserDriver
  beforeAll(async () => {
    driver = await start()
  })
  afterAll(() => driver.stop())

  test('it opens at installation', () => {
    expect(driver.openedAtInstall).toEqual([driver.extensionUrl('library.html#/welcome')])
  })

  test('its example is selected and looked up on the page itself', async () => {
    await driver.open(driver.extensionUrl('library.html#/welcome'))
    await until('the example is there', () =>
      driver.inPage(`return document.querySelector('${EXAMPLE}') !== null`),
    )
    await dragOver(driver.display, driver.inPage, EXAMPLE)
    await until('it is selected', () =>
      driver.inPage('return String(getSelection()).length > 10'),
    )
    const { results } = await lookedUp(driver)
    expect(results[0]).toMatchObject({ kind: 'theme', confidence: 'near' })
  })
})

// A pin stays when the browser is closed and started again with the same profile.
import { expect, onTestFinished, test } from 'vitest'
import { startFirefoxSession } from './support/firefox-session.ts'
import { inPage } from './support/pointer.ts'
import { newProfile } from './support/profile.ts'
import { readStore } from './support/saved.ts'
import { startSession } from './support/session.ts'
import { until } from './support/until.ts'

const THEME = '增强质量意识 推进高质量发展'
const SELECT = 'getSelection().selectAllChildren(document.getElementById("theme"))'

test('Chromium', async () => {
  const profile = await newProfile()
  const first = await startSession({ profile })
  onTestFinished(first.stop)
  const page = await first.chromium.open(first.pages.url('news.html'))
  await page.evaluate(SELECT)
  const popup = await first.chromium.openPopup(page)
  await popup.waitForSelector('[data-testid="action-pin"]')
  await popup.keyboard.press('p')
  await until('it is kept', async () =>
    String(await inPage(popup)(readStore('pins'))).includes(THEME),
  )
  await first.stop()

  const second = await startSession({ profile })
  onTestFinished(second.stop)
  const { chromium } = second
  const saved = await chromium.open(chromium.extensionUrl('library.html#/saved'))
  const row = await saved.waitForSelector('[data-testid="look-up"]')
  expect(await row?.evaluate((element) => element.textContent)).toBe(THEME)
})

test('Firefox', async () => {
  const profile = await newProfile()
  const first = await startFirefoxSession({ profile })
  onTestFinished(first.stop)
  const { firefox, pages } = first
  await firefox.open(pages.url('news.html'))
  await firefox.inPage(SELECT)
  await first.pressShortcut()
  await until('the result is there', () =>
    firefox.inPopup(`return !!document.querySelector('[data-testid="action-pin"]')`),
  )
  await firefox.inPopup(`document.querySelector('[data-testid="action-pin"]').click()`)
  await until('it is kept', async () =>
    String(await firefox.inPopup(readStore('pins'))).includes(THEME),
  )
  await first.stop()

  const second = await startFirefoxSession({ profile })
  onTestFinished(second.stop)
  await second.firefox.open(second.firefox.extensionUrl('library.html#/saved'))
  const wording = await until('the pin is shown', () =>
    second.firefox.inPage(
      `return document.querySelector('[data-testid="look-up"]')?.textContent`,
    ),
  )
  expect(wording).toBe(THEME)
})

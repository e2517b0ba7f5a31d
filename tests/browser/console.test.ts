// The other tests expect no errors: here it is shown that they would be seen.
import { expect, onTestFinished, test } from 'vitest'
import { startFirefoxSession } from './support/firefox-session.ts'
import { startSession } from './support/session.ts'
import { until } from './support/until.ts'

const THROW = (where: string): string =>
  `setTimeout(() => { throw new Error('thrown in the ${where}') }, 0)
   Promise.reject(new Error('rejected in the ${where}'))`

test('Chromium: errors of the popup and of the worker', async () => {
  const session = await startSession()
  onTestFinished(() => session.stop())
  const { chromium, pages } = session
  const popup = await chromium.openPopup(await chromium.open(pages.url('news.html')))
  await popup.evaluate(
    `void (() => { ${THROW('popup')}; console.error('said in the popup') })()`,
  )
  await chromium.inWorker(`void (() => { ${THROW('worker')} })()`)
  await until('all are seen', () => chromium.consoleErrors.length >= 5)
  const seen = chromium.consoleErrors.join('\n')
  for (const error of [
    'thrown in the popup',
    'rejected in the popup',
    'said in the popup',
  ]) {
    expect(seen).toContain(error)
  }
  expect(seen).toContain('thrown in the worker')
  expect(seen).toContain('rejected in the worker')
})

test('Firefox: errors of the popup', async () => {
  const session = await startFirefoxSession()
  onTestFinished(() => session.stop())
  await session.firefox.open(session.pages.url('news.html'))
  await session.pressShortcut()
  await session.firefox.inPopup(
    `${THROW('popup').replace('setTimeout', 'window.setTimeout')}; return true`,
  )
  const seen = await until('both are seen', async () => {
    const errors = await session.firefox.consoleErrors()
    return errors.length >= 2 && errors.join('\n')
  })
  expect(seen).toContain('thrown in the popup')
  expect(seen).toContain('rejected in the popup')
})

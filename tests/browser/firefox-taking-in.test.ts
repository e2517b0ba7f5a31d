// Adding to the library in a real Firefox: what the user does there, and the page in front by the
// context menu.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type FirefoxSession, startFirefoxSession } from './support/firefox-session.ts'
import { FIREFOX_MENU, middleOf, pickMenuItem } from './support/pointer.ts'
import { takingInCases } from './support/taking-in-cases.ts'
import { until } from './support/until.ts'

let session: FirefoxSession
beforeAll(async () => {
  session = await startFirefoxSession()
})
afterAll(() => session.stop())
afterEach(async () => {
  expect(await session.firefox.consoleErrors()).toEqual([])
})

takingInCases(() => ({
  open: (path) => session.firefox.open(session.firefox.extensionUrl(path)),
  inPage: session.firefox.inPage,
}))

test('the page in front, by the context menu', async () => {
  const { firefox, display, pages } = session
  await firefox.open(pages.url('notice-page.html'))
  await pickMenuItem(
    display,
    await middleOf(firefox.inPage, '.position'),
    FIREFOX_MENU.takeIn,
  )
  // It opens a tab of its own, which is in front.
  const reviewed = (name: string): Promise<unknown> =>
    firefox.inOpenedTab(
      `return document.querySelector('[data-testid="review-${name}"]')?.value`,
    )
  await until('it is reviewed', () => reviewed('title'))
  expect(await reviewed('title')).toBe('关于开展2022年“清洁河湖”志愿服务活动的通知')
  expect(await reviewed('documentNumber')).toBe('浔水函〔2022〕18号')
  expect(await reviewed('issuers')).toBe('南浔区水务局')
  await firefox.inBrowser('gBrowser.removeCurrentTab()')
})

test('what a page shows beside its text is told, and what was filled in is read', async () => {
  const { firefox, display, pages } = session
  await firefox.open(pages.url('notice-with-pictures.html'))
  await pickMenuItem(
    display,
    await middleOf(firefox.inPage, '.position'),
    FIREFOX_MENU.takeIn,
  )
  const told = await until('it is told', () =>
    firefox.inOpenedTab(
      `const lines = [...document.querySelectorAll('[data-testid="lost"] li')]
       return lines.length > 0 && lines.map((one) => one.textContent)`,
    ),
  )
  expect(told).toEqual([
    '本页另有2幅图片、1个表单项、1个内嵌网页未读入。',
    '表单里填写的内容已读入，请对照原件核对。',
  ])
})

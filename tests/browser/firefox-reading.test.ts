// The script that reads the selection, in a real Firefox with activeTab granted by the shortcut.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FirefoxSession, startFirefoxSession } from './support/firefox-session.ts'
import { readCopy } from './support/page-lines.ts'
import { dragOver, dragOverElement } from './support/pointer.ts'
import {
  COPY_ACTIVE_TAB,
  IN_SHADOW,
  READ_ACTIVE_TAB,
  READING_CASES,
  SECRET_BEFORE,
  SHOWN_PAGES,
} from './support/reading-cases.ts'

let session: FirefoxSession
beforeAll(async () => {
  session = await startFirefoxSession()
})
afterAll(() => session.stop())

test.each(READING_CASES)('$name', async ({ page, select, expected }) => {
  const { firefox, pages } = session
  await firefox.open(pages.url(page))
  await firefox.inPage(select)
  await session.pressShortcut()
  const result = await firefox.inPopup(READ_ACTIVE_TAB)
  await session.firefox.closePopup()
  expect(JSON.parse(String(result))).toEqual(expected)
})

test(SECRET_BEFORE.name, async () => {
  const { firefox, pages, display } = session
  await firefox.open(pages.url(SECRET_BEFORE.page))
  await firefox.inPage(SECRET_BEFORE.select)
  await dragOver(display, firefox.inPage, SECRET_BEFORE.drag)
  await session.pressShortcut()
  const result = await firefox.inPopup(READ_ACTIVE_TAB)
  await firefox.closePopup()
  expect(JSON.parse(String(result))).toEqual(SECRET_BEFORE.expected)
})

test.each(IN_SHADOW)('by mouse: $name', async ({ page, element, expected }) => {
  const { firefox, pages, display } = session
  await firefox.open(pages.url(page))
  await dragOverElement(display, firefox.inPage, element)
  await session.pressShortcut()
  const result = await firefox.inPopup(READ_ACTIVE_TAB)
  await firefox.closePopup()
  expect(JSON.parse(String(result))).toEqual(expected)
})

test.each(SHOWN_PAGES)(
  'a page is copied as it is shown: $name',
  async ({ page: file, lines, counts }) => {
    const { firefox, pages } = session
    await firefox.open(pages.url(file))
    await session.pressShortcut()
    const result = await firefox.inPopup(COPY_ACTIVE_TAB)
    await firefox.closePopup()
    expect(readCopy(result)).toEqual({ lines, counts })
  },
)

// The script that reads the selection, in a real Chromium with activeTab granted by the action.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readCopy } from './support/page-lines.ts'
import { dragOver, dragOverElement, inPage } from './support/pointer.ts'
import {
  COPY_ACTIVE_TAB,
  IN_SHADOW,
  READ_ACTIVE_TAB,
  READING_CASES,
  SECRET_BEFORE,
  SHOWN_PAGES,
} from './support/reading-cases.ts'
import { type Session, startSession } from './support/session.ts'

let session: Session
beforeAll(async () => {
  session = await startSession()
})
afterAll(() => session.stop())

test.each(READING_CASES)('$name', async ({ page: file, select, expected }) => {
  const page = await session.chromium.open(session.pages.url(file))
  await page.evaluate(select)
  const popup = await session.chromium.openPopup(page)
  const result = await popup.evaluate(`(() => {${READ_ACTIVE_TAB}})()`)
  await page.close()
  expect(JSON.parse(String(result))).toEqual(expected)
})

test(SECRET_BEFORE.name, async () => {
  const page = await session.chromium.open(session.pages.url(SECRET_BEFORE.page))
  await page.evaluate(SECRET_BEFORE.select)
  await dragOver(session.display, inPage(page), SECRET_BEFORE.drag)
  const popup = await session.chromium.openPopup(page)
  const result = await popup.evaluate(`(() => {${READ_ACTIVE_TAB}})()`)
  await page.close()
  expect(JSON.parse(String(result))).toEqual(SECRET_BEFORE.expected)
})

test.each(IN_SHADOW)('by mouse: $name', async ({ page: file, element, expected }) => {
  const page = await session.chromium.open(session.pages.url(file))
  await dragOverElement(session.display, inPage(page), element)
  const popup = await session.chromium.openPopup(page)
  const result = await popup.evaluate(`(() => {${READ_ACTIVE_TAB}})()`)
  await page.close()
  expect(JSON.parse(String(result))).toEqual(expected)
})

test.each(SHOWN_PAGES)(
  'a page is copied as it is shown: $name',
  async ({ page: file, lines, counts }) => {
    const page = await session.chromium.open(session.pages.url(file))
    const popup = await session.chromium.openPopup(page)
    const result = await popup.evaluate(`(() => {${COPY_ACTIVE_TAB}})()`)
    await page.close()
    expect(readCopy(result)).toEqual({ lines, counts })
  },
)

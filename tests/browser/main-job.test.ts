// The main job in a real Chromium: select, open the popup by the action, see the wording.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import notice from '../../data/notices/quality-month-2023.json' with { type: 'json' }
import { dragOver, inPage } from './support/pointer.ts'
import { viewWhen, viewWithQuery } from './support/popup-view.ts'
import { type Session, startSession } from './support/session.ts'
import { until } from './support/until.ts'

const THEME = '增强质量意识 推进高质量发展'

let session: Session
beforeAll(async () => {
  session = await startSession()
})
afterAll(() => session.stop())
afterEach(() => {
  expect(session.chromium.consoleErrors).toEqual([])
})

/** Selects a node's text with the mouse and opens the popup. */
async function lookUp(file: string, selector: string) {
  const page = await session.chromium.open(session.pages.url(file))
  await dragOver(session.display, inPage(page), selector)
  return { page, popup: await session.chromium.openPopup(page) }
}

test('a misquoted theme: the official wording, the notice and who issued it', async () => {
  const { popup } = await lookUp('news.html', '#theme')
  const view = await viewWithQuery(popup, '提升质量意识，推动高质量发展')
  expect(view.results[0]).toMatchObject({ kind: 'theme', confidence: 'near' })
  expect(view.cardWording?.replaceAll(/\s/gu, ' ')).toContain(THEME)
  expect(view.issuers).toEqual(notice.issuers)
})

test('a department under its everyday name', async () => {
  const { popup } = await lookUp('news.html', '#ndrc')
  const view = await viewWithQuery(popup, '发改委')
  expect(view.results[0]?.kind).toBe('department')
  expect(view.results[0]?.text).toContain('发展改革委')
})

test('text about something else gets no match', async () => {
  const { popup } = await lookUp('news.html', '#off')
  const view = await viewWhen(popup, 'the text is there', ({ query }) => query !== '')
  expect(view.results.filter(({ confidence }) => confidence !== 'nearest')).toEqual([])
})

test('“等25个部门” lists all of them as signed', async () => {
  const { popup } = await lookUp('news.html', '#many')
  const view = await viewWithQuery(popup, '等25个部门')
  expect(view.issuers).toEqual(notice.issuers)
})

test('without a selection: the notice at a glance', async () => {
  const page = await session.chromium.open(session.pages.url('news.html'))
  const popup = await session.chromium.openPopup(page)
  const view = await viewWhen(
    popup,
    'the glance is there',
    ({ glance }) => glance !== null,
  )
  expect(view.query).toBe('')
  expect(view.glance?.replaceAll(/\s/gu, ' ')).toContain(THEME)
})

test('closed and opened again on the same tab, the popup is where it was', async () => {
  const { page, popup } = await lookUp('news.html', '#theme')
  await viewWithQuery(popup, '提升质量意识，推动高质量发展')
  await popup.locator('[data-testid="query"]').fill('人民银行')
  await viewWhen(popup, 'a department comes first', ({ results }) => {
    return results[0]?.kind === 'department'
  })
  await popup.close()
  const again = await session.chromium.openPopup(page)
  const view = await viewWithQuery(again, '人民银行')
  expect(view.results[0]?.kind).toBe('department')

  // A new selection is a new question.
  await again.close()
  await dragOver(session.display, inPage(page), '#ndrc')
  await viewWithQuery(await session.chromium.openPopup(page), '发改委')

  // The closed tab leaves nothing behind.
  const kept = () =>
    session.chromium.inWorker<string>(
      'chrome.storage.session.get().then((all) => Object.keys(all).join())',
    )
  const tabId = await session.chromium.inWorker<number>(
    'chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.id)',
  )
  await until('the state is kept', async () => (await kept()).includes(`tab:${tabId}`))
  await page.close()
  await until('the state is gone', async () => !(await kept()).includes(`tab:${tabId}`))
})

test('a page that hangs: the popup opens all the same, and looks up once the page answers', async () => {
  const page = await session.chromium.open(session.pages.url('news.html'))
  await dragOver(session.display, inPage(page), '#theme')
  await page.evaluate(`setTimeout(() => {
    const request = new XMLHttpRequest()
    request.open('GET', '/held', false)
    request.send()
  })`)
  const popup = await session.chromium.openPopup(page)
  await viewWhen(popup, 'the popup says that it waits', ({ reason }) => reason === 'busy')
  session.pages.release()
  const view = await viewWithQuery(popup, '提升质量意识，推动高质量发展')
  expect(view.results[0]?.kind).toBe('theme')
})

test('a page that hangs with the caret in a field: what is looked up goes in once it answers', async () => {
  const page = await session.chromium.open(session.pages.url('writing.html'))
  await page.evaluate(`{
    const field = document.getElementById('textarea')
    field.value = '会同'
    field.focus()
    field.setSelectionRange(2, 2)
    setTimeout(() => {
      const request = new XMLHttpRequest()
      request.open('GET', '/held', false)
      request.send()
    })
  }`)
  const popup = await session.chromium.openPopup(page)
  await viewWhen(popup, 'the popup says that it waits', ({ reason }) => reason === 'busy')
  session.pages.release()
  await viewWhen(
    popup,
    'it says that nothing is selected',
    ({ state }) => state === 'empty',
  )
  await popup.locator('[data-testid="query"]').fill('水利部')
  await popup.locator('[data-testid="action-insert"]').click()
  await until('the name stands at the caret', async () => {
    const value = await page.evaluate(`document.getElementById('textarea').value`)
    return value === '会同水利部'
  })
})

// The menu of the toolbar button in a real Firefox: its item turns the bubble off on a site.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bubbleOfFirefox } from './support/firefox-bubble.ts'
import { type FirefoxSession, startFirefoxSession } from './support/firefox-session.ts'
import { until } from './support/until.ts'

const BUTTON = 'notice-lens_notice-lens_invalid-browser-action'
const ITEM = `[...document.querySelectorAll('#toolbar-context-menu menuitem')]
  .find(({ label }) => label === '在此网站停用气泡')`

let session: FirefoxSession
beforeAll(async () => {
  session = await startFirefoxSession()
})
afterAll(() => session.stop())

/** Clicks in the middle of an element of the browser's window, with the real mouse. */
async function press(element: string, mouseButton: '1' | '3'): Promise<void> {
  const point = await session.firefox.inBrowser(`
    const { screenX, screenY } = ${element}
    const { width, height } = (${element}).getBoundingClientRect()
    return [Math.round(screenX + width / 2), Math.round(screenY + height / 2)]`)
  if (!Array.isArray(point)) throw new Error(`${element} has no place.`)
  const [x, y] = point.map(String)
  await session.display.xdotool('mousemove', x ?? '', y ?? '', 'click', mouseButton)
}

test('turned off on the site by the menu of the toolbar button', async () => {
  const { firefox, pages } = session
  const bubble = bubbleOfFirefox(session)
  await bubble.turnOn()
  await firefox.open(pages.url('bubble.html'))
  await until('the bubble listens', bubble.listens)
  // Firefox puts it into the menu of extensions first.
  await firefox.inBrowser(`CustomizableUI.addWidgetToArea('${BUTTON}', 'nav-bar')`)
  await session.display.stillness()
  await press(`document.getElementById('${BUTTON}')`, '3')
  await until('the menu shows the item', () =>
    firefox.inBrowser(`return (${ITEM})?.closest('menupopup').state === 'open'`),
  )
  await session.display.stillness()
  await press(ITEM, '1')
  await until('the bubble is gone from the page', async () => !(await bubble.listens()))
  await firefox.open(firefox.extensionUrl('options.html'))
  const sites = await until('the site is listed', () =>
    firefox.inPage(
      `return document.querySelector('[data-testid="option-bubbleOffSites"]')?.value`,
    ),
  )
  expect(sites).toBe('127.0.0.1')
})

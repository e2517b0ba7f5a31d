// A display, the page server and Firefox together, for a test file.
import { type Display, startDisplay } from './display.ts'
import { type Firefox, type FirefoxOptions, startFirefox } from './firefox.ts'
import { type PageServer, startPageServer } from './page-server.ts'
import { assertBuilt, startTogether } from './session.ts'
import { until } from './until.ts'

export interface FirefoxSession {
  firefox: Firefox
  display: Display
  pages: PageServer
  /** Alt+Q on the keyboard; resolves when the popup is there. */
  pressShortcut: () => Promise<void>
  stop: () => Promise<void>
}

export async function startFirefoxSession(
  options: FirefoxOptions = {},
): Promise<FirefoxSession> {
  assertBuilt('firefox')
  return startTogether(async (stopWith) => {
    const display = stopWith(await startDisplay())
    const pages = stopWith(await startPageServer())
    const firefox = stopWith(await startFirefox(display.name, options))
    return {
      firefox,
      display,
      pages,
      pressShortcut: async () => {
        await display.xdotool('key', 'alt+q')
        await until('the popup is open', () => firefox.popupIsOpen())
      },
    }
  })
}

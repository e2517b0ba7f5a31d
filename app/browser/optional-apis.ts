// APIs that the typings promise and some browsers have not: Firefox for Android has no context menus,
// no shortcuts and no windows, Safari no address bar.
import { browser } from 'wxt/browser'

type OptionalApis = Partial<
  Pick<typeof browser, 'contextMenus' | 'commands' | 'windows' | 'omnibox'>
>

/** Asked each time: a test may take one away. */
export const optionalApis = (): OptionalApis => browser

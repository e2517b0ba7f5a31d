// A mark on the toolbar button while own notices are gone: a database that the browser dropped is
// noticed at the start of the browser, and not when the user happens to open the list.
import { browser } from 'wxt/browser'
import { loadOptions } from '../../app/options/stored-options.ts'
import { onLoss } from '../../app/own-library/on-loss.ts'
import { localeOf, messagesOf } from '../../locales/index.ts'

/** `--seal` of the light tokens. */
const COLOUR = '#a3231d'

export function showLossAtStart(): void {
  browser.runtime.onStartup.addListener(() => void showLoss())
  // After an update, the browser may not start for weeks.
  browser.runtime.onInstalled.addListener(() => void showLoss())
  // Also when what was lost is back, or the user has seen it.
  onLoss(() => void showLoss())
}

async function showLoss(): Promise<void> {
  // The worker wakes for any event: the schemas and the database are made only now.
  const [{ isOpen }, { loss }] = await Promise.all([
    import('../../core/records/tally.ts'),
    import('../../app/own-library/tally.ts'),
  ])
  const found = await loss()
  const isShown = found !== null && isOpen(found)
  const locale = localeOf(await loadOptions(), browser.i18n.getUILanguage())
  const title = messagesOf(locale)[isShown ? 'lossBadge' : 'actionTitle']
  await browser.action.setBadgeBackgroundColor({ color: COLOUR })
  await browser.action.setBadgeText({ text: isShown ? '!' : '' })
  await browser.action.setTitle({ title })
}

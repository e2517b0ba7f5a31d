// The options page, opened in a tab.

import { render } from 'preact'
import { clearData, exportData, importData } from '../../app/exchange/exchange.ts'
import { PARTS } from '../../app/exchange/parts.ts'
import { requestPages } from '../../app/options/bubble-permission.ts'
import { onPolicies } from '../../app/options/policies.ts'
import { loadShortcuts, shortcutChange } from '../../app/options/shortcuts.ts'
import {
  loadOptionsState,
  onOptionsState,
  saveOptions,
  storedSites,
} from '../../app/options/stored-options.ts'
import { preloadedNotices } from '../../app/own-library/preloaded.ts'
import { setDocumentLocale } from '../../components/document-locale.ts'
import { InterfaceTextProvider } from '../../components/interface-text.tsx'
import {
  type OptionsEffects,
  OptionsPage,
} from '../../components/options/OptionsPage.tsx'
import { type CitedRecord, citedRecord } from '../../core/cite/index.ts'
import { builtInLibrary } from '../../core/lookup/index.ts'
import { localeOf, translator } from '../../locales/index.ts'

const effects: OptionsEffects = {
  save: saveOptions,
  sites: storedSites,
  turnBubble: async (on) => {
    // The browser asks only within the click: nothing may be awaited before.
    const answer = on ? await requestPages() : 'granted'
    if (answer !== 'granted') return answer
    // Turned off, the background gives the permission back.
    await saveOptions({ bubble: on })
    return null
  },
  exportData: () => exportData(new Date()),
  importData: (file) => importData(file),
  clearData: () => clearData(),
}

/** The theme of the first notice held. */
function sampleRecord(): CitedRecord | null {
  const library = builtInLibrary()
  const noticeId = library.holdings.notices[0]?.id
  const theme = library.entries.find(
    ({ kind, places }) => kind === 'theme' && places[0]?.noticeId === noticeId,
  )
  return theme ? citedRecord(theme, library.facts) : null
}

async function start(root: HTMLElement): Promise<void> {
  const sample = sampleRecord()
  const change = shortcutChange(import.meta.env.BROWSER)
  let [state, shortcuts, preloaded] = await Promise.all([
    loadOptionsState(),
    loadShortcuts(),
    preloadedNotices(),
  ])
  const show = (): void => {
    const locale = localeOf(state.options, navigator.language)
    setDocumentLocale(locale, translator(locale)('optionsPageTitle'))
    render(
      <InterfaceTextProvider locale={locale}>
        <OptionsPage
          state={state}
          preloaded={preloaded}
          sample={sample}
          shortcuts={shortcuts}
          shortcutChange={change}
          dataParts={PARTS.map(({ label }) => label)}
          effects={effects}
        />
      </InterfaceTextProvider>,
      root,
    )
  }
  show()
  onOptionsState((changed) => {
    state = changed
    show()
  })
  onPolicies(() => {
    void preloadedNotices().then((read) => {
      preloaded = read
      show()
    })
  })
  // Back from the browser's page for shortcuts.
  addEventListener('focus', () => {
    void loadShortcuts().then((loaded) => {
      shortcuts = loaded
      show()
    })
  })
}

const root = document.getElementById('app')
if (root) void start(root)

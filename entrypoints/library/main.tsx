// The full page of the extension: the page of its address, drawn anew with the address, the options
// and the library.

import { render } from 'preact'
import { PANEL_COMMAND } from '../../app/browser/open-panel.ts'
import { loadShortcuts } from '../../app/options/shortcuts.ts'
import { loadOptions, onOptions } from '../../app/options/stored-options.ts'
import { loadLibrary, onLibrary } from '../../app/own-library/library.ts'
import { completeCopy, restoreSmall } from '../../app/own-library/second-copy.ts'
import { withOwnNotices } from '../../app/own-library/stored-library.ts'
import { setDocumentLocale } from '../../components/document-locale.ts'
import { InterfaceTextProvider } from '../../components/interface-text.tsx'
import type { Library } from '../../core/lookup/index.ts'
import { noticeOf } from '../../core/notices/index.ts'
import type { Options } from '../../core/options/schema.ts'
import { localeOf, translator } from '../../locales/index.ts'
import { type Given, noticeIdAt, pageAt } from './routes.tsx'
import { supplementEffects } from './supplement-effects.ts'

function show(root: HTMLElement, options: Options, given: Given): void {
  const locale = localeOf(options, navigator.language)
  const page = pageAt(location.hash, given)
  setDocumentLocale(locale, page.title(translator(locale)))
  render(
    <InterfaceTextProvider locale={locale}>{page.render()}</InterfaceTextProvider>,
    root,
  )
}

/** With the notice of the address, where that is one of the user's own. */
async function withAddressed(library: Library): Promise<Library> {
  const noticeId = noticeIdAt(location.hash)
  return noticeId === null || noticeOf(library.facts.notices, noticeId)
    ? library
    : withOwnNotices(library, [noticeId])
}

/** The shortcuts of the popup and the side panel as they are set now. */
async function keysByCommand(): Promise<Given['shortcuts']> {
  const shortcuts = await loadShortcuts()
  const keysOf = (name: string): string =>
    shortcuts.find(({ command }) => command === name)?.keys ?? ''
  return { open: keysOf('_execute_action'), panel: keysOf(PANEL_COMMAND) }
}

async function start(root: HTMLElement): Promise<void> {
  const [storedOptions, storedLibrary, shortcuts] = await Promise.all([
    loadOptions(),
    loadLibrary(),
    keysByCommand(),
    restoreSmall(),
  ])
  let options = storedOptions
  let base = storedLibrary
  let library = await withAddressed(base)
  const draw = (): void => show(root, options, { library, shortcuts, supplements })
  const refresh = async (): Promise<void> => {
    library = await withAddressed(base)
    draw()
  }
  const supplements = supplementEffects(refresh)
  draw()
  addEventListener('hashchange', () => void refresh())
  onOptions((changed) => {
    options = changed
    draw()
  })
  onLibrary((changed) => {
    base = changed
    void refresh()
  })
}

const root = document.getElementById('app')
if (root) void start(root).then(completeCopy)

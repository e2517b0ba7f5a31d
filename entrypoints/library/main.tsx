// The full page of the extension: the notice to read, the notices held, one that is taken in, campaigns
// and their themes, or pins and history.

import { render } from 'preact'
import { PANEL_COMMAND } from '../../app/browser/open-panel.ts'
import { loadShortcuts } from '../../app/options/shortcuts.ts'
import { loadOptions, onOptions } from '../../app/options/stored-options.ts'
import { loadLibrary, onLibrary } from '../../app/own-library/library.ts'
import { completeCopy, restoreSmall } from '../../app/own-library/second-copy.ts'
import { withOwnNotices } from '../../app/own-library/stored-library.ts'
import { CampaignsPage } from '../../components/campaigns/CampaignsPage.tsx'
import { setDocumentLocale } from '../../components/document-locale.ts'
import { InterfaceTextProvider } from '../../components/interface-text.tsx'
import { AttachmentPage } from '../../components/library/AttachmentPage.tsx'
import { ImportPage } from '../../components/library/ImportPage.tsx'
import { NoticesPage } from '../../components/library/NoticesPage.tsx'
import { NoticePage } from '../../components/notice/NoticePage.tsx'
import { SavedPage } from '../../components/saved/SavedPage.tsx'
import { WelcomePage } from '../../components/welcome/WelcomePage.tsx'
import type { Library } from '../../core/lookup/index.ts'
import { noticeOf } from '../../core/notices/index.ts'
import type { Options } from '../../core/options/schema.ts'
import { isCampaignsRoute } from '../../core/routes/campaigns.ts'
import { isNoticesRoute, parseImportRoute } from '../../core/routes/import.ts'
import { noticeHref, parseRoute } from '../../core/routes/notice.ts'
import { isSavedRoute } from '../../core/routes/saved.ts'
import { isWelcomeRoute } from '../../core/routes/welcome.ts'
import { localeOf } from '../../locales/index.ts'
import { noticeEffects } from './notice-effects.ts'
import { savedEffects } from './saved-effects.ts'
import { supplementEffects } from './supplement-effects.ts'

/** The width from which the outline stands beside the notice; the same as in notice.css. */
const hasRoom = matchMedia('(min-width: 720px)').matches

interface Shown {
  options: Options
  library: Library
  shortcuts: { open: string; panel: string }
}

function show(
  root: HTMLElement,
  { options, library, shortcuts }: Shown,
  supplements: ReturnType<typeof supplementEffects>,
): void {
  const locale = localeOf(options, navigator.language)
  if (isSavedRoute(location.hash)) {
    setDocumentLocale(locale, 'savedTitle')
    render(
      <InterfaceTextProvider locale={locale}>
        <SavedPage library={library} effects={savedEffects} />
      </InterfaceTextProvider>,
      root,
    )
    return
  }
  if (isWelcomeRoute(location.hash)) {
    setDocumentLocale(locale, 'popupTitle')
    render(
      <InterfaceTextProvider locale={locale}>
        <WelcomePage shortcuts={shortcuts} />
      </InterfaceTextProvider>,
      root,
    )
    return
  }
  if (isNoticesRoute(location.hash)) {
    setDocumentLocale(locale, 'noticesLink')
    render(
      <InterfaceTextProvider locale={locale}>
        <NoticesPage library={library} effects={noticeEffects} />
      </InterfaceTextProvider>,
      root,
    )
    return
  }
  if (isCampaignsRoute(location.hash)) {
    setDocumentLocale(locale, 'campaignsTitle')
    render(
      <InterfaceTextProvider locale={locale}>
        <CampaignsPage library={library} />
      </InterfaceTextProvider>,
      root,
    )
    return
  }
  const taking = parseImportRoute(location.hash)
  const completed =
    taking?.kind === 'attachment'
      ? noticeOf(library.facts.notices, taking.noticeId)
      : undefined
  if (taking?.kind === 'attachment' && completed) {
    setDocumentLocale(locale, 'attachmentAdd')
    render(
      <InterfaceTextProvider locale={locale}>
        <AttachmentPage
          // What was read for one attachment must not be kept for another.
          key={`${completed.id} ${taking.place}`}
          notice={completed}
          place={taking.place}
          effects={{ ...noticeEffects, ...supplements }}
        />
      </InterfaceTextProvider>,
      root,
    )
    return
  }
  if (taking && taking.kind !== 'attachment') {
    setDocumentLocale(locale, 'noticeTakeIn')
    render(
      <InterfaceTextProvider locale={locale}>
        <ImportPage route={taking} effects={noticeEffects} />
      </InterfaceTextProvider>,
      root,
    )
    return
  }
  // Without an address, what a reader looks for: the first notice held.
  const [first] = library.holdings.notices
  const route = parseRoute(location.hash || (first ? noticeHref(first.id) : ''))
  const notice = route && noticeOf(library.facts.notices, route.noticeId)
  setDocumentLocale(locale, 'popupTitle')
  if (notice) document.title = notice.title
  render(
    <InterfaceTextProvider locale={locale}>
      <NoticePage
        library={library}
        route={route}
        outlineOpen={hasRoom}
        effects={supplements}
      />
    </InterfaceTextProvider>,
    root,
  )
}

/** With the notice of the address, where that is one of the user's own. */
async function withAddressed(library: Library): Promise<Library> {
  const taking = parseImportRoute(location.hash)
  const noticeId =
    taking?.kind === 'attachment' ? taking.noticeId : parseRoute(location.hash)?.noticeId
  return noticeId === undefined || noticeOf(library.facts.notices, noticeId)
    ? library
    : withOwnNotices(library, [noticeId])
}

/** The shortcuts of the popup and the side panel as they are set now. */
async function keysByCommand(): Promise<Shown['shortcuts']> {
  const shortcuts = await loadShortcuts()
  const keysOf = (name: string): string =>
    shortcuts.find(({ command }) => command === name)?.keys ?? ''
  return { open: keysOf('_execute_action'), panel: keysOf(PANEL_COMMAND) }
}

async function start(root: HTMLElement): Promise<void> {
  const [options, given, shortcuts] = await Promise.all([
    loadOptions(),
    loadLibrary(),
    keysByCommand(),
    restoreSmall(),
  ])
  let base = given
  let shown: Shown = { options, library: await withAddressed(base), shortcuts }
  const change = (changed: Partial<Shown>): void => {
    shown = { ...shown, ...changed }
    show(root, shown, supplements)
  }
  const refresh = async (): Promise<void> =>
    change({ library: await withAddressed(base) })
  const supplements = supplementEffects(refresh)
  change({})
  addEventListener('hashchange', () => void refresh())
  onOptions((changed) => change({ options: changed }))
  onLibrary((changed) => {
    base = changed
    void refresh()
  })
}

const root = document.getElementById('app')
if (root) void start(root).then(completeCopy)

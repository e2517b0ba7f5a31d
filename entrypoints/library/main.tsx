// The full page of the extension: the notice to read, or pins and history.
import { render } from 'preact'
import { InterfaceTextProvider } from '../../components/interface-text.tsx'
import { NoticePage } from '../../components/notice/NoticePage.tsx'
import { noticeHref, parseRoute } from '../../components/notice/route.ts'
import { isSavedRoute } from '../../components/saved/route.ts'
import { SavedPage } from '../../components/saved/SavedPage.tsx'
import { localeFor, translator } from '../../locales/index.ts'
import { builtInLibrary } from '../../lookup/library.ts'
import { noticeOf } from '../../lookup/locate.ts'
import { savedEffects } from './saved-effects.ts'

const locale = localeFor(navigator.language)
document.documentElement.lang = locale

const library = builtInLibrary()
/** The width from which the outline stands beside the notice; the same as in notice.css. */
const hasRoom = matchMedia('(min-width: 720px)').matches

function show(root: HTMLElement): void {
  if (isSavedRoute(location.hash)) {
    document.title = translator(locale)('savedTitle')
    render(
      <InterfaceTextProvider locale={locale}>
        <SavedPage library={library} effects={savedEffects} />
      </InterfaceTextProvider>,
      root,
    )
    return
  }
  // Without an address, what a reader looks for: the first notice held.
  const [first] = library.holdings.notices
  const route = parseRoute(location.hash || (first ? noticeHref(first.id) : ''))
  const notice = route && noticeOf(library, route.noticeId)
  document.title = notice?.title ?? translator(locale)('popupTitle')
  render(
    <InterfaceTextProvider locale={locale}>
      <NoticePage library={library} route={route} outlineOpen={hasRoom} />
    </InterfaceTextProvider>,
    root,
  )
}

const root = document.getElementById('app')
if (root) {
  show(root)
  addEventListener('hashchange', () => show(root))
}

// The pages within the full page: which address leads to which, with what title.

import type { VNode } from 'preact'
import { CampaignsPage } from '../../components/campaigns/CampaignsPage.tsx'
import { AttachmentPage } from '../../components/library/AttachmentPage.tsx'
import { ImportPage } from '../../components/library/ImportPage.tsx'
import { NoticesPage } from '../../components/library/NoticesPage.tsx'
import { NoticePage } from '../../components/notice/NoticePage.tsx'
import { SavedPage } from '../../components/saved/SavedPage.tsx'
import { WelcomePage } from '../../components/welcome/WelcomePage.tsx'
import { WordsPage } from '../../components/words/WordsPage.tsx'
import type { Library } from '../../core/lookup/index.ts'
import { noticeOf } from '../../core/notices/index.ts'
import { isCampaignsRoute } from '../../core/routes/campaigns.ts'
import {
  type ImportRoute,
  isNoticesRoute,
  parseImportRoute,
} from '../../core/routes/import.ts'
import { noticeHref, parseRoute } from '../../core/routes/notice.ts'
import { isSavedRoute } from '../../core/routes/saved.ts'
import { isWelcomeRoute } from '../../core/routes/welcome.ts'
import { isWordsRoute } from '../../core/routes/words.ts'
import type { Translate } from '../../locales/index.ts'
import { noticeEffects } from './notice-effects.ts'
import { savedEffects } from './saved-effects.ts'
import type { SupplementEffects } from './supplement-effects.ts'
import { wordsEffects } from './words-effects.ts'

/** What the pages are made of. */
export interface Given {
  library: Library
  /** The keys that open the popup and the side panel; '' where none is set. */
  shortcuts: { open: string; panel: string }
  supplements: SupplementEffects
}

export interface Page {
  title: (t: Translate) => string
  render: () => VNode
}

interface Route {
  /** Null for the address of another page. */
  page: (hash: string, given: Given) => Page | null
  /** The notice that the page is about, which may be one of the user's own. */
  noticeId: (hash: string) => string | null
}

interface RouteOf<Params> {
  /** What the address says; null for the address of another page. */
  pattern: (hash: string) => Params | null
  title: (t: Translate, params: Params, given: Given) => string
  render: (params: Params, given: Given) => VNode
  noticeId?: (params: Params) => string
}

function route<Params>({ pattern, title, render, noticeId }: RouteOf<Params>): Route {
  return {
    page: (hash, given) => {
      const params = pattern(hash)
      if (params === null) return null
      return {
        title: (t) => title(t, params, given),
        render: () => render(params, given),
      }
    },
    noticeId: (hash) => {
      const params = pattern(hash)
      return params === null ? null : (noticeId?.(params) ?? null)
    },
  }
}

/** The pattern of a page that has one address. */
const only =
  (isRoute: (hash: string) => boolean) =>
  (hash: string): true | null =>
    isRoute(hash) || null

type AttachmentRoute = Extract<ImportRoute, { kind: 'attachment' }>

function attachmentRoute(hash: string): AttachmentRoute | null {
  const parsed = parseImportRoute(hash)
  return parsed?.kind === 'attachment' ? parsed : null
}

function importRoute(hash: string): Exclude<ImportRoute, AttachmentRoute> | null {
  const parsed = parseImportRoute(hash)
  return parsed === null || parsed.kind === 'attachment' ? null : parsed
}

/** An address belongs to one of them; what is none of theirs is a notice that is missing. */
export const ROUTES: readonly Route[] = [
  route({
    pattern: only(isSavedRoute),
    title: (t) => t('savedTitle'),
    render: (_, { library }) => <SavedPage library={library} effects={savedEffects} />,
  }),
  route({
    pattern: only(isWelcomeRoute),
    title: (t) => t('popupTitle'),
    render: (_, { shortcuts }) => <WelcomePage shortcuts={shortcuts} />,
  }),
  route({
    pattern: only(isNoticesRoute),
    title: (t) => t('noticesLink'),
    render: (_, { library }) => <NoticesPage library={library} effects={noticeEffects} />,
  }),
  route({
    pattern: only(isCampaignsRoute),
    title: (t) => t('campaignsTitle'),
    render: (_, { library }) => <CampaignsPage library={library} />,
  }),
  route({
    pattern: only(isWordsRoute),
    title: (t) => t('wordList'),
    render: (_, { library }) => <WordsPage effects={wordsEffects(library)} />,
  }),
  route({
    pattern: attachmentRoute,
    title: (t, { noticeId }, { library }) =>
      t(noticeOf(library.facts.notices, noticeId) ? 'attachmentAdd' : 'popupTitle'),
    render: renderAttachment,
    noticeId: ({ noticeId }) => noticeId,
  }),
  route({
    pattern: importRoute,
    title: (t) => t('noticeTakeIn'),
    render: (parsed) => <ImportPage route={parsed} effects={noticeEffects} />,
  }),
  route({
    pattern: parseRoute,
    title: (t, { noticeId }, { library }) =>
      noticeOf(library.facts.notices, noticeId)?.title ?? t('popupTitle'),
    render: renderNotice,
    noticeId: ({ noticeId }) => noticeId,
  }),
]

function renderAttachment({ noticeId, place }: AttachmentRoute, given: Given): VNode {
  const notice = noticeOf(given.library.facts.notices, noticeId)
  if (!notice) return renderNotice(null, given)
  return (
    <AttachmentPage
      // What was read for one attachment must not be kept for another.
      key={`${notice.id} ${place}`}
      notice={notice}
      place={place}
      effects={{ ...noticeEffects, ...given.supplements }}
    />
  )
}

/** The width from which the outline stands beside the notice; the same as in notice.css. */
const hasRoom = matchMedia('(min-width: 720px)').matches

function renderNotice(
  parsed: ReturnType<typeof parseRoute>,
  { library, supplements }: Given,
): VNode {
  return (
    <NoticePage
      library={library}
      route={parsed}
      outlineOpen={hasRoom}
      effects={supplements}
    />
  )
}

/** The page at an address. Without one, what a reader looks for: the first notice held. */
export function pageAt(hash: string, given: Given): Page {
  const [first] = given.library.holdings.notices
  const address = hash || (first ? noticeHref(first.id) : '')
  for (const { page } of ROUTES) {
    const found = page(address, given)
    if (found) return found
  }
  return { title: (t) => t('popupTitle'), render: () => renderNotice(null, given) }
}

/** The notice that an address is about; null where it is about none. */
export function noticeIdAt(hash: string): string | null {
  for (const { noticeId } of ROUTES) {
    const id = noticeId(hash)
    if (id !== null) return id
  }
  return null
}

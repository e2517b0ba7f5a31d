// Each address of the full page leads to one page, whatever the order in which they are tried.
import { describe, expect, it } from 'vitest'
import { CAMPAIGNS_ROUTE, isCampaignsRoute } from '../../../../core/routes/campaigns.ts'
import {
  attachmentHref,
  draftHref,
  editHref,
  IMPORT_ROUTE,
  isNoticesRoute,
  NOTICES_ROUTE,
  parseImportRoute,
  tabHref,
} from '../../../../core/routes/import.ts'
import { libraryHref } from '../../../../core/routes/library-page.ts'
import { noticeHref, parseRoute } from '../../../../core/routes/notice.ts'
import { isSavedRoute, SAVED_ROUTE } from '../../../../core/routes/saved.ts'
import { isWelcomeRoute, WELCOME_ROUTE } from '../../../../core/routes/welcome.ts'
import { isWordsRoute, WORDS_ROUTE } from '../../../../core/routes/words.ts'

/** What each pattern of the page makes of an address. */
const patterns = (hash: string): Record<string, unknown> => ({
  saved: isSavedRoute(hash) || null,
  welcome: isWelcomeRoute(hash) || null,
  notices: isNoticesRoute(hash) || null,
  campaigns: isCampaignsRoute(hash) || null,
  words: isWordsRoute(hash) || null,
  import: parseImportRoute(hash),
  notice: parseRoute(hash),
})

const pagesAt = (hash: string): [string, unknown][] =>
  Object.entries(patterns(hash)).filter(([, found]) => found !== null)

describe('what is built is read', () => {
  it.each<[hash: string, page: string, route: unknown]>([
    [SAVED_ROUTE, 'saved', true],
    [WELCOME_ROUTE, 'welcome', true],
    [NOTICES_ROUTE, 'notices', true],
    [CAMPAIGNS_ROUTE, 'campaigns', true],
    [WORDS_ROUTE, 'words', true],
    [IMPORT_ROUTE, 'import', { kind: 'start' }],
    [draftHref('a1-b2'), 'import', { kind: 'draft', id: 'a1-b2' }],
    [editHref('own-1'), 'import', { kind: 'edit', noticeId: 'own-1' }],
    [tabHref(12), 'import', { kind: 'tab', tabId: 12 }],
    [
      attachmentHref('own-1', 4),
      'import',
      { kind: 'attachment', noticeId: 'own-1', place: 4 },
    ],
    [noticeHref('own-1'), 'notice', { noticeId: 'own-1', clauseId: null }],
    [noticeHref('own-1', '2.3'), 'notice', { noticeId: 'own-1', clauseId: '2.3' }],
  ])('%s: %s, and no other page', (hash, page, route) => {
    expect(pagesAt(hash)).toEqual([[page, route]])
    expect(libraryHref(hash)).toBe(`/library.html${hash}`)
  })
})

it.each([
  '',
  '#',
  '#/',
  '#/unknown',
  '#/notices/a/b/c',
  '#/notices/<b>',
  '#/import/tab/x',
  '#/import/attachment/own-1/0',
  '#/saved/1',
])('“%s” is the address of no page', (hash) => expect(pagesAt(hash)).toEqual([]))

// Addresses within the full page: the notices held, and those that are being taken in.

export const NOTICES_ROUTE = '#/notices'
export const IMPORT_ROUTE = '#/import'

export type ImportRoute =
  | { kind: 'start' }
  /** The review of a draft. */
  | { kind: 'draft'; id: string }
  /** The text of an attachment is to be added to a notice that is held without; `place` from 1. */
  | { kind: 'attachment'; noticeId: string; place: number }
  /** A saved notice is to be edited. */
  | { kind: 'edit'; noticeId: string }
  /** What a tab shows is to be read. */
  | { kind: 'tab'; tabId: number }

/** The address at which a waiting draft is reviewed. */
export const draftHref = (id: string): string => `${IMPORT_ROUTE}/${id}`
/** The address at which a stored notice is edited. */
export const editHref = (noticeId: string): string => `${IMPORT_ROUTE}/edit/${noticeId}`
/** The address that takes in the page of a tab. */
export const tabHref = (tabId: number): string => `${IMPORT_ROUTE}/tab/${tabId}`

/** The address that takes in an attachment. @param place counts from 1 */
export const attachmentHref = (noticeId: string, place: number): string =>
  `${IMPORT_ROUTE}/attachment/${noticeId}/${place}`

/** Whether the address is that of the list of notices. */
export const isNoticesRoute = (hash: string): boolean => /^#\/notices\/?$/u.test(hash)

/** Null for an address of something else. */
export function parseImportRoute(hash: string): ImportRoute | null {
  if (/^#\/import\/?$/u.test(hash)) return { kind: 'start' }
  const [, tab] = /^#\/import\/tab\/(\d{1,10})$/u.exec(hash) ?? []
  if (tab !== undefined) return { kind: 'tab', tabId: Number(tab) }
  const [, edited] = /^#\/import\/edit\/([a-z0-9-]+)$/u.exec(hash) ?? []
  if (edited !== undefined) return { kind: 'edit', noticeId: edited }
  const [, noticeId, place] =
    /^#\/import\/attachment\/([a-z0-9-]+)\/([1-9]\d?)$/u.exec(hash) ?? []
  if (noticeId !== undefined)
    return { kind: 'attachment', noticeId, place: Number(place) }
  const [, id] = /^#\/import\/([\w-]+)$/u.exec(hash) ?? []
  return id === undefined ? null : { kind: 'draft', id }
}

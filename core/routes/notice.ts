// The address of a notice or clause within the page: #/notices/quality-month-2023/2.3.

export interface NoticeRoute {
  noticeId: string
  clauseId: string | null
}

const ROUTE = /^#\/notices\/([a-z0-9-]+)(?:\/([a-z0-9.]+))?\/?$/u

/** Null where the hash names no notice. */
export function parseRoute(hash: string): NoticeRoute | null {
  const [, noticeId, clauseId] = ROUTE.exec(hash) ?? []
  return noticeId === undefined ? null : { noticeId, clauseId: clauseId ?? null }
}

/** The address of a notice, or of a clause of it, within the library page. */
export function noticeHref(noticeId: string, clauseId?: string): string {
  return `#/notices/${noticeId}${clauseId === undefined ? '' : `/${clauseId}`}`
}

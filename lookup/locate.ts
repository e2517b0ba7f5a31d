// Where a passage stands, in the words of the print.
import type { Clause, Notice, Section } from '../data/schema.ts'
import type { Library } from './library.ts'

export function noticeOf(library: Library, noticeId: string): Notice | undefined {
  return library.holdings.notices.find(({ id }) => id === noticeId)
}

/** `2.3` as 二、（三）, a section as 二、; null for what bears no number (preamble, closing …). */
export function clauseLabel(
  library: Library,
  noticeId: string,
  clauseId: string,
): string | null {
  const found = clauseOf(noticeOf(library, noticeId), clauseId)
  if (!found) return null
  return `${found.section.number}、${found.clause?.number ?? ''}`
}

/** A numbered clause or section of a notice. */
export function clauseOf(
  notice: Notice | undefined,
  clauseId: string,
): { section: Section; clause: Clause | null } | null {
  for (const section of notice?.sections ?? []) {
    if (section.id === clauseId) return { section, clause: null }
    const clause = section.clauses.find(({ id }) => id === clauseId)
    if (clause) return { section, clause }
  }
  return null
}

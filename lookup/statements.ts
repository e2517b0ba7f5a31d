// Statements: what is known of a name or a notice in the selection that is no match.
import { type Folded, foldText, originalSpan } from '../data/text/fold.ts'
import { lcsLength, lcsPattern } from '../data/text/lcs.ts'
import type { Library } from './library.ts'
import type { NameHit } from './names.ts'
import type { Ranked } from './rank.ts'
import type { Entry, Statement } from './types.ts'

/** Former bodies, bodies that did not sign, notices that are known but not held; in reading order. */
export function statementsOf(
  folded: Folded,
  names: readonly NameHit[],
  otherYears: readonly Ranked[],
  library: Library,
): Statement[] {
  const found = [
    ...names.flatMap((hit) => nameStatement(folded, hit, library)),
    ...otherYears.flatMap((ranked) => noticeStatement(folded, ranked, library)),
  ]
  const seen = new Set<string>()
  return found
    .sort((a, b) => a.span[0] - b.span[0])
    .filter((statement) => {
      const key = 'name' in statement ? statement.name : String(statement.year)
      if (seen.has(key)) return false
      seen.add(key)
      return true
    })
}

function nameStatement(folded: Folded, hit: NameHit, library: Library): Statement[] {
  const { named, start, end, local } = hit
  if (local || named.type === 'department') return []
  const span = originalSpan(folded, start, end)
  if (named.type === 'predecessor') return [{ ...named, span }]
  return library.holdings.notices.slice(0, 1).map(({ id }) => ({
    type: 'not-issuer',
    span,
    name: named.name,
    noticeId: id,
  }))
}

/** The year that the selection names where a held title stands with another year; else null. */
export function otherYear(ranked: Ranked, folded: Folded): number | null {
  if (!isNoticeTitle(ranked.candidate.form.entry)) return null
  const stretch = folded.text.slice(ranked.start, ranked.end)
  const year = Number(/(?:19|20)\d\d/u.exec(stretch)?.[0] ?? 0)
  return year > 0 && year !== ranked.candidate.form.entry.places[0]?.year ? year : null
}

/**
 * Whether a held title stands for another campaign: 关于开展…活动的通知 is common to all, its own
 * word (质量月, with at most one character wrong) is not.
 */
export function otherCampaign(ranked: Ranked, folded: Folded): boolean {
  const { entry, form } = ranked.candidate.form
  if (!isNoticeTitle(entry) || form.role !== 'printed') return false
  // A piece of the title itself may lack the word.
  if (ranked.candidate.form.folded.includes(folded.text)) return false
  const [, name = ''] = /“([^”]+)”/u.exec(entry.text) ?? []
  const own = lcsPattern(foldText(name))
  return lcsLength(own, folded.text, ranked.start, ranked.end) < own.length - 1
}

function isNoticeTitle({ kind, places }: Entry): boolean {
  return kind === 'document' && places[0]?.clauseId === null
}

function noticeStatement(folded: Folded, ranked: Ranked, library: Library): Statement[] {
  const year = otherYear(ranked, folded)
  const known = library.holdings.archive.years.find((one) => one.year === year)
  if (!known?.title || !foldText(known.title).includes(String(known.year))) return []
  const span = originalSpan(folded, ranked.start, ranked.end)
  return [{ type: 'not-held', span, year: known.year, title: known.title }]
}

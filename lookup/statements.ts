// Statements: what is known of a name or a notice in the selection that is no match.
import { type Folded, foldText, originalSpan } from '../data/text/fold.ts'
import type { Library } from './library.ts'
import type { NameHit } from './names.ts'
import type { Ranked } from './rank.ts'
import { isNoticeTitle, otherYear } from './refusals.ts'
import type { Statement } from './types.ts'

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
  return found.sort((a, b) => a.span[0] - b.span[0])
}

/** Each thing is said once, where it comes first. */
export function distinct(statements: readonly Statement[]): Statement[] {
  const keyOf = (statement: Statement): string => {
    const { type } = statement
    return `${type} ${'year' in statement ? statement.year : ''} ${'name' in statement ? statement.name : ''}`
  }
  const keys = statements.map(keyOf)
  return statements.filter((_, at) => keys.indexOf(keys[at] ?? '') === at)
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

function noticeStatement(folded: Folded, ranked: Ranked, library: Library): Statement[] {
  if (!isNoticeTitle(ranked.candidate.form.entry)) return []
  const year = otherYear(ranked, folded)
  const known = library.holdings.archive.years.find((one) => one.year === year)
  if (!known?.title || !foldText(known.title).includes(String(known.year))) return []
  const span = originalSpan(folded, ranked.start, ranked.end)
  return [{ type: 'not-held', span, year: known.year, title: known.title }]
}

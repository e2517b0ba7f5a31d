// Statements: what is known of a name or a notice in the selection that is no match.
import { type Folded, foldText, originalSpan } from '../data/text/fold.ts'
import type { Library } from './library.ts'
import type { NameHit } from './names.ts'
import type { Ranked } from './rank.ts'
import { isNoticeTitle, otherYear } from './refusals.ts'
import type { Span, Statement } from './types.ts'
import type { YearSentence } from './year-sentences.ts'

/** Former bodies, bodies that did not sign, notices that are known but not held; in reading order. */
export function statementsOf(
  folded: Folded,
  names: readonly NameHit[],
  otherYears: readonly Ranked[],
  sentences: readonly YearSentence[],
  library: Library,
): Statement[] {
  const found = [
    ...names.flatMap((hit) => nameStatement(folded, hit, sentences, library)),
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

function nameStatement(
  folded: Folded,
  hit: NameHit,
  sentences: readonly YearSentence[],
  library: Library,
): Statement[] {
  const { named, start, end, local } = hit
  if (local || named.type === 'department') return []
  const span = originalSpan(folded, start, end)
  if (named.type === 'predecessor') return [{ ...named, span }]
  const [notice] = library.holdings.notices
  // Of another year nothing is said: 科技部 did sign in 2021.
  if (!notice?.year || isOfOtherYear(span, notice.year, sentences)) return []
  return [{ type: 'not-issuer', span, name: named.name, noticeId: notice.id }]
}

function isOfOtherYear(
  span: Span,
  year: number,
  sentences: readonly YearSentence[],
): boolean {
  const sentence = sentences.find(
    ({ offset, text }) => offset <= span[0] && span[1] <= offset + text.length,
  )
  const years = sentence?.mentions.flatMap((mention) => mention.year ?? []) ?? []
  return years.length > 0 && !years.includes(year)
}

function noticeStatement(folded: Folded, ranked: Ranked, library: Library): Statement[] {
  if (!isNoticeTitle(ranked.candidate.form.entry)) return []
  const year = otherYear(ranked, folded)
  const known = library.holdings.archive.years.find((one) => one.year === year)
  if (!known?.title || !foldText(known.title).includes(String(known.year))) return []
  const span = originalSpan(folded, ranked.start, ranked.end)
  return [{ type: 'not-held', span, year: known.year, title: known.title }]
}

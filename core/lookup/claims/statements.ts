// Statements: what is known of a name or a notice in the selection that is no match.
import type { CentralBody, Notice } from '../../../data/schema.ts'
import { type Folded, foldText, originalSpan } from '../../text/fold.ts'
import { noticesOf } from '../facts/notice-facts.ts'
import type { Library } from '../library.ts'
import type { Ranked } from '../match/rank.ts'
import { isNoticeTitle, otherYear } from '../match/refusals.ts'
import type { NameHit } from '../names/name-recognition.ts'
import type { Span, Statement } from '../types.ts'
import type { ScopeAt } from './campaign-mentions.ts'
import type { YearSentence } from './year-sentences.ts'

/** What statements are made from: the selection as read, and the campaign at each of its places. */
export interface Read {
  folded: Folded
  sentences: readonly YearSentence[]
  scopeAt: ScopeAt
  library: Library
}

/** Former bodies, bodies that did not sign, notices that are known but not held; in reading order. */
export function statementsOf(
  names: readonly NameHit[],
  otherYears: readonly Ranked[],
  read: Read,
): Statement[] {
  const asks = asksForIssuers(read.folded, names)
  const found = [
    ...names.flatMap((hit) => nameStatement(hit, asks, read)),
    ...otherYears.flatMap((ranked) => noticeStatement(ranked, read)),
  ]
  return found.sort((a, b) => a.span[0] - b.span[0])
}

/** Longer texts tell of something. */
const LONGEST_QUESTION = 40
const BETWEEN_NAMES = /^[和与及以等]*$/u
const ASKS = /参与发文|参加发文|署名|是否|有没有|[吗呢]$/u

/**
 * Whether a text that names no campaign asks who signed: names alone, or a question. “财政部、税务总局
 * 按职责分工负责” is about something else.
 */
function asksForIssuers({ text }: Folded, names: readonly NameHit[]): boolean {
  let rest = ''
  let at = 0
  for (const { start, end } of names) {
    rest += text.slice(at, start)
    at = end
  }
  rest += text.slice(at)
  return BETWEEN_NAMES.test(rest) || (text.length <= LONGEST_QUESTION && ASKS.test(rest))
}

/** Each thing is said once, where it comes first. */
export function distinct(statements: readonly Statement[]): Statement[] {
  const keyOf = (statement: Statement): string => {
    const { type, span } = statement
    if (type === 'issuer-list') return `${type} ${span[0]}`
    if (type === 'answer')
      return `${type} ${statement.campaign} ${statement.rows[0]?.title}`
    return `${type} ${'year' in statement ? statement.year : ''} ${'name' in statement ? statement.name : ''}`
  }
  const keys = statements.map(keyOf)
  return statements.filter((_, at) => keys.indexOf(keys[at] ?? '') === at)
}

function nameStatement(
  { named, start, end, local }: NameHit,
  asks: boolean,
  { folded, sentences, scopeAt, library }: Read,
): Statement[] {
  if (local || named.type === 'department') return []
  const span = originalSpan(folded, start, end)
  if (named.type === 'predecessor') return [{ ...named, span }]
  const scope = scopeAt(span[0])
  const [meant] = library.campaigns.all
  const campaigns =
    scope.type === 'known'
      ? scope.campaigns
      : scope.type === 'open' && asks && meant
        ? [meant]
        : []
  // Of another year nothing is said: 科技部 did sign in 2021.
  const notice = campaigns
    .flatMap((campaign) => noticesOf(campaign, library))
    .find(({ year }) => year !== null && !isOfOtherYear(span, year, sentences))
  if (!notice || isIssuer(named.body, notice)) return []
  return [{ type: 'not-issuer', span, name: named.name, noticeId: notice.id }]
}

/** A body that signed none of the built-in notices may have signed one of the user's. */
function isIssuer({ name, short }: CentralBody, { issuers }: Notice): boolean {
  return issuers.some((issuer) => [name, ...short].includes(issuer))
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

function noticeStatement(
  ranked: Ranked,
  { folded, scopeAt, library }: Read,
): Statement[] {
  if (!isNoticeTitle(ranked.candidate.form.entry)) return []
  const year = otherYear(ranked, folded)
  const span = originalSpan(folded, ranked.start, ranked.end)
  const scope = scopeAt(span[0])
  const meant = library.campaigns.all.slice(0, 1)
  const campaigns =
    scope.type === 'known' ? scope.campaigns : scope.type === 'open' ? meant : []
  return campaigns.flatMap(({ name: campaign, data }): Statement[] => {
    const known = data?.years.find((one) => one.year === year)
    if (!known?.title || !foldText(known.title).includes(String(known.year))) return []
    return [{ type: 'not-held', span, campaign, year: known.year, title: known.title }]
  })
}

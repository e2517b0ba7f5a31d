// What is known of the bodies that a selection names: former ones, and those that did not sign.
import type { CentralBody, Notice } from '../../../data/schema.ts'
import { type Folded, originalSpan } from '../../text/fold.ts'
import { noticesOf } from '../facts/index.ts'
import type { NameHit } from '../names/index.ts'
import type { Span, Statement } from '../types.ts'
import type { ClaimContext } from './claim-context.ts'
import type { YearSentence } from './year-sentences.ts'

/**
 * Statements about former bodies, and about bodies that did not sign the notice that is spoken of.
 * @param names that are no part of the longer name of a department
 */
export function bodyStatements(
  names: readonly NameHit[],
  context: ClaimContext,
): Statement[] {
  const asks = asksForIssuers(context.selection.folded, names)
  return names.flatMap((hit) => nameStatement(hit, asks, context))
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

function nameStatement(
  { named, start, end, local }: NameHit,
  asks: boolean,
  { selection, sentences, scopeAt, facts }: ClaimContext,
): Statement[] {
  if (local || named.type === 'department') return []
  const span = originalSpan(selection.folded, start, end)
  if (named.type === 'predecessor') return [{ ...named, span }]
  const scope = scopeAt(span[0])
  const [meant] = facts.campaigns.all
  const campaigns =
    scope.type === 'known'
      ? scope.campaigns
      : scope.type === 'open' && asks && meant
        ? [meant]
        : []
  // Of another year nothing is said: 科技部 did sign in 2021.
  const notice = campaigns
    .flatMap((campaign) => noticesOf(campaign, facts))
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

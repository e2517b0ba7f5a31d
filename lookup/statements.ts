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

const CAMPAIGN = '“质量月”'
/** So much of the rest agrees that its own word is damaged rather than another. */
const MUCH = 0.6

/** The year that the selection names where a held title stands with another year; else null. */
export function otherYear(ranked: Ranked, folded: Folded): number | null {
  const { entry, folded: form } = ranked.candidate.form
  const own = YEAR.exec(form)?.[0]
  if (!own || entry.text.length > LONGEST_TITLE) return null
  const stretch = folded.text.slice(ranked.start, ranked.end)
  const year = YEAR.exec(stretch)?.[0]
  return year && year !== own ? Number(year) : null
}

const YEAR = /(?:19|20)\d\d/u
/** Titles of notices and attachments; longer texts name years in passing. */
const LONGEST_TITLE = 40

/** Nothing but figures in common: 昆仑2023 is not in 〔2023〕, nor in 2023年. */
export function isDigitsAlone(ranked: Ranked, folded: Folded): boolean {
  if (ranked.candidate.form.folded.includes(folded.text)) return false
  // 国发〔2023〕5号 is the number of another document, 国市监质发〔2023〕37号 a slip in this one.
  const [, office] = /^(.+)〔\d{4}〕\d+号$/u.exec(ranked.candidate.form.entry.text) ?? []
  if (office !== undefined && !folded.text.includes(office)) return true
  const words = ranked.candidate.form.folded.replaceAll(/\d/gu, '')
  const least = Math.min(2, words.length)
  return lcsLength(lcsPattern(words), folded.text, ranked.start, ranked.end) < least
}

/**
 * Whether a title or an activity of the campaign stands for another one: 关于开展…活动的通知 is
 * common to all, its own word (质量月, with at most one character wrong) is not.
 */
export function otherCampaign(ranked: Ranked, folded: Folded): boolean {
  const { entry, form } = ranked.candidate.form
  if (entry.text.length > LONGEST_TITLE || form.role !== 'printed') return false
  // A piece of the title itself may lack the word.
  if (ranked.candidate.form.folded.includes(folded.text)) return false
  if (!entry.text.includes(CAMPAIGN)) return false
  const isDamaged =
    !isNoticeTitle(entry) && Math.min(ranked.recall, ranked.precision) >= MUCH
  if (isDamaged) return false
  const own = lcsPattern(foldText(CAMPAIGN))
  return lcsLength(own, folded.text, ranked.start, ranked.end) < own.length - 1
}

function isNoticeTitle({ kind, places }: Entry): boolean {
  return kind === 'document' && places[0]?.clauseId === null
}

function noticeStatement(folded: Folded, ranked: Ranked, library: Library): Statement[] {
  if (!isNoticeTitle(ranked.candidate.form.entry)) return []
  const year = otherYear(ranked, folded)
  const known = library.holdings.archive.years.find((one) => one.year === year)
  if (!known?.title || !foldText(known.title).includes(String(known.year))) return []
  const span = originalSpan(folded, ranked.start, ranked.end)
  return [{ type: 'not-held', span, year: known.year, title: known.title }]
}

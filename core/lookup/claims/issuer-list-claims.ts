// Checks lists that a text gives out for those who issued a notice.

import { fold, foldText } from '../../text/fold.ts'
import { lcsLength, lcsPattern } from '../../text/lcs.ts'
import { smallNumber } from '../../text/numerals.ts'
import {
  type Facts,
  type NoticeFacts,
  noticeFacts,
  noticesOf,
  yearFacts,
} from '../facts/index.ts'
import { type Named, type NameHit, type NameTable, nameHits } from '../names/index.ts'
import type { Span, Statement } from '../types.ts'
import { type BodyList, bodyLists, type ListItem } from './body-lists.ts'
import type { Scope } from './campaign-mentions.ts'
import type { ClaimContext } from './claim-context.ts'
import { compareLists, type Listed } from './compare-lists.ts'

/** What is known of who issued a notice. */
interface Issued {
  facts: NoticeFacts
  /** The name that it prints, by what names that body. */
  names: ReadonlyMap<string, string>
}

/** Shares of the official list and of the list from which it is that one that is meant. */
const MEANT = 0.5
/** Where no campaign is named: of a list that stands alone, and of one within a text. */
const MEANT_ALONE = 0.6
const MEANT_IN_TEXT = 0.8
const LONGEST_HEADING = 40
/** Fewer issuers are no list. */
const SHORTEST_LIST = 4

/**
 * The lists of bodies that are given out for those who issued a notice, compared with it.
 * @param hits the names of bodies in the selection
 */
export function issuerListClaims(
  hits: readonly NameHit[],
  names: NameTable,
  { selection, scopeAt, facts }: ClaimContext,
): Statement[] {
  const { arabic: text, folded } = selection
  return bodyLists(text, folded, hits).flatMap((list) => {
    const scope = scopeAt(list.span[0])
    const least = leastFit(list, scope, text)
    if (least === null || isPartial(list)) return []
    const year = yearOfList(list, text)
    const fitting = issuedLists(scope, facts, names)
      .filter(({ facts }) => year === null || facts.year === year)
      .map((issued) => ({ issued, ...fitOf(list, issued) }))
      .filter(({ fit }) => fit >= least)
      .sort((a, b) => a.errors - b.errors)
    const best = fitting[0]?.issued
    return best ? [claimOf(list, best, names)] : []
  })
}

/** 包括, 其中, 等: not all are listed. But 等25个部门 behind 25 names is the whole list. */
function isPartial({ before, after, items }: BodyList): boolean {
  if (
    /(?:包括|其中|例如|譬如|比如|诸如|除|有关|还有|特别是|尤其是|邀请|以及|新增|增加|减少|退出|报送|抄送|主送)[^，。；：\n]{0,8}[：:]?\s*$/u.test(
      before,
    )
  )
    return true
  const [, count] = /^\s*等\s*([\d一二三四五六七八九十]{1,3})?/u.exec(after) ?? []
  if (!/^\s*等/u.test(after)) return false
  const total = count === undefined ? null : smallNumber(count)
  return total === null || total > items.length
}

/** What a text does with those who issue a notice. */
const ISSUES =
  /联合|共同|印发|发文|主办|举办|发布|下发|开展|署名|落款|发起|部门|单位|机关|关于.*的?通知|由\s*$/u

/** How well a list has to fit to be meant for those who issued; null where it is not given out so. */
function leastFit(
  { before, after, span }: BodyList,
  scope: Scope,
  text: string,
): number | null {
  const isSaid = ISSUES.test(before) || ISSUES.test(after)
  if (scope.type === 'open') {
    if (isAlone(text, span)) return MEANT_ALONE
    return isSaid ? MEANT_IN_TEXT : null
  }
  // The signature of a notice stands alone on its lines.
  const isSignature = /(?:^|\n)\s*$/u.test(before) && /^\s*(?:\n|$)/u.test(after)
  return isSignature || isSaid ? MEANT : null
}

/** Nothing but the list, with a heading above it and a date below at most. */
function isAlone(text: string, [from, to]: Span): boolean {
  const [before, after] = [text.slice(0, from), text.slice(to)]
  const rest = foldText(before + after)
  return (
    rest.length <= LONGEST_HEADING &&
    /(?:^|[：:\n])\s*$/u.test(before) &&
    /^[。.\s]*(?:$|\n)/u.test(after)
  )
}

/** The year that is named nearest before the list, else after it, in its sentence; null where none is. */
function yearOfList({ before, after }: BodyList, text: string): number | null {
  const YEAR = /(?:19|20)\d\d(?=\s*年)/gu
  const nearest = before.match(YEAR)?.at(-1) ?? after.match(YEAR)?.[0]
  if (nearest) return Number(nearest)
  const all = new Set(text.match(YEAR))
  const [only] = all
  return all.size === 1 ? Number(only) : null
}

/** Of the campaign that is spoken of, else of all; of one that is not known there are none. */
function issuedLists(scope: Scope, facts: Facts, bodies: NameTable): Issued[] {
  if (scope.type === 'other') return []
  const spokenOf = scope.type === 'known' ? scope.campaigns : facts.campaigns.all
  const held =
    scope.type === 'known'
      ? spokenOf.flatMap((campaign) => noticesOf(campaign, facts))
      : facts.notices
  const reported = spokenOf.flatMap((campaign) =>
    (campaign.data?.years ?? []).flatMap(
      ({ year }) => yearFacts(campaign, year, facts) ?? [],
    ),
  )
  const known = [
    ...held.map(({ id }) => noticeFacts(id, facts)),
    ...reported.filter(({ noticeId }) => noticeId === null),
  ]
  return known.flatMap((issued) => {
    if (!issued?.issuersWhole || issued.issuers.length < SHORTEST_LIST) return []
    const names = new Map(issued.issuers.map((name) => [bodyOf(name, bodies), name]))
    return [{ facts: issued, names }]
  })
}

/** What names a body, however it is written. */
function bodyOf(name: string, names: NameTable): string {
  const folded = fold(name)
  const hit = nameHits(folded, names).find(
    ({ start, end }) => start === 0 && end === folded.text.length,
  )
  return hit ? keyOf(hit.named) : folded.text
}

function keyOf(named: Named): string {
  return named.type === 'department' ? named.entry.text : named.name
}

function keyOfItem({ hit, written }: ListItem): string {
  return hit && !hit.local ? keyOf(hit.named) : foldText(written)
}

/** The smaller share that both have in common, and what would have to be mended; too much is worse. */
function fitOf({ items }: BodyList, { names }: Issued): { fit: number; errors: number } {
  const common = new Set(items.map(keyOfItem).filter((key) => names.has(key))).size
  const errors = names.size - common + 2 * (items.length - common)
  return { fit: Math.min(common / names.size, common / items.length), errors }
}

function claimOf(
  { items, span }: BodyList,
  issued: Issued,
  bodies: NameTable,
): Statement {
  const { facts, names } = issued
  const present = new Set(items.map(keyOfItem))
  const listed = items.map((item): Listed => {
    const name = names.get(keyOfItem(item))
    if (name !== undefined)
      return { written: item.written, name, misspelt: isMiswritten(item) }
    const meant = item.hit ? undefined : meantBy(item.written, issued, present, bodies)
    return { written: item.written, name: meant ?? null, misspelt: meant !== undefined }
  })
  const compared = compareLists(listed, facts.issuers, facts.issuersAs === 'signed')
  const { campaign, year, noticeId, title, grade } = facts
  return {
    type: 'issuer-list',
    span,
    campaign,
    year,
    noticeId,
    title,
    grade,
    ...compared,
  }
}

function isMiswritten({ hit }: ListItem): boolean {
  return (
    hit?.named.type === 'department' && ['wrong', 'alias'].includes(hit.named.form.role)
  )
}

/** A misspelt name of a body that the list does not name otherwise. */
function meantBy(
  written: string,
  { names }: Issued,
  present: ReadonlySet<string>,
  { departments }: NameTable,
): string | undefined {
  const folded = foldText(written)
  for (const [key, name] of names) {
    if (present.has(key)) continue
    const forms = departments.get(key)?.forms
    const writings = [name, ...(forms ?? []).map(({ text }) => text)]
    if (writings.some((form) => isSlip(folded, foldText(form)))) return name
  }
  return undefined
}

/** One character of a short name, two of a long one; or its characters in another order. */
function isSlip(written: string, name: string): boolean {
  const longest = Math.max(written.length, name.length)
  if (Math.min(written.length, name.length) < 3) return false
  const common = lcsLength(lcsPattern(name), written, 0, written.length)
  const sorted = (text: string): string => [...text].sort().join('')
  return longest - common <= (longest >= 8 ? 2 : 1) || sorted(written) === sorted(name)
}

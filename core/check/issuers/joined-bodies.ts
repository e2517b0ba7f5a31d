// Bodies that a text says took part in issuing a notice, and did not.

import { yearFacts } from '../../lookup/facts/index.ts'
import type { NoticeFacts } from '../../lookup/index.ts'
import { isLocal, type NameHit } from '../../lookup/names/index.ts'
import { foldText, originalSpan } from '../../text/fold.ts'
import type { CheckIndex } from '../check-index.ts'
import { noticeProvenance } from '../provenance.ts'
import { campaignsMeant } from '../text/meant-campaigns.ts'
import type { PlacedParagraph, Reading } from '../text/reading.ts'
import { sentenceAt, yearsAt } from '../text/times.ts'
import type { FoundPlace } from '../types.ts'
import { isSure } from './sureness.ts'

/** How a text says that a body took part in issuing a notice, right behind its name. */
const JOINED_AFTER =
  /^(?:[、和与及][\p{Script=Han}、]{2,40})?(?:等(?:[\d一二三四五六七八九十]+个?)?(?:部门|单位|部委|机关)?)?(?:[也亦均都]?(?:作为|是|为)(?:当年|当时|此次|本次|这次)?的?(?:\d+个?|其)?(?:联合)?(?:发文|主办|印发|发起|组织|牵头)(?:部门|单位|机关|方)|等[\d一二三四五六七八九十]+个(?:联合)?(?:发文|主办|印发)?(?:部门|单位|部委|机关)(?:也)?(?:联合|共同)?(?:发文|主办|印发|开展|发起|部署)?|[也亦]?(?:参与|参加|加入)了?(?:联合)?(?:发文|主办|印发|联署))/u
/** 联合发文的25个部门中，包括教育部、…: up to the name. */
const LISTED_AS_ISSUER =
  /(?:联合发文|联合主办|联合印发|发文|主办)的?(?:[\d一二三四五六七八九十]+个)?(?:部门|单位|机关)(?:中|里|之中)?，?(?:有|包括|包含)(?:[\p{Script=Han}]{2,14}[、和与及]){0,30}$/u
/** 活动周由科技部、中国科学院主办: a list that says by itself that it is whole. */
const LIST_BEFORE =
  /(?:[周月日]|活动|通知)[”》]?由(?:[\p{Script=Han}]{2,14}[、和与及]){1,30}$/u
const ISSUED_AFTER =
  /^(?:[、和与及][\p{Script=Han}]{2,14}?){0,30}?(?:联合|共同)?(?:主办|印发|发文|发布)/u
const DENIED = /未|没有|不是|并非|不在|不属于|除外|是否|[吗？?]/u

/** Bodies that are said to have joined in a notice of which all issuers are known. */
export function joinedBodies(
  placed: PlacedParagraph,
  reading: Reading,
  { library }: CheckIndex,
): FoundPlace[] {
  const { paragraph, start } = placed
  const folded = paragraph.folded()
  const places = paragraph.names().flatMap((hit): FoundPlace[] => {
    if (hit.named.type === 'predecessor' || isLocal(folded, hit.start, hit.end)) return []
    const [from, to] = originalSpan(folded, hit.start, hit.end)
    const after = paragraph.readable.slice(to, to + 60)
    const sentence = sentenceAt(paragraph.sentences(), from)
    if (!sentence || DENIED.test(sentence.text)) return []
    const before = paragraph.readable.slice(sentence.start, from)
    const isInWholeList = LIST_BEFORE.test(before) && ISSUED_AFTER.test(after)
    if (!JOINED_AFTER.test(after) && !LISTED_AS_ISSUER.test(before) && !isInWholeList)
      return []
    const facts = issuersMeant(placed, from, sentence.text, reading, library)
    if (!facts || isIssuer(hit, facts)) return []
    const name = paragraph.text.slice(from, to)
    const separated = isInWholeList ? from - 1 : from
    return [
      {
        start: separated + start,
        end: to + start,
        severity: isSure(facts.grade, facts.documentNumber?.value, reading)
          ? 'certain'
          : 'advice',
        message: { id: 'not-an-issuer', values: { name, year: facts.year } },
        suggestions: isInWholeList ? [''] : [],
        provenance: noticeProvenance(facts),
      },
    ]
  })
  return inOnePlace(places, reading.text)
}

/** 司法部和共青团中央 are one place. */
function inOnePlace(places: readonly FoundPlace[], text: string): FoundPlace[] {
  const joined: FoundPlace[] = []
  for (const place of places) {
    const last = joined.at(-1)
    const isNext = last && /^[、和与及]$/u.test(text.slice(last.end, place.start))
    if (last && isNext) joined[joined.length - 1] = { ...last, end: place.end }
    else joined.push(place)
  }
  return joined
}

/** The notice of the campaign and year that the place speaks of, where all its issuers are known. */
function issuersMeant(
  placed: PlacedParagraph,
  from: number,
  sentence: string,
  reading: Reading,
  library: CheckIndex['library'],
): NoticeFacts | null {
  const at = placed.start + from
  const campaigns = campaignsMeant(reading, at, at, sentence)
  const years = new Set(yearsAt(placed, from, reading.years()).years)
  const [year] = years
  if (years.size !== 1 || year === undefined) return null
  for (const campaign of campaigns) {
    const facts = yearFacts(campaign, year, library.facts)
    if (facts?.issuersWhole && facts.issuers.length > 0) return facts
  }
  return null
}

function isIssuer({ named }: NameHit, { issuers: signed }: NoticeFacts): boolean {
  const writings =
    named.type === 'department'
      ? named.entry.forms.map(({ text }) => text)
      : named.type === 'not-issuer'
        ? [named.body.name, ...named.body.short]
        : [named.name]
  const all = new Set(writings.map(foldText))
  return signed.some((issuer) => all.has(foldText(issuer)))
}

// Who issued a notice: a wrong number of bodies, a list with one missing, doubled, added or out of
// order, a body that is said to have joined and did not.

import type { Grade } from '../../../data/schema.ts'
import { issuerListClaims } from '../../lookup/claims/issuer-claims.ts'
import { yearFacts } from '../../lookup/facts/notice-facts.ts'
import { isLocal } from '../../lookup/names/name-context.ts'
import type { NameHit } from '../../lookup/names/name-recognition.ts'
import type { NoticeFacts, Statement } from '../../lookup/types.ts'
import { foldText, originalSpan } from '../../text/fold.ts'
import type { CheckIndex } from '../check-index.ts'
import { campaignsMeant } from '../facts/meant-campaigns.ts'
import { sameCount, type WrittenCount, writtenCounts } from '../facts/written-counts.ts'
import type { PlacedParagraph, Reading } from '../text/reading.ts'
import { sentenceAt, yearsAt, yearsIn } from '../text/times.ts'
import type { FoundPlace, TextRule } from '../types.ts'

export const issuers: TextRule = {
  id: 'issuers',
  explanation: 'rule-issuers',
  authority: 'policy-document',
  scope: 'text',
  find: (reading, index) => {
    // Who issued what is known of campaigns and of notices with their titles.
    const counts = reading.paragraphs.flatMap((placed) => counted(placed, reading, index))
    const lists = listed(reading, index)
    const joined = reading.paragraphs.flatMap((placed) =>
      joinedBodies(placed, reading, index),
    )
    return [
      ...counts,
      ...lists,
      ...joined.filter(
        (place) =>
          !lists.some(({ start, end }) => start < place.end && place.start < end),
      ),
    ]
  },
  examples: [
    {
      text: '2023年，市场监管总局等35个部门开展“质量月”活动。',
      found: '35',
      fixed: '2023年，市场监管总局等25个部门开展“质量月”活动。',
    },
    {
      text: '2023年全国“质量月”活动由二十四个部门联合开展。',
      found: '二十四',
      fixed: '2023年全国“质量月”活动由二十五个部门联合开展。',
    },
    {
      text: '2024年全国“质量月”的通知由市场监管总局等25个部门印发。',
      found: '25',
      fixed: '2024年全国“质量月”的通知由市场监管总局等27个部门印发。',
    },
    {
      text: '2023年“质量月”活动，财政部作为联合发文部门之一负责经费。',
      found: '财政部',
      fixed: null,
    },
  ],
  counterExamples: [
    '2022年“质量月”由21个部门部署，2023年由25个部门部署。',
    '2023年“质量月”活动由市场监管总局会同24个部门联合开展。',
    '2023年“质量月”由市场监管总局等25个部门联合开展，包括教育部、公安部、水利部、商务部。',
    '2023年“质量月”期间，省市场监管局等18个单位负责人到场。',
    '2023年“质量月”，财政部未参与联合发文。',
  ],
}

function counted(
  placed: PlacedParagraph,
  reading: Reading,
  { library }: CheckIndex,
): FoundPlace[] {
  const { paragraph, start } = placed
  return writtenCounts(paragraph).flatMap((count): FoundPlace[] => {
    const from = count.start + start
    const campaigns = campaignsMeant(
      reading,
      from,
      count.end + start,
      count.sentence.text,
    )
    const year = yearOfCount(count, placed, reading)
    if (year === null) return []
    for (const campaign of campaigns) {
      const facts = yearFacts(campaign, year, library)
      const right = facts?.issuersCount ?? null
      if (!facts || right === null) continue
      const accepted = count.isLedBy ? [right, right - 1] : [right]
      if (accepted.includes(count.value)) return []
      const { countGrade: grade, noticeId } = facts
      return [
        {
          start: from,
          end: count.end + start,
          severity: isSure(grade, facts.documentNumber?.value, reading)
            ? 'certain'
            : 'advice',
          message: {
            id: 'wrong-count',
            values: { written: count.written, year, count: right },
          },
          suggestions: [sameCount(right, count.written)],
          provenance: {
            type: 'notice',
            noticeId,
            clauseId: null,
            campaign: campaign.name,
            year,
            grade,
          },
        },
      ]
    }
    return []
  })
}

/** A text that is itself a notice with another number may have other facts. */
function isSure(grade: Grade, number: string | undefined, reading: Reading): boolean {
  const isOther = reading.ownNumbers().some((own) => own !== number)
  return !isOther && (grade === 'held' || grade === 'corroborated')
}

/** The year named last before the count, else the first behind it, else the only one before. */
function yearOfCount(
  { start, sentence }: WrittenCount,
  placed: PlacedParagraph,
  reading: Reading,
): number | null {
  const { readable } = placed.paragraph
  const before = yearsIn(readable.slice(sentence.start, start))
  const after = yearsIn(readable.slice(start, sentence.start + sentence.text.length))
  const own = before.at(-1) ?? after[0]
  if (own !== undefined) return own
  const years = new Set(yearsAt(placed, start, reading.years()).years)
  const [only] = years
  return years.size === 1 ? (only ?? null) : null
}

type ListClaim = Extract<Statement, { type: 'issuer-list' }>

function listed(reading: Reading, index: CheckIndex): FoundPlace[] {
  const claims = issuerListClaims(
    reading.readable,
    reading.folded(),
    reading.names(),
    reading.scopeAt,
    index.library,
  )
  return claims.flatMap((claim) =>
    claim.type === 'issuer-list' ? placesOfList(claim, reading, index) : [],
  )
}

/** Without so many of the list the writer did not mean to give it whole. */
const MOST_MISSING = 3

function placesOfList(
  claim: ListClaim,
  reading: Reading,
  { library }: CheckIndex,
): FoundPlace[] {
  const items = itemsOf(claim, reading)
  const official = officialOf(claim, library)
  const common = {
    severity: isSure(claim.grade, numberOf(claim, library), reading)
      ? ('certain' as const)
      : ('advice' as const),
    provenance: {
      type: 'notice' as const,
      noticeId: claim.noticeId,
      clauseId: null,
      campaign: claim.campaign,
      year: claim.year,
      grade: claim.grade,
    },
  }
  const { year } = claim
  const places: FoundPlace[] = []
  const misspelt = new Set(claim.misspelt.map(({ written }) => written))
  for (const name of claim.added) {
    const item = items.find(({ written }) => written === name)
    if (!item || misspelt.has(name)) continue
    places.push({
      ...common,
      ...withSeparator(item, reading.text),
      message: { id: 'issuer-added', values: { name, year } },
      suggestions: [''],
    })
  }
  for (const name of claim.doubled) {
    const item = items.filter(({ body }) => body === name).at(-1)
    if (!item) continue
    places.push({
      ...common,
      ...withSeparator(item, reading.text),
      message: { id: 'issuer-doubled', values: { name, year } },
      suggestions: [''],
    })
  }
  if (claim.missing.length <= MOST_MISSING)
    for (const name of claim.missing)
      places.push(...missingPlace(name, official, items, common, year))
  const moved = [
    ...claim.swapped.map(([first, second]) => ({ name: first, other: second })),
    ...claim.misplaced.map(({ name }) => ({ name, other: null })),
  ]
  for (const { name, other } of moved) {
    const item = items.find(({ body }) => body === name)
    const next = items.find(({ body }) => body === other)
    if (!item) continue
    const end = next ? Math.max(item.end, next.end) : item.end
    const between = next ? reading.text.slice(item.end, next.start) : ''
    places.push({
      ...common,
      start: item.start,
      end,
      message: { id: 'issuer-misplaced', values: { name, year } },
      suggestions: next ? [`${next.written}${between}${item.written}`] : [],
    })
  }
  return places
}

interface Item {
  written: string
  /** The body, as the notice names it. */
  body: string
  start: number
  end: number
}

/** The items of the list in the whole text. */
function itemsOf({ span }: ListClaim, reading: Reading): Item[] {
  const written = reading.text.slice(...span)
  const folded = reading.folded()
  const items: Item[] = []
  for (const match of written.matchAll(/[^、，,；;\s|/]+/gu)) {
    const start = span[0] + match.index
    const end = start + match[0].length
    const hit = reading
      .names()
      .find(
        (one) =>
          (folded.from[one.start] ?? 0) === start &&
          (folded.to[one.end - 1] ?? 0) === end,
      )
    const body = hit && hit.named.type === 'department' ? hit.named.entry.text : match[0]
    items.push({ written: match[0], body, start, end })
  }
  return items
}

function numberOf(
  { noticeId }: ListClaim,
  library: CheckIndex['library'],
): string | undefined {
  const notice = library.holdings.notices.find(({ id }) => id === noticeId)
  return notice?.documentNumber?.value
}

function officialOf(claim: ListClaim, library: CheckIndex['library']): readonly string[] {
  const campaign = library.campaigns.of(claim.campaign)
  const notice = library.holdings.notices.find(({ id }) => id === claim.noticeId)
  if (notice) return notice.issuers
  return campaign && claim.year !== null
    ? (yearFacts(campaign, claim.year, library)?.issuers ?? [])
    : []
}

function withSeparator(
  { start, end }: Item,
  text: string,
): { start: number; end: number } {
  if (/[、，,；;]/u.test(text[start - 1] ?? '')) return { start: start - 1, end }
  return /[、，,；;]/u.test(text[end] ?? '') ? { start, end: end + 1 } : { start, end }
}

/** What is missing belongs behind the one before it: that is what is marked. */
function missingPlace(
  name: string,
  official: readonly string[],
  items: readonly Item[],
  common: Pick<FoundPlace, 'severity' | 'provenance'>,
  year: number | null,
): FoundPlace[] {
  const at = official.indexOf(name)
  const before = official.slice(0, at).reverse()
  const beforeName = before.find((one) => items.some(({ body }) => body === one))
  const item = items.find(({ body }) => body === beforeName) ?? items[0]
  if (!item) return []
  const isFirst = beforeName === undefined
  return [
    {
      ...common,
      start: item.start,
      end: item.end,
      message: { id: 'issuer-missing', values: { name, year } },
      suggestions: [isFirst ? `${name}、${item.written}` : `${item.written}、${name}`],
    },
  ]
}

/** How a text says that a body took part in issuing a notice, right behind its name. */
const JOINED_AFTER =
  /^(?:[、和与及][\p{Script=Han}、]{2,40})?(?:等(?:[\d一二三四五六七八九十]+个?)?(?:部门|单位|部委|机关)?)?(?:[也亦均都]?(?:作为|是|为)(?:\d+个?|其)?(?:联合)?(?:发文|主办|印发|发起|组织|牵头)(?:部门|单位|机关|方)|等[\d一二三四五六七八九十]+个(?:联合)?(?:发文|主办|印发)?(?:部门|单位|部委|机关)(?:也)?(?:联合|共同)?(?:发文|主办|印发|开展|发起|部署)?|[也亦]?(?:参与|参加|加入)了?(?:联合)?(?:发文|主办|印发|联署))/u
const DENIED = /未|没有|不是|并非|不在|不属于|除外|是否|[吗？?]/u

function joinedBodies(
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
    if (!JOINED_AFTER.test(after)) return []
    const sentence = sentenceAt(paragraph.sentences(), from)
    if (!sentence || DENIED.test(sentence.text)) return []
    const facts = issuersMeant(placed, from, sentence.text, reading, library)
    if (!facts || isIssuer(hit, facts)) return []
    const name = paragraph.text.slice(from, to)
    return [
      {
        start: from + start,
        end: to + start,
        severity: isSure(facts.grade, facts.documentNumber?.value, reading)
          ? 'certain'
          : 'advice',
        message: { id: 'not-an-issuer', values: { name, year: facts.year } },
        suggestions: [],
        provenance: {
          type: 'notice',
          noticeId: facts.noticeId,
          clauseId: null,
          campaign: facts.campaign,
          year: facts.year,
          grade: facts.grade,
        },
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
    const facts = yearFacts(campaign, year, library)
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

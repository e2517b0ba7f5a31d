// Lists that are given out for those who issued a notice, against that notice.

import { issuerListClaims } from '../../lookup/claims/index.ts'
import { yearFacts } from '../../lookup/facts/index.ts'
import type { CheckIndex } from '../check-index.ts'
import { noticeProvenance } from '../provenance.ts'
import type { Reading } from '../text/reading.ts'
import type { FoundPlace } from '../types.ts'
import { type Item, itemsOf, type ListClaim, withSeparator } from './list-items.ts'
import { isSure } from './sureness.ts'

/** Bodies that a list given out as the issuers lacks, adds, doubles or has in another place. */
export function wrongLists(reading: Reading, index: CheckIndex): FoundPlace[] {
  const { text, readable, scopeAt } = reading
  const claims = issuerListClaims(reading.names(), index.bodies.table, {
    selection: { written: text, arabic: readable, folded: reading.folded() },
    sentences: [],
    scopeAt,
    facts: index.library.facts,
  })
  return claims.flatMap((claim) =>
    claim.type === 'issuer-list' ? placesOfList(claim, reading, index) : [],
  )
}

/** Without so many of the list the writer did not mean to give it whole. */
const MOST_MISSING = 3

/** A list in the text, with what the places of its findings have in common. */
interface CheckedList {
  claim: ListClaim
  items: readonly Item[]
  text: string
  common: Pick<FoundPlace, 'severity' | 'provenance'>
}

function placesOfList(
  claim: ListClaim,
  reading: Reading,
  { library }: CheckIndex,
): FoundPlace[] {
  const list: CheckedList = {
    claim,
    items: itemsOf(claim, reading),
    text: reading.text,
    common: {
      severity: isSure(claim.grade, numberOf(claim, library), reading)
        ? 'certain'
        : 'advice',
      provenance: noticeProvenance(claim),
    },
  }
  return [
    ...addedPlaces(list),
    ...doubledPlaces(list),
    ...missingPlaces(list, officialOf(claim, library)),
    ...misplacedPlaces(list),
  ]
}

function addedPlaces({ claim, items, text, common }: CheckedList): FoundPlace[] {
  const misspelt = new Set(claim.misspelt.map(({ written }) => written))
  return claim.added.flatMap((name): FoundPlace[] => {
    const item = items.find(({ written }) => written === name)
    if (!item || misspelt.has(name) || beginsLine(item, text)) return []
    const message = { id: 'issuer-added', values: { name, year: claim.year } } as const
    return [{ ...common, ...withSeparator(item, text), message, suggestions: [''] }]
  })
}

/** On a line of its own, with nothing that joins it to the line above: the list has ended there. */
const beginsLine = ({ start }: Item, text: string): boolean =>
  /[^、，,；;\s]\s*\n\s*$/u.test(text.slice(Math.max(0, start - 20), start))

function doubledPlaces({ claim, items, text, common }: CheckedList): FoundPlace[] {
  return claim.doubled.flatMap((name): FoundPlace[] => {
    const item = items.filter(({ body }) => body === name).at(-1)
    if (!item) return []
    const message = { id: 'issuer-doubled', values: { name, year: claim.year } } as const
    return [{ ...common, ...withSeparator(item, text), message, suggestions: [''] }]
  })
}

function missingPlaces(
  { claim, items, common }: CheckedList,
  official: readonly string[],
): FoundPlace[] {
  const { missing, year } = claim
  if (missing.length > MOST_MISSING) return []
  return missing.flatMap((name) => missingPlace(name, official, items, common, year))
}

/** Two neighbours in each other's place are replaced by both in order; of one alone the writer decides. */
function misplacedPlaces({ claim, items, text, common }: CheckedList): FoundPlace[] {
  const { swapped, misplaced, year } = claim
  const moved = [
    ...swapped.map(([first, second]) => ({ name: first, other: second })),
    ...misplaced.map(({ name }) => ({ name, other: null })),
  ]
  return moved.flatMap(({ name, other }): FoundPlace[] => {
    const item = items.find(({ body }) => body === name)
    const next = items.find(({ body }) => body === other)
    if (!item) return []
    const { start, written } = item
    const message = { id: 'issuer-misplaced', values: { name, year } } as const
    if (!next) return [{ ...common, start, end: item.end, message }]
    const between = text.slice(item.end, next.start)
    const suggestions = [`${next.written}${between}${written}`]
    return [{ ...common, start, end: next.end, message, suggestions }]
  })
}

function numberOf(
  { noticeId }: ListClaim,
  library: CheckIndex['library'],
): string | undefined {
  const notice = library.holdings.notices.find(({ id }) => id === noticeId)
  return notice?.documentNumber?.value
}

function officialOf(claim: ListClaim, library: CheckIndex['library']): readonly string[] {
  const campaign = library.facts.campaigns.of(claim.campaign)
  const notice = library.holdings.notices.find(({ id }) => id === claim.noticeId)
  if (notice) return notice.issuers
  return campaign && claim.year !== null
    ? (yearFacts(campaign, claim.year, library.facts)?.issuers ?? [])
    : []
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

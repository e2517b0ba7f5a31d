// The one door of the lookup: pure, no DOM, no browser API.
import { type Folded, fold, originalSpan } from '../data/text/fold.ts'
import { candidates, type QueryGrams, queryGrams } from './candidates.ts'
import { confidenceOf, MATCH, NEAREST } from './confidence.ts'
import type { Library } from './library.ts'
import { type NameHit, nameHits } from './names.ts'
import { type Ranked, rank } from './rank.ts'
import { otherYear, statementsOf } from './statements.ts'
import type { Entry, LookupResult, Match } from './types.ts'
import { askedYear, themeOf } from './years.ts'

export { builtInLibrary, type Library } from './library.ts'
export * from './types.ts'

/** Results shown for a short selection; a long one may hold more wordings than that. */
const MOST_RESULTS = 20
const MOST_NEAREST = 3

/**
 * Finds which official wordings a selection is, holds or misquotes.
 * @param selection any text, 0 to 100,000 UTF-16 code units
 */
export function lookup(selection: string, library: Library): LookupResult {
  const folded = fold(selection)
  if (folded.text === '') return { matches: [], statements: [], nearest: [] }
  const names = nameHits(folded, library.names)
  const ranked = rankedEntries(folded.text, library)
  const agreeing = ranked.filter((one) => agrees(one, names, folded))
  const found = agreeing.map((one) => matchOf(one, folded))
  const otherYears = ranked.filter(
    (one) => one.agreement >= MATCH && otherYear(one, folded) !== null,
  )
  const statements = statementsOf(folded, names, otherYears, library)
  const asked = askedMatch(folded, library)
  const matches = [
    ...asked,
    ...found.filter(
      ({ confidence, entry }) => confidence !== 'nearest' && entry !== asked[0]?.entry,
    ),
  ].slice(0, Math.max(MOST_RESULTS, folded.text.length / 8))
  const silent = matches.length === 0 && statements.length === 0
  const nearest = silent
    ? agreeing.flatMap((one, at) => (one.agreement >= NEAREST ? (found[at] ?? []) : []))
    : []
  return { matches, statements, nearest: nearest.slice(0, MOST_NEAREST) }
}

/** The best form of each entry, best first. */
function rankedEntries(query: string, library: Library): Ranked[] {
  const grams: QueryGrams = queryGrams(query, library.index)
  const best = new Map<Entry, Ranked>()
  for (const candidate of candidates(query, grams, library.index)) {
    const ranked = rank(candidate, query, grams.weightAt)
    const { entry } = candidate.form
    const known = best.get(entry)
    if (!known || ranked.score > known.score) best.set(entry, ranked)
  }
  return [...best.values()].sort((a, b) => b.score - a.score)
}

/** Whether nothing in the selection speaks against the entry: another name, another year. */
function agrees(ranked: Ranked, names: readonly NameHit[], folded: Folded): boolean {
  const { entry } = ranked.candidate.form
  if (otherYear(ranked, folded) !== null) return false
  if (entry.kind !== 'department') return true
  const named = names.filter((hit) => hit.start < ranked.end && ranked.start < hit.end)
  return named.every(
    (hit) => hit.named.type === 'department' && hit.named.entry === entry && !hit.local,
  )
}

function matchOf(ranked: Ranked, folded: Folded): Match {
  const { entry, form } = ranked.candidate.form
  return {
    entry,
    form,
    confidence: confidenceOf(ranked, folded.text),
    score: ranked.score,
    span: originalSpan(folded, ranked.start, ranked.end),
  }
}

/** The theme of the year that the selection asks for. */
function askedMatch(folded: Folded, library: Library): Match[] {
  const year = askedYear(folded.text)
  const entry = year === null ? undefined : themeOf(year, library.entries)
  const form = entry?.forms[0]
  if (!entry || !form) return []
  const span = originalSpan(folded, 0, folded.text.length)
  return [{ entry, form, confidence: 'related', score: 1, span }]
}

// What of a lookup's result is shown: of one kind, in one year or campaign, and the chosen one.

import type { Kind } from '../../data/kinds.ts'
import type { LookupResult, Match } from '../lookup/index.ts'
import { EVERYWHERE, inScope, type Scope } from './scope.ts'

export type KindChoice = Kind | 'all'

/** A match is filed under its own kind and under the role of each of its places. */
function kindsOf({ entry }: Match): ReadonlySet<Kind> {
  return new Set([entry.kind, ...entry.places.map(({ role }) => role)])
}

/** The matches filed under a kind: a slogan that was the theme of another year is under both. */
export function ofKind(matches: readonly Match[], kind: KindChoice): readonly Match[] {
  return kind === 'all' ? matches : matches.filter((match) => kindsOf(match).has(kind))
}

/** Matches of all kinds, and the scope that they are in. */
export interface InScope {
  scope: Scope
  matches: readonly Match[]
}

/** The matches in a scope. One that was picked for another text and is empty now is left. */
export function matchesInScope(
  matches: readonly Match[],
  wanted: Scope = EVERYWHERE,
): InScope {
  const filtered = inScope(matches, wanted)
  return filtered.length > 0
    ? { scope: wanted, matches: filtered }
    : { scope: EVERYWHERE, matches }
}

export interface Filtered {
  /** The kind that is in force: one without matches is left for all of them. */
  kind: KindChoice
  results: readonly Match[]
  /** Null where there are no results. */
  chosen: Match | null
}

/**
 * The results of a kind and the chosen one among them. Where nothing matches, the results are the
 * nearest wordings, which are no matches.
 * @param matches those in scope
 * @param chosenId the id of an entry; another than those on show, or null, stands for the first
 */
export function filterResults(
  { nearest }: LookupResult,
  matches: readonly Match[],
  wanted: KindChoice,
  chosenId: string | null,
): Filtered {
  const kind = ofKind(matches, wanted).length > 0 ? wanted : 'all'
  const results = matches.length > 0 ? ofKind(matches, kind) : nearest
  const chosen = results.find(({ entry }) => entry.id === chosenId) ?? results[0] ?? null
  return { kind, results, chosen }
}

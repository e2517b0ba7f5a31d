// What the popup is showing, and what stands around it.

import type { LookupResult, Match } from '../../core/lookup/index.ts'
import type { Kind } from '../../data/kinds.ts'
import type { Scope } from './scope.ts'

export type KindChoice = Kind | 'all'

/** What comes back when the popup is opened again on the same tab. */
export interface PopupState {
  query: string
  kind: KindChoice
  /** Id of the chosen entry; null is the first result. */
  chosen: string | null
  /** Without it: of every year and campaign. */
  scope?: Scope | undefined
}

/** Where the same parts stand. */
export type Place = 'popup' | 'panel'

/** What comes from outside while the popup is open: a text, or all that is to be shown. */
export type Arrival = string | PopupState

export const LONGEST_QUERY = 100_000

/** Kinds under which a match is filed: a slogan that was a theme of another year is both. */
function kindsOf({ entry }: Match): ReadonlySet<Kind> {
  return new Set([entry.kind, ...entry.places.map(({ role }) => role)])
}

export function ofKind(matches: readonly Match[], kind: KindChoice): readonly Match[] {
  return kind === 'all' ? matches : matches.filter((match) => kindsOf(match).has(kind))
}

/**
 * The results on show: matches of the kind, or else the nearest wordings, which are none.
 * @param matches those of the year and campaign that were picked
 */
export function shownResults(
  { nearest }: LookupResult,
  matches: readonly Match[],
  kind: KindChoice,
): readonly Match[] {
  return matches.length > 0 ? ofKind(matches, kind) : nearest
}

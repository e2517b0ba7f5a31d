// What is on show for a state: the results of its kind, the chosen one, and what belongs to that.

import { useMemo } from 'preact/hooks'
import { relate } from '../../core/lookup/facts/index.ts'
import type { Library, Match, Related } from '../../core/lookup/index.ts'
import { type KindChoice, ofKind, type PopupState, shownResults } from './popup-state.ts'
import { EVERYWHERE, inScope, type Scope } from './scope.ts'
import { type LookedUp, useLookup } from './use-lookup.ts'

export interface Shown {
  looked: LookedUp
  scope: Scope
  /** Of all kinds, in the scope. */
  matches: readonly Match[]
  kind: KindChoice
  results: readonly Match[]
  chosen: Match | null
  related: Related | null
}

export function useResults(state: PopupState, library: Library): Shown {
  const looked = useLookup(state.query, library)
  // What was picked for another text may have nothing now.
  const { scope, matches } = useMemo(() => {
    const wanted = state.scope ?? EVERYWHERE
    const there = inScope(looked.result.matches, wanted)
    return there.length > 0
      ? { scope: wanted, matches: there }
      : { scope: EVERYWHERE, matches: looked.result.matches }
  }, [looked.result, state.scope])
  const kind = ofKind(matches, state.kind).length > 0 ? state.kind : 'all'
  const results = shownResults(looked.result, matches, kind)
  const chosen =
    results.find(({ entry }) => entry.id === state.chosen) ?? results[0] ?? null
  const related = useMemo(
    // The nearest wording is no match: nothing is said of a theme, issuers or slogans.
    () =>
      chosen && chosen.confidence !== 'nearest'
        ? relate(chosen.entry, library.facts, library.holdings)
        : null,
    [chosen, library],
  )
  return { looked, scope, matches, kind, results, chosen, related }
}

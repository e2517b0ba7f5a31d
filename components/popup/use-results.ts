// What is on show for a state: the results of its kind, the chosen one, and what belongs to that.
import { useMemo } from 'preact/hooks'
import type { Library } from '../../lookup/library.ts'
import { relate } from '../../lookup/relate.ts'
import type { Match, Related } from '../../lookup/types.ts'
import { type KindChoice, ofKind, type PopupState, shownResults } from './popup-state.ts'
import { type LookedUp, useLookup } from './use-lookup.ts'

export interface Shown {
  looked: LookedUp
  kind: KindChoice
  results: readonly Match[]
  chosen: Match | null
  related: Related | null
}

export function useResults(state: PopupState, library: Library): Shown {
  const looked = useLookup(state.query, library)
  // A kind that was picked for another text may have nothing now.
  const kind = ofKind(looked.result.matches, state.kind).length > 0 ? state.kind : 'all'
  const results = shownResults(looked.result, kind)
  const chosen =
    results.find(({ entry }) => entry.id === state.chosen) ?? results[0] ?? null
  const related = useMemo(
    // The nearest wording is no match: nothing is said of a theme, issuers or slogans.
    () =>
      chosen && chosen.confidence !== 'nearest' ? relate(chosen.entry, library) : null,
    [chosen, library],
  )
  return { looked, kind, results, chosen, related }
}

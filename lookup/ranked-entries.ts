// The best form of each entry in a selection, best first.
import { candidates } from './candidates.ts'
import { fuzzyShares } from './fuzzy.ts'
import type { IndexedForm } from './gram-index.ts'
import type { Library } from './library.ts'
import type { NameHit } from './names.ts'
import { queryGrams, queryOf } from './query.ts'
import { type Ranked, rank } from './rank.ts'
import type { Entry } from './types.ts'

/** @param query the folded selection */
export function rankedEntries(
  query: string,
  names: readonly NameHit[],
  library: Library,
): Ranked[] {
  const grams = queryGrams(query, library.index)
  const best = new Map<Entry, Ranked>()
  const found = candidates(query, grams, library.index)
  const measured = queryOf(query, grams, library.index, fuzzyShares(query, found))
  for (const candidate of found) {
    const { entry, form, folded } = candidate.form
    // A reference is said in these words or not at all.
    if (form.role === 'reference' && !query.includes(folded)) continue
    if (isDeniedName(candidate.form, query, names)) continue
    const ranked = rank(candidate, measured)
    const known = best.get(entry)
    if (!known || ranked.score > known.score) best.set(entry, ranked)
  }
  return [...best.values()].sort((a, b) => b.score - a.score)
}

/** A department's form that stands there as part of another word: 国家发展改革委 in …委员会. */
function isDeniedName(
  { entry, form, folded }: IndexedForm,
  query: string,
  names: readonly NameHit[],
): boolean {
  const isPart = query.includes(folded) && folded.length < query.length
  if (entry.kind !== 'department' || !isPart) return false
  return !names.some(({ named }) => named.type === 'department' && named.form === form)
}

// Ranks the forms of each entry that may stand in a selection.

import type { Folded } from '../../text/fold.ts'
import type { GramIndex, IndexedForm } from '../index/index.ts'
import type { NameHit } from '../names/index.ts'
import type { Entry } from '../types.ts'
import { findCandidates } from './candidates.ts'
import { fuzzyShares } from './fuzzy.ts'
import { queryGrams, queryOf } from './query.ts'
import { type Ranked, rank } from './rank.ts'
import { findSlips, type SlipTable } from './slips.ts'

/** The forms of each entry that agree with the selection, best first; the entry with the best comes first. */
export function rankEntries(
  selection: Folded,
  names: readonly NameHit[],
  index: GramIndex,
  slipTable: SlipTable,
): (readonly Ranked[])[] {
  const query = selection.text
  const grams = queryGrams(query, index)
  const byEntry = new Map<Entry, Ranked[]>()
  const add = (ranked: Ranked): void => {
    const { entry } = ranked.candidate.form
    const forms = byEntry.get(entry)
    if (forms) forms.push(ranked)
    else byEntry.set(entry, [ranked])
  }
  const chosen = findCandidates(query, grams, index)
  const measured = queryOf(query, grams, index, fuzzyShares(query, chosen))
  for (const candidate of chosen) {
    const { form, folded } = candidate.form
    // A reference stands there in these words or not at all.
    if (form.role === 'reference' && !query.includes(folded)) continue
    if (isDeniedName(candidate.form, query, names)) continue
    add(rank(candidate, measured))
  }
  findSlips(selection, slipTable).forEach(add)
  const lists = [...byEntry.values()]
  for (const forms of lists) forms.sort((a, b) => b.score - a.score)
  return lists.sort(([a], [b]) => (b?.score ?? 0) - (a?.score ?? 0))
}

/** Whether a department's form stands there only as part of another word: 国家发展改革委 in …委员会. */
function isDeniedName(
  { entry, form, folded }: IndexedForm,
  query: string,
  names: readonly NameHit[],
): boolean {
  const isPart = query.includes(folded) && folded.length < query.length
  if (entry.kind !== 'department' || !isPart) return false
  return !names.some(({ named }) => named.type === 'department' && named.form === form)
}

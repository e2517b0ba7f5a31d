// fuse.js on short and typed queries: how nearly the whole query stands somewhere in a form.

import Fuse from 'fuse.js/basic'
import type { IndexedForm } from '../index/index.ts'
import type { Candidate } from './stretch.ts'

/** Fuse compares at most this many characters at a time; longer selections are aligned instead. */
const LONGEST_FUZZY = 32
/** Building Fuse's own index costs more than the search: only the most promising forms. */
const MOST_FORMS = 24
/** At most one wrong character in three. */
const THRESHOLD = 0.34

/**
 * Share of the query's characters found in place, 0..1, for each form that Fuse accepts. A form
 * shorter than the query is no place for it.
 */
export function fuzzyShares(
  query: string,
  candidates: readonly Candidate[],
): ReadonlyMap<IndexedForm, number> {
  if (query.length < 2 || query.length > LONGEST_FUZZY) return new Map()
  const forms = candidates
    .filter(({ form }) => form.folded.length >= query.length)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, MOST_FORMS)
    .map(({ form }) => form)
  const fuse = new Fuse(forms, {
    keys: ['folded'],
    includeScore: true,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    threshold: THRESHOLD,
  })
  return new Map(fuse.search(query).map(({ item, score = 1 }) => [item, 1 - score]))
}

// A wording may stand in a text twice, once right and once wrong. An editor has to see the wrong one.

import { type Folded, foldText, originalSpan } from '../../text/fold.ts'
import { isInHalves } from '../../text/halves.ts'
import type { GramIndex } from '../index/index.ts'
import type { NameHit } from '../names/index.ts'
import type { Entry, FormRole, Match } from '../types.ts'
import { queryGrams, queryOf } from './query.ts'
import { type Ranked, rank } from './rank.ts'
import { bestStretches } from './stretch.ts'

const DEVIATING: readonly FormRole[] = ['colloquial', 'wrong', 'alias']
/** Agreement, both ways, from which a second occurrence is a misquotation. */
const MISQUOTED = 0.6

/** Puts the deviating occurrence in the place of a right one, for departments, themes and slogans. */
export function withDeviations(
  matches: readonly Match[],
  names: readonly NameHit[],
  folded: Folded,
  index: GramIndex,
): Match[] {
  const misquoted = misquotations(matches, folded, index)
  return matches.map((match) => {
    if (match.confidence !== 'same') return match
    return deviatingName(match, names, folded) ?? misquoted.get(match.entry) ?? match
  })
}

function deviatingName(
  match: Match,
  names: readonly NameHit[],
  folded: Folded,
): Match | null {
  for (const { named, local, start, end } of names) {
    if (named.type !== 'department' || named.entry !== match.entry || local) continue
    if (!DEVIATING.includes(named.form.role)) continue
    return {
      ...match,
      form: named.form,
      confidence: 'near',
      span: originalSpan(folded, start, end),
    }
  }
  return null
}

/** A second look at the text without the themes and slogans that stand in it as they are. */
function misquotations(
  matches: readonly Match[],
  folded: Folded,
  index: GramIndex,
): ReadonlyMap<Entry, Match> {
  const right = matches.filter(
    ({ entry, confidence }) => confidence === 'same' && isInHalves(entry.kind),
  )
  if (right.length === 0) return new Map()
  const masked = right.reduce((text, { form }) => {
    const wording = foldText(form.text)
    return text.replaceAll(wording, '\0'.repeat(wording.length))
  }, folded.text)
  if (/^\0*$/u.test(masked)) return new Map()
  const grams = queryGrams(masked, index)
  const query = queryOf(masked, grams, index)
  return new Map(
    right.flatMap((match): [Entry, Match][] => {
      const form = index.forms.find((indexed) => indexed.form === match.form)
      const ranked = form && rank(bestStretches(form, grams, index), query)
      return ranked && isMisquotation(ranked)
        ? [[match.entry, misquotation(match, ranked, folded)]]
        : []
    }),
  )
}

function isMisquotation({ recall, precision }: Ranked): boolean {
  return Math.min(recall, precision) >= MISQUOTED
}

function misquotation(match: Match, ranked: Ranked, folded: Folded): Match {
  const span = originalSpan(folded, ranked.start, ranked.end)
  return { ...match, form: ranked.candidate.form.form, confidence: 'near', span }
}

// From a folded selection to its matches: candidates, ranked, judged, with their confidence.
import { originalSpan } from '../../text/fold.ts'
import type { KnownCampaigns } from '../facts/index.ts'
import type { GramIndex } from '../index/index.ts'
import type { NameHit } from '../names/index.ts'
import type { Selection } from '../selection.ts'
import type { Match, Span } from '../types.ts'
import { MATCH } from './confidence.ts'
import { withDeviations } from './deviations.ts'
import { judgeForms } from './judge.ts'
import type { Ranked } from './rank.ts'
import { rankEntries } from './rank-entries.ts'
import { isNoticeTitle, otherYear } from './refusals.ts'
import type { SlipTable } from './slips.ts'
import { toMatch } from './to-match.ts'

/** The parts of a library that matches are found with. */
export interface MatchParts {
  index: GramIndex
  slips: SlipTable
  campaigns: KnownCampaigns
}

/** What a selection was found to hold. */
export interface FoundMatches {
  /** All that agrees, best first; what falls short of a match has the confidence `nearest`. */
  candidates: readonly Match[]
  /** How each of the candidates was measured. */
  ranked: readonly Ranked[]
  /** The matches, each by the occurrence that an editor has to see. */
  matches: readonly Match[]
  /** Names of bodies that are no part of the longer name of a department. */
  freeNames: readonly NameHit[]
  titlesOfOtherYears: readonly TitleOfOtherYear[]
}

/** The title of a held notice, written with another year than its own. */
interface TitleOfOtherYear {
  year: number
  span: Span
}

/** @param names that were read in the selection */
export function findMatches(
  selection: Selection,
  names: readonly NameHit[],
  { index, slips, campaigns }: MatchParts,
): FoundMatches {
  const { folded } = selection
  const entries = rankEntries(folded, names, index, slips)
  const ranked = entries
    .flatMap((forms) => judgeForms(forms, names, selection, campaigns) ?? [])
    .sort((a, b) => b.score - a.score)
  const candidates = ranked.map((form) => toMatch(form, selection))
  const matches = candidates.filter(({ confidence }) => confidence !== 'nearest')
  return {
    candidates,
    ranked,
    matches: withDeviations(matches, names, folded, index),
    freeNames: namesOutside(names, ranked),
    titlesOfOtherYears: entries.flatMap(([best]) =>
      best ? titleOfOtherYear(best, selection) : [],
    ),
  }
}

function titleOfOtherYear(best: Ranked, { folded }: Selection): TitleOfOtherYear[] {
  const { candidate, agreement, start, end } = best
  if (agreement < MATCH || !isNoticeTitle(candidate.form.entry)) return []
  const year = otherYear(best, folded)
  return year === null ? [] : [{ year, span: originalSpan(folded, start, end) }]
}

/** Names that are not part of the longer name of a department. */
function namesOutside(names: readonly NameHit[], ranked: readonly Ranked[]): NameHit[] {
  const departments = ranked.filter(
    ({ candidate, agreement }) =>
      candidate.form.entry.kind === 'department' && agreement >= MATCH,
  )
  return names.filter(
    (hit) =>
      !departments.some(
        ({ start, end }) =>
          start <= hit.start && hit.end <= end && hit.end - hit.start < end - start,
      ),
  )
}

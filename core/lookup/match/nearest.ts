// What is offered where nothing is found: the wordings that are the least far away.
import { type Folded, originalSpan } from '../../text/fold.ts'
import { lcsLength, lcsPattern } from '../../text/lcs.ts'
import type { NameHit } from '../names/index.ts'
import type { Selection } from '../selection.ts'
import type { Match } from '../types.ts'
import { NEAREST } from './confidence.ts'
import type { FoundMatches } from './find-matches.ts'
import type { Ranked } from './rank.ts'

const MOST_NEAREST = 3
/** Less in common says nothing: 部署会 is near no clause that holds 部署. */
const NEAR_SHARE = 0.7
const NEAR_SHARE_OF_ALL = 0.6
const SHORTEST_NEAR = 4

/** At most three wordings, each with confidence `nearest`. */
export function nearestMatches(
  { ranked, candidates }: FoundMatches,
  names: readonly NameHit[],
  { folded, written }: Selection,
): Match[] {
  const near = candidates.filter((_, at) => {
    const measured = ranked[at]
    return measured !== undefined && isNear(measured, folded)
  })
  // A list of bodies of places is meant for none of them.
  return [...localBodies(names, folded), ...near]
    .filter(({ entry }) => entry.kind !== 'department' || !isList(written))
    .slice(0, MOST_NEAREST)
}

function isNear({ agreement, candidate, start, end }: Ranked, { text }: Folded): boolean {
  if (agreement < NEAREST) return false
  const { folded, entry } = candidate.form
  const common = lcsLength(lcsPattern(folded), text, start, end)
  // Two of three characters are near a word as short, and near no clause that happens to hold them.
  const isAsLong = Math.abs(folded.length - text.length) <= 1
  const least = isAsLong ? NEAR_SHARE_OF_ALL : NEAR_SHARE
  const isLong = isAsLong || text.length >= SHORTEST_NEAR || entry.kind === 'department'
  return isLong && common >= least * Math.min(folded.length, text.length)
}

const isList = (written: string): boolean =>
  /\p{Script=Han}[、\n\s]+\p{Script=Han}/u.test(written)

/** 省发展改革委 is not the department, but the one that it is often taken for is the nearest. */
function localBodies(names: readonly NameHit[], folded: Folded): Match[] {
  const bodies = names.flatMap(({ named, local, start, end }) => {
    if (named.type !== 'department' || !local) return []
    const { entry, form } = named
    const span = originalSpan(folded, start, end)
    return [{ entry, form, confidence: 'nearest' as const, agreement: 0, span }]
  })
  return bodies.filter(
    ({ entry }, at) => bodies.findIndex((other) => other.entry === entry) === at,
  )
}

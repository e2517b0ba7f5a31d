// Whether another engine is ahead on a class of rows by more than chance.
import type { Outcome } from './measure.ts'

/** Rows of one tag that only one of the two engines answers rightly at the first place. */
export interface Contest {
  tag: string
  onlyOurs: number
  onlyTheirs: number
}

/** How likely a lead by chance alone may be to still count as one. */
const CHANCE = 0.05

/**
 * The classes of rows in which they are ahead by more than chance (one-sided sign test).
 * @param ours, theirs outcomes of the same rows in the same order
 */
export function classesBehind(
  ours: readonly Outcome[],
  theirs: readonly Outcome[],
): Contest[] {
  const byTag = new Map<string, Contest>()
  for (const [at, { row, at1 }] of ours.entries()) {
    const contest = byTag.get(row.tag) ?? { tag: row.tag, onlyOurs: 0, onlyTheirs: 0 }
    const other = theirs[at]?.at1 ?? false
    byTag.set(row.tag, {
      tag: row.tag,
      onlyOurs: contest.onlyOurs + Number(at1 && !other),
      onlyTheirs: contest.onlyTheirs + Number(other && !at1),
    })
  }
  return [...byTag.values()].filter(
    ({ onlyOurs, onlyTheirs }) => atLeast(onlyTheirs, onlyOurs + onlyTheirs) < CHANCE,
  )
}

/** How likely a fair coin shows heads at least so often. */
function atLeast(heads: number, tosses: number): number {
  let likely = 0
  let ways = 1
  for (let tails = 0; tails <= tosses - heads; tails++) {
    likely += ways / 2 ** tosses
    ways = (ways * (tosses - tails)) / (tails + 1)
  }
  return likely
}

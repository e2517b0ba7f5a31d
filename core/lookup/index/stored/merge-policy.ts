// Which segments to merge (tiered compaction): a library that grows by one notice at a time would have
// as many segments as notices, and rewriting all of it each time would cost more than the notice.

/** What the policy needs to know of a segment. */
export interface Sized {
  key: number
  forms: number
  notices: readonly string[]
  removed: readonly string[]
}

/** This many segments of one tier are merged into one of the next tier. */
const FAN = 4
/** The forms of a segment in the smallest tier: a few notices. */
const SMALLEST = 512

/** Keys of the segments to merge, by tiers; empty where there is nothing to do. */
export function segmentsToMerge(segments: readonly Sized[]): number[] {
  const hollow = segments.filter(
    ({ notices, removed }) => removed.length * 2 > notices.length,
  )
  const tiers = new Map<number, Sized[]>()
  for (const segment of segments) {
    const tier = tierOf(segment.forms)
    tiers.set(tier, [...(tiers.get(tier) ?? []), segment])
  }
  const full = [...tiers]
    .filter(([, members]) => members.length >= FAN)
    .sort(([a], [b]) => a - b)[0]?.[1]
  return [...new Set([...(full ?? []), ...hollow].map(({ key }) => key))]
}

function tierOf(forms: number): number {
  return Math.max(0, Math.floor(Math.log(forms / SMALLEST) / Math.log(FAN)))
}

// How many notices of the user's own there are, and which. It is stored apart from their database, so
// that a database which the browser dropped is noticed: an empty one looks like one never used.
import * as v from 'valibot'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

export const TALLY_VERSION = 1

export const tallySchema = v.object({
  version: v.literal(TALLY_VERSION),
  count,
  /** Of the ids, whatever their order: 8 hexadecimal digits. */
  digest: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/u)),
  /** How many there had been, how many were left and how many of the others are back, until the user has seen it. */
  loss: v.nullable(
    v.object({ before: count, after: count, restored: v.optional(count, 0) }),
  ),
})

export type Tally = v.InferOutput<typeof tallySchema>
export type Loss = NonNullable<Tally['loss']>

/** What is stored of the ids: their count and digest, and a loss that the user has not seen. */
export function tallyOf(ids: readonly string[], loss: Loss | null): Tally {
  return { version: TALLY_VERSION, count: ids.length, digest: digestOf(ids), loss }
}

/**
 * What is missing of what was counted last.
 * @param last null where nothing was ever counted
 * @returns null where nothing is; more than were counted are none: a page was closed before it counted
 */
export function lossOf(last: Tally | null, ids: readonly string[]): Loss | null {
  if (last === null) return null
  const isLess = ids.length < last.count
  const isOther = ids.length === last.count && digestOf(ids) !== last.digest
  return isLess || isOther
    ? { before: last.count, after: ids.length, restored: 0 }
    : last.loss
}

/** Whether some are still gone. Where as many as before are left, nobody can tell how many are others. */
export const isOpen = ({ before, after, restored }: Loss): boolean =>
  restored === 0 || after + restored < before

/** The sum of the FNV-1a hashes of the ids, modulo 2^32. */
function digestOf(ids: readonly string[]): string {
  let sum = 0
  for (const id of ids) {
    let hash = 0x811c9dc5
    for (let at = 0; at < id.length; at++) {
      hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193)
    }
    sum = (sum + hash) >>> 0
  }
  return sum.toString(16).padStart(8, '0')
}

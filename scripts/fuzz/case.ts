// A case of the fuzz: what goes in follows from its arbitrary, and what may not come out is a fault.
import fc from 'fast-check'
import { type Random, seededRandom } from '../eval/random.ts'

export const KINDS = ['parse', 'import', 'docx'] as const
export type Kind = (typeof KINDS)[number]

export interface CaseResult {
  /** Processor time that the case took. */
  seconds: number
  /** What became of it: read, refused, taken. Empty where it is always the same. */
  outcome: string
  faults: readonly string[]
}

/** A kind of case: `arbitrary` draws the input, `run` gives it to the code under test. */
export interface FuzzCase<T> {
  arbitrary: fc.Arbitrary<T>
  run: (input: T) => CaseResult | Promise<CaseResult>
}

/** A change by name; `seed` decides where and how, so that fast-check can drop it whole. */
export interface Damage {
  name: string
  seed: number
}

/** Up to `most` damages, in the order in which they are done. */
export const damagesOf = (
  names: readonly string[],
  most: number,
  fewest = 0,
): fc.Arbitrary<Damage[]> =>
  fc.array(fc.record({ name: fc.constantFrom(...names), seed: fc.noShrink(fc.nat()) }), {
    minLength: fewest,
    maxLength: most,
    size: 'max',
  })

/** Does the damages one after the other; one that has no such name in `table` changes nothing. */
export const damaged = <T>(
  whole: T,
  damages: readonly Damage[],
  table: Readonly<Record<string, (value: T, random: Random) => T>>,
): T =>
  damages.reduce(
    (value, { name, seed }) => table[name]?.(value, seededRandom(seed)) ?? value,
    whole,
  )

/** Seconds of processor time that this thread has used since it began. */
export function processorSeconds(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1_000_000
}

// A case of the fuzz: what it does follows from its kind, the seed and its number alone.
import { type Random, seededRandom } from '../eval/random.ts'

export const KINDS = ['parse', 'import', 'docx'] as const
export type Kind = (typeof KINDS)[number]

export interface CaseId {
  kind: Kind
  seed: number
  number: number
}

export interface CaseResult {
  /** Of the processor. */
  seconds: number
  /** What was done to what, for a reader. */
  how: string
  faults: readonly string[]
}

export const randomOf = ({ kind, seed, number }: CaseId): Random =>
  seededRandom(
    Math.imul(seed, 0x9e37_79b1) +
      Math.imul(2 * number + KINDS.indexOf(kind), 0x85eb_ca6b),
  )

export const commandOf = ({ kind, seed, number }: CaseId): string =>
  `npm run fuzz -- --seed ${seed} --only ${kind} --case ${number}`

/** Seconds that this thread has worked since it began. */
export function worked(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1_000_000
}

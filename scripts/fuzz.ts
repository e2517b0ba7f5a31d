// npm run fuzz -- [--cases N] [--seed N] [--seconds N] [--only parse|import|docx] [--path P]: damaged texts
// and files, the same for the same seed. A failure is shrunk, and printed with the command that runs it alone.
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { KINDS, type Kind } from './fuzz/case.ts'
import { type FailedPortion, runPortions } from './fuzz/run-portions.ts'
import type { Portion } from './fuzz/worker.ts'

/** Of a hundred cases. A .docx takes long; most are texts and pages. */
const SHARES: Readonly<Record<Kind, number>> = { parse: 70, import: 28, docx: 2 }
/** A portion ends with its first failure, so small ones show more of them. */
const CASES_OF_PORTION = 500
const LONGEST_SHOWN = 2000

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    /** That a case may take, on a machine that has nothing else to do. */
    seconds: { type: 'string', default: '2' },
    only: { type: 'string' },
    path: { type: 'string' },
  },
})
const seed = Number(values.seed)
const kinds = KINDS.filter((kind) => values.only === undefined || kind === values.only)
const count = Number(values.cases)
const isWrong =
  kinds.length === 0 ||
  !Number.isInteger(seed) ||
  !Number.isInteger(count) ||
  (values.path !== undefined && kinds.length > 1)
if (isWrong) {
  console.error(
    'npm run fuzz -- [--cases N] [--seed N] [--seconds N] [--only parse|import|docx [--path P]]',
  )
  process.exit(2)
}

const began = performance.now()
const portions = kinds.flatMap((kind) => portionsOf(kind))
const failed = await runPortions(portions, availableParallelism())
for (const one of failed) show(one)
const cases = portions.reduce((sum, portion) => sum + portion.cases, 0)
const seconds = ((performance.now() - began) / 1000).toFixed(0)
console.log(
  `${cases} cases of seed ${seed} in ${seconds} s, ${failed.length} of ${portions.length} portions failed`,
)
process.exitCode = failed.length > 0 ? 1 : 0

function portionsOf(kind: Kind): Portion[] {
  const mostSeconds = Number(values.seconds)
  const { path } = values
  if (path !== undefined) return [{ kind, seed, cases: 1, mostSeconds, path }]
  const all = kinds.length === 1 ? count : Math.round((count * SHARES[kind]) / 100)
  return Array.from({ length: Math.ceil(all / CASES_OF_PORTION) }, (_, at) => ({
    kind,
    seed: seed + at,
    cases: Math.min(CASES_OF_PORTION, all - at * CASES_OF_PORTION),
    mostSeconds,
  }))
}

function show({ portion, failure }: FailedPortion): void {
  const command = `npm run fuzz -- --only ${portion.kind} --seed ${portion.seed}`
  console.log(`✗ ${command} --path ${failure.path}`)
  if (failure.input !== '') console.log(`    ${failure.input.slice(0, LONGEST_SHOWN)}`)
  for (const fault of failure.faults.slice(0, 5)) console.log(`    ${fault}`)
}

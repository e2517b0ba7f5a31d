// npm run fuzz -- [--cases N] [--seed N] [--seconds N] [--only parse|import|docx] [--case N]: damaged texts
// and files, the same for the same seed. `--case` runs one alone.
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { type CaseId, commandOf, KINDS, type Kind } from './fuzz/case.ts'
import { type Failure, runCases } from './fuzz/run-cases.ts'

const MOST_SHOWN = 400

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    /** That a case may take, on a machine that has nothing else to do. */
    seconds: { type: 'string', default: '2' },
    only: { type: 'string' },
    case: { type: 'string' },
  },
})
const seed = Number(values.seed)
const kinds = KINDS.filter((kind) => values.only === undefined || kind === values.only)
const cases =
  values.case === undefined ? drawn(Number(values.cases)) : single(values.case)
if (cases.length === 0 || cases.some((id) => !Number.isInteger(id.seed + id.number))) {
  console.error(
    'npm run fuzz -- [--cases N] [--seed N] [--seconds N] [--only parse|import|docx] [--case N]',
  )
  process.exit(2)
}

const began = performance.now()
const failures = await runCases(cases, availableParallelism(), Number(values.seconds))
for (const failure of failures.slice(0, MOST_SHOWN)) show(failure)
const seconds = ((performance.now() - began) / 1000).toFixed(0)
console.log(
  `${cases.length} cases of seed ${seed} in ${seconds} s, ${failures.length} failed`,
)
process.exitCode = failures.length > 0 ? 1 : 0

function idOf(kind: Kind, number: number): CaseId {
  return { kind, seed, number }
}

/** Of fifty cases one is a .docx, which takes long; thirty-five are texts and pages. */
function kindOf(number: number): Kind {
  const place = number % 50
  return place === 49 ? 'docx' : place < 35 ? 'parse' : 'import'
}

function single(number: string): CaseId[] {
  return kinds.map((kind) => idOf(kind, Number(number)))
}

function drawn(count: number): CaseId[] {
  const [only, ...others] = kinds
  return Array.from({ length: count }, (_, number) => {
    if (only !== undefined && others.length === 0) return idOf(only, number)
    return idOf(kindOf(number), number)
  })
}

function show({ id, result }: Failure): void {
  console.log(`✗ ${commandOf(id)}\n    ${result.how}`)
  for (const fault of result.faults.slice(0, 5)) console.log(`    ${fault}`)
}

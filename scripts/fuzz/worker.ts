// Runs one portion of cases in a thread of its own: fast-check draws them, and shrinks the first that fails.
import { parentPort, workerData } from 'node:worker_threads'
import fc from 'fast-check'
import type { CaseResult, FuzzCase, Kind } from './case.ts'

/** What the thread is given. */
export interface Portion {
  kind: Kind
  seed: number
  cases: number
  /** Processor time that a case may take. */
  mostSeconds: number
  /** Runs one case alone, as an earlier failure printed it. */
  path?: string
}

/** What the thread reports: every case before it begins, and the outcome of all at the end. */
export type Report = { kind: 'begins' } | { kind: 'over'; failure: Failure | null }

export interface Failure {
  /** Of fast-check: replays the case, together with the seed. */
  path: string
  input: string
  faults: readonly string[]
}

const PROTOTYPES = [Object, Array, String, Number, Function, Map].map(
  ({ prototype }) => prototype,
)
const prototypeKeys = (): string =>
  PROTOTYPES.map((prototype) => Reflect.ownKeys(prototype).map(String).join()).join('\n')
const KEYS_AT_START = prototypeKeys()

const report = (message: Report): void => parentPort?.postMessage(message)

async function faultsOf<T>(
  { run }: FuzzCase<T>,
  input: T,
  mostSeconds: number,
): Promise<string[]> {
  try {
    const { outcome, seconds, faults }: CaseResult = await run(input)
    const found = [
      ...faults,
      ...(seconds > mostSeconds ? [`takes ${seconds.toFixed(1)} s`] : []),
      ...(prototypeKeys() === KEYS_AT_START ? [] : ['a prototype has other keys']),
    ]
    return found.length > 0 && outcome !== '' ? [`outcome: ${outcome}`, ...found] : found
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)]
  }
}

async function runPortion<T>(
  fuzzCase: FuzzCase<T>,
  { seed, cases, mostSeconds, path }: Portion,
): Promise<Failure | null> {
  let faults: string[] = []
  const property = fc.asyncProperty(fuzzCase.arbitrary, async (input) => {
    report({ kind: 'begins' })
    const found = await faultsOf(fuzzCase, input, mostSeconds)
    // The last one that fails is the smallest: shrinking goes on from failure to failure.
    if (found.length > 0) faults = found
    return found.length === 0
  })
  const details = await fc.check(property, {
    seed,
    numRuns: cases,
    ...(path === undefined ? {} : { path }),
  })
  if (!details.failed) return null
  return {
    path: details.counterexamplePath ?? '',
    input: fc.stringify(details.counterexample?.[0]),
    faults,
  }
}

// Threads of one process share the web locks. One that waits for another's lock has nothing else to do,
// and Node would end it.
setInterval(() => undefined, 60_000)

// Given by run-portions.ts.
const portion = workerData as Portion
const RUN: Readonly<Record<Kind, () => Promise<Failure | null>>> = {
  parse: async () => runPortion((await import('./parse-case.ts')).parseCase, portion),
  import: async () => runPortion((await import('./import-case.ts')).importCase, portion),
  docx: async () => runPortion((await import('./docx-case.ts')).docxCase, portion),
}
report({ kind: 'over', failure: await RUN[portion.kind]() })

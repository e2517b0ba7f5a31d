// Runs cases, one after the other, and tells of each before it begins and of what was wrong with it.
import { parentPort, workerData } from 'node:worker_threads'
import { type CaseId, type CaseResult, type Kind, randomOf } from './case.ts'

/** What the worker is given. */
export interface Work {
  cases: readonly CaseId[]
  /** That a case may take. */
  mostSeconds: number
}

export type Told =
  | { kind: 'began' | 'over' }
  | { kind: 'failed'; id: CaseId; result: CaseResult }

const PROTOTYPES = [Object, Array, String, Number, Function, Map].map(
  ({ prototype }) => prototype,
)
const keysOfAll = (): string =>
  PROTOTYPES.map((prototype) => Reflect.ownKeys(prototype).map(String).join()).join('\n')
const KEYS = keysOfAll()

const RUN: Readonly<
  Record<
    Kind,
    () => Promise<
      (random: ReturnType<typeof randomOf>) => CaseResult | Promise<CaseResult>
    >
  >
> = {
  parse: async () => (await import('./parse-case.ts')).parseCase,
  import: async () => (await import('./import-case.ts')).importCase,
  docx: async () => (await import('./docx-case.ts')).docxCase,
}

async function resultOf(id: CaseId, mostSeconds: number): Promise<CaseResult> {
  const run = await RUN[id.kind]()
  try {
    const { how, seconds, faults } = await run(randomOf(id))
    const more = [
      ...(seconds > mostSeconds ? [`takes ${seconds.toFixed(1)} s`] : []),
      ...(keysOfAll() === KEYS ? [] : ['a prototype has other keys']),
    ]
    return { how, seconds, faults: [...faults, ...more] }
  } catch (error) {
    const said = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { how: 'thrown', seconds: 0, faults: [said] }
  }
}

// Workers of one process share the web locks; one that waits for another has nothing else to do, and
// would be ended.
setInterval(() => undefined, 60_000)

const tell = (told: Told): void => parentPort?.postMessage(told)
// Given by run-cases.ts.
const { cases, mostSeconds } = workerData as Work
for (const id of cases) {
  tell({ kind: 'began' })
  const result = await resultOf(id, mostSeconds)
  if (result.faults.length > 0) tell({ kind: 'failed', id, result })
}
tell({ kind: 'over' })

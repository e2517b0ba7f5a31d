// Shares portions of cases out to threads, and ends one that hangs.
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Failure, Portion, Report } from './worker.ts'

/** Of the clock, on a machine that may be busy with other things. */
const HANGS_MS = 60_000

export interface FailedPortion {
  portion: Portion
  failure: Failure
}

export async function runPortions(
  portions: readonly Portion[],
  threads: number,
): Promise<FailedPortion[]> {
  const waiting = [...portions]
  const failed: FailedPortion[] = []
  const runNext = async (): Promise<void> => {
    for (let portion = waiting.shift(); portion; portion = waiting.shift()) {
      const failure = await runInThread(portion)
      if (failure) failed.push({ portion, failure })
    }
  }
  await Promise.all(Array.from({ length: threads }, runNext))
  return failed
}

/** Each portion has a thread of its own: the pages that its texts are read in are never quite freed. */
function runInThread(portion: Portion): Promise<Failure | null> {
  const worker = new Worker(join(import.meta.dirname, 'worker.ts'), {
    workerData: portion,
  })
  const end = (): void => void worker.terminate()
  const watch = setTimeout(end, HANGS_MS)
  let begun = 0
  let why = 'hangs'
  let outcome: Failure | null | undefined
  worker.on('message', (report: Report) => {
    watch.refresh()
    if (report.kind === 'begins') begun += 1
    else {
      outcome = report.failure
      end()
    }
  })
  worker.on('error', (error) => {
    why = String(error)
  })
  return new Promise((resolve) => {
    worker.on('exit', () => {
      clearTimeout(watch)
      // While nothing has failed, the number of a case is its path.
      const path = portion.path ?? String(Math.max(0, begun - 1))
      resolve(outcome === undefined ? { path, input: '', faults: [why] } : outcome)
    })
  })
}

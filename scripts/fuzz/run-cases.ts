// Shares cases out to workers, and ends one that hangs.
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { CaseId, CaseResult } from './case.ts'
import type { Told, Work } from './worker.ts'

/** Of the clock, on a machine that may be busy with other things. */
const HANGS_MS = 60_000

/** Cases for one worker: the pages that they are read in are never quite freed. */
const PORTION = 1000

export interface Failure {
  id: CaseId
  result: CaseResult
}

export async function runCases(
  cases: readonly CaseId[],
  workers: number,
  mostSeconds: number,
): Promise<Failure[]> {
  const shares = Array.from({ length: workers }, (_, own) =>
    cases.filter((_one, at) => at % workers === own),
  )
  const failures = (
    await Promise.all(shares.map((share) => runShare(share, mostSeconds)))
  ).flat()
  return failures.sort((a, b) => a.id.number - b.id.number)
}

/** A worker is followed by another before its memory fills, and where it had to be ended. */
async function runShare(
  share: readonly CaseId[],
  mostSeconds: number,
): Promise<Failure[]> {
  const failures: Failure[] = []
  for (let left = share; left.length > 0; ) {
    left = left.slice(
      await runWorker({ cases: left.slice(0, PORTION), mostSeconds }, failures),
    )
  }
  return failures
}

/** @returns how many of the cases are done with */
function runWorker(work: Work, failures: Failure[]): Promise<number> {
  const worker = new Worker(join(import.meta.dirname, 'worker.ts'), { workerData: work })
  let begun = 0
  let isOver = false
  let why = 'hangs'
  const end = (): void => void worker.terminate()
  const watch = setTimeout(end, HANGS_MS)
  worker.on('message', (told: Told) => {
    watch.refresh()
    if (told.kind === 'failed') failures.push(told)
    if (told.kind === 'began') begun += 1
    if (told.kind !== 'over') return
    isOver = true
    end()
  })
  worker.on('error', (error) => {
    why = String(error)
  })
  return new Promise((resolve) => {
    worker.on('exit', () => {
      clearTimeout(watch)
      // The one that had begun last; the first where the worker never came that far.
      const id = work.cases[Math.max(0, begun - 1)]
      if (!isOver && id)
        failures.push({ id, result: { how: 'ended', seconds: 0, faults: [why] } })
      resolve(isOver ? work.cases.length : Math.max(1, begun))
    })
  })
}

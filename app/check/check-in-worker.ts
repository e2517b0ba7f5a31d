// Checks a text in a worker of its own, which reads the own notices and keeps what it has checked.
import * as v from 'valibot'
import type { CheckSettings, Finding } from '../../core/check/index.ts'
// oxlint-disable-next-line import/default -- Vite gives a class that starts the worker as the default
import CheckWorker from './check.worker.ts?worker'
import type { OnProgress } from './checking.ts'
import type { GivenNotices } from './library.ts'
import { type WorkerRequest, workerAnswerSchema } from './worker-messages.ts'

/** `over`: a later text took its place, or it was stopped. */
export type TextChecked = readonly Finding[] | 'over' | 'failed'

export interface CheckingWorker {
  check: (
    text: string,
    settings: CheckSettings,
    onProgress: OnProgress,
  ) => Promise<TextChecked>
  end: () => void
}

export function startCheckingWorker(given: GivenNotices | null): CheckingWorker {
  const worker = new CheckWorker()
  let last = 0
  let waiting: {
    resolve: (checked: TextChecked) => void
    onProgress: OnProgress
  } | null = null
  const settle = (checked: TextChecked): void => {
    waiting?.resolve(checked)
    waiting = null
  }
  const fail = (why: unknown): void => {
    console.warn('The worker gave no answer.', why)
    settle('failed')
  }
  worker.addEventListener('message', ({ data }) => {
    const answer = v.safeParse(workerAnswerSchema, data)
    if (!answer.success) fail(data)
    else if (answer.output.id !== last) return
    else if ('findings' in answer.output) settle(answer.output.findings)
    else waiting?.onProgress(answer.output.progress)
  })
  worker.addEventListener('error', fail)
  worker.addEventListener('messageerror', fail)
  return {
    check: (text, settings, onProgress) => {
      settle('over')
      last += 1
      const request: WorkerRequest = { id: last, text, settings, given }
      return new Promise((resolve) => {
        waiting = { resolve, onProgress }
        worker.postMessage(request)
      })
    },
    end: () => {
      worker.terminate()
      settle('over')
    },
  }
}

// A check in steps: how far it is, and whether it is still wanted.
import {
  type Checked,
  type CheckProgress,
  type CheckSettings,
  checkWork,
} from '../../core/check/index.ts'
import type { Library } from '../../core/lookup/index.ts'
import { runInSlices, type Work } from '../../core/slices.ts'
import { nextTurn } from '../browser/next-turn.ts'

/** From 0 to 1. */
export type OnProgress = (share: number) => void

export interface Checking {
  text: string
  library: Library
  settings: CheckSettings
  /** The result for the same library and settings, of which what did not change is taken over. */
  earlier: Checked | null
  onProgress: OnProgress
  isOver: () => boolean
}

/** Milliseconds between two reports. */
const REPORT_MS = 100

/** @returns null where it was over before its end */
export function checkInSlices(checking: Checking): Promise<Checked | null> {
  const { text, library, settings, earlier } = checking
  const work = checkWork(text, library, settings, earlier)
  return runInSlices(watched(work, checking), nextTurn, () => performance.now())
}

function* watched<T>(
  work: Work<T, CheckProgress>,
  { onProgress, isOver }: Checking,
): Work<T | null> {
  let reported = performance.now()
  for (;;) {
    if (isOver()) return null
    const step = work.next()
    if (step.done) return step.value
    const { done, all } = step.value
    if (performance.now() - reported > REPORT_MS) {
      reported = performance.now()
      onProgress(done / Math.max(1, all))
    }
    yield
  }
}

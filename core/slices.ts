// Long work in short slices: the same generator runs at once, or with pauses for what else the
// thread has to do.

/** Work in steps, each far shorter than a frame; it may pause at any `yield`, and says there how far it is. */
export type Work<T, Progress = void> = Generator<Progress, T>

/** Milliseconds of work between two pauses: a quarter of a frame, as garbage collection adds to it. */
const SLICE = 4

/** Runs work to its end at once. */
export function runAtOnce<T>(work: Work<T, unknown>): T {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}

/**
 * Runs work in short slices, with a pause after each.
 * @param pause resolves when the thread has had its turn; it is told how far the work is, and where it
 * throws, the work is not gone on with
 * @param now a clock in milliseconds
 */
export async function runInSlices<T, Progress>(
  work: Work<T, Progress>,
  pause: (progress: Progress) => Promise<void>,
  now: () => number,
): Promise<T> {
  let end = now() + SLICE
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
    if (now() < end) continue
    await pause(step.value)
    end = now() + SLICE
  }
}

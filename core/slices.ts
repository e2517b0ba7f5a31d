// Long work in short slices: the same generator runs at once, or with pauses for what else the
// thread has to do.

/** Work in steps, each far shorter than a frame; it may pause at any `yield`. */
export type Work<T> = Generator<void, T>

/** Milliseconds of work between two pauses: a quarter of a frame, as garbage collection adds to it. */
const SLICE = 4

/** Runs work to its end at once. */
export function runAtOnce<T>(work: Work<T>): T {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}

/**
 * Runs work in short slices, with a pause after each.
 * @param pause resolves when the thread has had its turn
 * @param now a clock in milliseconds
 */
export async function runInSlices<T>(
  work: Work<T>,
  pause: () => Promise<void>,
  now: () => number,
): Promise<T> {
  let end = now() + SLICE
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
    if (now() < end) continue
    await pause()
    end = now() + SLICE
  }
}

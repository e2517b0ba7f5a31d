// Editors put what they were given on the page a little later: after a microtask, or a frame.

const INTERVAL_MS = 10
const PATIENCE_MS = 500
/** A page that does it once more, or takes it back, does so at once. */
const LOOKS = 5

/** Whether `holds` comes true and stays so; asked after the page's own scripts have had their turn. */
export async function settled(holds: () => boolean): Promise<boolean> {
  const deadline = Date.now() + PATIENCE_MS
  let held = 0
  do {
    await pause(INTERVAL_MS)
    held = holds() ? held + 1 : 0
    if (held === LOOKS) return true
  } while (Date.now() < deadline || held > 0)
  return false
}

/** Resolves when the page has heard that its selection is another, or a little later. */
export async function selectionHeard(document: Document): Promise<void> {
  const stopped = new AbortController()
  const heard = new Promise<void>((resolve) => {
    document.addEventListener('selectionchange', () => resolve(), {
      capture: true,
      signal: stopped.signal,
    })
  })
  await Promise.race([heard, pause(LOOKS * INTERVAL_MS)])
  stopped.abort()
  await pause(0)
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })

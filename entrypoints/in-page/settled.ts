// Editors put what they were given on the page a little later: after a microtask, or a frame.

const INTERVAL_MS = 10
const PATIENCE_MS = 500

/** Whether `holds` comes true; asked after the page's own scripts have had their turn. */
export async function settled(holds: () => boolean): Promise<boolean> {
  const deadline = Date.now() + PATIENCE_MS
  do {
    await new Promise((resolve) => setTimeout(resolve, INTERVAL_MS))
    if (holds()) return true
  } while (Date.now() < deadline)
  return false
}

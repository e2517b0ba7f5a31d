// Waits for a condition in another process, which cannot be awaited as an event.

const INTERVAL_MS = 50

/**
 * Asks again and again until `probe` gives something other than undefined, null or false.
 * @param what said in the error after `limitMs`
 */
export async function until<T>(
  what: string,
  probe: () => Promise<T> | T,
  limitMs = 15_000,
): Promise<NonNullable<Exclude<T, false>>> {
  const deadline = Date.now() + limitMs
  for (;;) {
    const value = await probe()
    if (value !== undefined && value !== null && value !== false) {
      // The three that are excluded have just been ruled out.
      return value as NonNullable<Exclude<T, false>>
    }
    if (Date.now() > deadline) throw new Error(`Waited in vain until ${what}.`)
    await new Promise((resolve) => setTimeout(resolve, INTERVAL_MS))
  }
}

// A start of several steps that leaves nothing running when a later one fails.

/** Gives what `start` gives; when that fails, cleans up first and then fails the same way. */
export async function orCleanUp<T>(
  start: () => Promise<T>,
  cleanUp: () => Promise<void>,
): Promise<T> {
  try {
    return await start()
  } catch (error) {
    await cleanUp()
    throw error
  }
}

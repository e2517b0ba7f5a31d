// Room on the disk. A write that runs out of it can cost all data in Chromium (see write-log.ts), so
// none begins where it may.

/** Nothing is written where less than this is free: the renewal of the log needs 6 MB of it. */
const LEAST_ROOM = 16 * 2 ** 20

/** Its databases are a LevelDB. Others (SQLite in Firefox) bear a full disk. */
export const isChromium = (): boolean => /\bChrome\//u.test(navigator.userAgent)

/**
 * In Chromium, with `unlimitedStorage`, the quota is what the disk has left, and changes with it. In
 * Firefox it is a share of the disk, full or not, and the write itself tells.
 * @param bytes that are to be written
 */
export async function hasRoomFor(bytes: number): Promise<boolean> {
  if (!isChromium()) return true
  // The typings say that it is always there; Node and old browsers have it not.
  const { storage } = navigator as { storage?: Partial<StorageManager> }
  const { quota, usage } = (await storage?.estimate?.()) ?? {}
  if (quota === undefined || usage === undefined) return true
  return quota - usage >= LEAST_ROOM + bytes
}

const PROBE = 'room-probe'

/**
 * Writes a file of that size and removes it: the disk may have room that this user is not given, as
 * in a home folder with a quota.
 */
export async function canWriteFile(bytes: number): Promise<boolean> {
  const { storage } = navigator as { storage?: Partial<StorageManager> }
  // Chrome has files that can be written from version 86 on, Firefox from 111 on.
  if (!storage?.getDirectory) return true
  try {
    const folder = await storage.getDirectory()
    try {
      const handle = await folder.getFileHandle(PROBE, { create: true })
      const writable = await handle.createWritable()
      await writable.write(new Uint8Array(bytes))
      await writable.close()
      return true
    } finally {
      // It is not there where it could not be created.
      await folder.removeEntry(PROBE).catch(() => undefined)
    }
  } catch (error) {
    console.warn('There is no room for a file.', error)
    // Where files are forbidden, nothing is known of the room.
    return error instanceof Error && error.name === 'SecurityError'
  }
}

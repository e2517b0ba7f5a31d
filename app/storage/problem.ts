// Why the browser's storage cannot be read or written. Each problem has another way out, so they are
// told apart.
import { browser } from 'wxt/browser'
import { hasRoomFor } from './room.ts'

/**
 * - `full`: the disk has no room.
 * - `private`: the browser keeps nothing in a private window.
 * - `policy`: a setting of the browser or a policy forbids it.
 * - `newer`: a newer version of the extension has changed the database.
 * - `blocked`: another page of the extension has it open in an older version.
 * - `damaged`: the browser cannot read its own files.
 * - `failed`: anything else.
 */
export type StorageProblem =
  | 'full'
  | 'private'
  | 'policy'
  | 'newer'
  | 'blocked'
  | 'damaged'
  | 'failed'

/** The database did not open in time. */
export class Blocked extends Error {
  override readonly name = 'Blocked'
}

const FORBIDDEN = ['SecurityError', 'InvalidStateError', 'NotAllowedError']

/** @param isReading whether it came of opening or reading: what cannot be read is damaged */
export async function problemOf(
  error: unknown,
  isReading = false,
): Promise<StorageProblem> {
  const name = error instanceof Error ? error.name : ''
  if (name === 'QuotaExceededError') return 'full'
  if (name === 'VersionError') return 'newer'
  if (name === 'Blocked') return 'blocked'
  // Where all storage is forbidden, some browsers have no `indexedDB` at all.
  if (FORBIDDEN.includes(name) || !('indexedDB' in globalThis)) {
    return browser.extension.inIncognitoContext ? 'private' : 'policy'
  }
  // Chromium says only that there was an “internal error” where the disk is full.
  if (!(await hasRoomFor(0))) return 'full'
  return isReading && name === 'UnknownError' ? 'damaged' : 'failed'
}

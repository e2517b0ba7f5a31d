// Why the browser's storage cannot be read or written. Each problem has another way out, so they are
// told apart.
import { browser } from 'wxt/browser'
import type { StorageProblem } from '../../core/records/storage.ts'
import { hasRoomFor } from './room.ts'

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

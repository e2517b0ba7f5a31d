// A part of one of the user's own notices, as a form edits it.

import { type BinReason, newRemoval } from '../../core/records/bin.ts'
import type { StoredNotice } from '../../core/records/library.ts'
import type { Saved, Standing, StoredValue } from '../../core/records/stored-value.ts'
import { readNotice } from '../storage/library/read.ts'
import { onWritten } from '../storage/written.ts'
import { bringBack } from './recycle-bin.ts'
import { changeSeenNotice } from './write-notices.ts'

/**
 * @param part of the notice; undefined where it has no such part any more
 * @param changed the notice with another value of that part
 * @param why what stood there goes into the recycle bin
 */
export function ownValue<T>(
  id: string,
  part: (kept: StoredNotice) => T | undefined,
  same: (a: T, b: T) => boolean,
  changed: (before: StoredNotice, value: T) => StoredNotice,
  why?: BinReason,
): StoredValue<T> {
  const write = async (value: T, seen: Standing<T>): Promise<Saved> => {
    if (seen === 'gone') {
      const back = await bringBack(id)
      if (back !== 'ok') return back
    }
    return changeSeenNotice(
      id,
      (kept) => {
        const there = part(kept)
        return there !== undefined && (seen === 'gone' || same(there, seen.value))
      },
      (before) => changed(before, value),
      why ? { removal: newRemoval(why) } : {},
    )
  }
  return {
    read: async () => {
      const found = await readNotice(id)
      if (found === null) return 'unreadable'
      const value = found.kept ? part(found.kept) : undefined
      return value === undefined ? 'gone' : { value }
    },
    watch: (listener) => onWritten('library', listener),
    same,
    write,
  }
}

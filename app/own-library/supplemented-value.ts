// A part of a notice to which the user adds something: one of their own is changed itself, for a given
// one it is kept apart.
import type { Saved, Standing, StoredValue } from '../../core/records/stored-value.ts'
import { type Supplement, supplemented } from '../../core/records/supplement.ts'
import type { Notice } from '../../data/schema.ts'
import { problemOf } from '../storage/problem.ts'
import { givenNotices, loadLibrary } from './library.ts'
import { ownValue } from './own-value.ts'
import { changeSupplement, onSupplements } from './supplements.ts'

export interface Addition<T> {
  /** What stands there; undefined where the notice has no such place any more. */
  part: (notice: Notice) => T | undefined
  same: (a: T, b: T) => boolean
  own: (before: Notice, value: T) => Notice
  given: (before: Supplement, value: T) => Supplement
}

export function supplementedValue<T>(id: string, addition: Addition<T>): StoredValue<T> {
  const { part, same } = addition
  const own = ownValue(
    id,
    ({ notice }) => part(notice),
    same,
    (before, value: T) => ({ ...before, notice: addition.own(before.notice, value) }),
    // What stood there before is in the recycle bin.
    'edited',
  )
  const readGiven = async (): Promise<Standing<T>> => {
    const { holdings } = await loadLibrary()
    const notice = holdings.notices.find((one) => one.id === id)
    const value = notice && part(notice)
    return value === undefined ? 'gone' : { value }
  }
  const writeGiven = async (
    notice: Notice,
    value: T,
    seen: Standing<T>,
  ): Promise<Saved> => {
    try {
      const isWritten = await changeSupplement(id, (before) => {
        const there = part(supplemented(notice, before))
        const isSeen = there !== undefined && (seen === 'gone' || same(there, seen.value))
        return isSeen ? addition.given(before, value) : null
      })
      return isWritten ? 'ok' : 'changed'
    } catch (error) {
      console.warn('What was added could not be stored.', error)
      return /quota/iu.test(String(error)) ? 'full' : problemOf(error)
    }
  }
  const given = async (): Promise<Notice | undefined> =>
    (await givenNotices()).find((notice) => notice.id === id)
  return {
    same,
    read: async () => ((await given()) ? readGiven() : own.read()),
    watch: (listener) => {
      const stops = [own.watch(listener), onSupplements(listener)]
      return () => {
        for (const stop of stops) stop()
      }
    },
    write: async (value, seen) => {
      const notice = await given()
      return notice ? writeGiven(notice, value, seen) : own.write(value, seen)
    },
  }
}

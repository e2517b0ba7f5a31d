// The library that a check is made against: all own notices with it, since any of them may be misquoted.
import { builtInLibrary, type Library, libraryOf } from '../../core/lookup/index.ts'
import { HOLDINGS } from '../../data/holdings.ts'
import type { Notice } from '../../data/schema.ts'
import { readIds, readNotices } from '../storage/library/read.ts'

/** Own notices that are read at once: between two portions the thread has its turn. */
const PORTION = 200

/** The notices that come with the extension or from the administrator, as a worker cannot read them. */
export type GivenNotices = readonly Notice[]

/** How many own notices there are; 0 also where they cannot be read. */
export async function countOwnNotices(): Promise<number> {
  return (await readIds())?.length ?? 0
}

/**
 * Runs in a page and in a worker: it reads IndexedDB alone.
 * @param given null: those that are built in, and no others
 */
export async function checkLibrary(given: GivenNotices | null): Promise<Library> {
  const own = await ownNotices()
  if (own.length === 0 && given === null) return builtInLibrary()
  return libraryOf({ ...HOLDINGS, notices: [...(given ?? HOLDINGS.notices), ...own] })
}

async function ownNotices(): Promise<Notice[]> {
  const ids = (await readIds()) ?? []
  const notices: Notice[] = []
  for (let at = 0; at < ids.length; at += PORTION) {
    const portion = await readNotices(ids.slice(at, at + PORTION))
    notices.push(...portion.map(({ notice }) => notice))
  }
  return notices
}

// A second copy of what the user made, apart from IndexedDB, from which a database that the browser
// dropped is restored. It lies in the Cache Storage: every supported browser has it, each record is a
// file of its own, and Chromium keeps it without a LevelDB, so a full disk damages nothing that is
// there (docs/browser-notes.md). The addresses are names only: nothing is ever fetched.
//
// The copy always has at least what the database has: a record is copied before its transaction, and
// what is removed leaves the copy first. So a record that the copy alone has is missing in the database.
import {
  type Copied,
  type CopiedStore,
  digestOf,
  readCopied,
  writeCopied,
} from '../../core/records/copied.ts'
import { canWriteFile, hasRoomFor } from './room.ts'
import { serialize } from './serialize.ts'

/** What a transaction is about to do to the records of a store. */
export interface CopyChange {
  store: CopiedStore
  put?: readonly (readonly [key: string, value: unknown])[]
  removed?: readonly string[] | 'all'
}

/** A record has two places. A new version goes into the free one, and the other is then emptied. */
const PLACES = ['a', 'b'] as const
const ORIGIN = 'https://second-copy.invalid'
/** Where a record cannot be copied, this tells a full disk from other reasons. */
const PROBE_BYTES = 1 << 20

/**
 * Copies records, then commits them.
 * @param commit gives 'ok' where the transaction is through
 * @returns 'full' where there is no room for the copy: then nothing was committed
 */
export async function withCopy<T extends string>(
  changes: readonly CopyChange[],
  commit: () => Promise<T>,
): Promise<T | 'full'> {
  const caches = changes.length > 0 ? await openCopies(changes) : null
  if (!caches) return commit()
  if (!(await hasRoomFor(0))) return 'full'
  return serialize('copy', async () => {
    const staged: Staged[] = []
    try {
      for (const [at, cache] of caches.entries()) await stage(cache, changes[at], staged)
    } catch (error) {
      console.warn('The second copy could not be written.', error)
      await clear(staged, 'written')
      if (!(await canWriteFile(PROBE_BYTES))) return 'full'
      // It is completed later (app/own-library/second-copy.ts).
      return commit()
    }
    const written = await commit()
    await clear(staged, written === 'ok' ? 'outdated' : 'written')
    return written
  })
}

/** How the records of a store and their copies differ. */
export interface CopyState {
  /** Keys of records that have no copy, or two: the page was closed while it was written. */
  uncopied: readonly string[]
  /** Names of copies that have no record; see `readCopies`. */
  missing: readonly string[]
}

/**
 * @param keys those that the database has; read while nobody writes
 * @returns null where the browser keeps no copy
 */
export async function compareWithCopy(
  store: CopiedStore,
  keys: () => Promise<readonly string[] | null>,
): Promise<CopyState | null> {
  const cache = await openCopy(store)
  if (!cache) return null
  return serialize('copy', async () => {
    const present = await keys()
    if (present === null) return null
    const places = new Map<string, number>()
    for (const { url } of await cache.keys()) {
      const name = nameIn(url)
      places.set(name, (places.get(name) ?? 0) + 1)
    }
    const names = await Promise.all(present.map(digestOf))
    const known = new Set(names)
    return {
      uncopied: present.filter((_, at) => places.get(names[at] ?? '') !== 1),
      missing: [...places.keys()].filter((name) => !known.has(name)),
    }
  })
}

/** The sound ones among these copies, each in its latest version. */
export async function readCopies(
  store: CopiedStore,
  names: readonly string[],
): Promise<Copied[]> {
  const cache = await openCopy(store)
  if (!cache) return []
  const copies = await Promise.all(names.map((name) => latest(cache, name)))
  return copies.flatMap((copied) => copied ?? [])
}

/** Copies these records as they are by the time that the turn comes. */
export async function copyAgain(
  store: CopiedStore,
  keys: readonly string[],
  read: (key: string) => Promise<unknown>,
): Promise<void> {
  const cache = await openCopy(store)
  if (!cache) return
  await serialize('copy', async () => {
    const records = await Promise.all(
      keys.map(async (key) => [key, await read(key)] as const),
    )
    const staged: Staged[] = []
    try {
      const put = records.filter(([, value]) => value !== undefined)
      await stage(cache, { store, put }, staged)
      await clear(staged, 'outdated')
    } catch (error) {
      console.warn('The second copy could not be completed.', error)
      await clear(staged, 'written')
    }
  })
}

interface Staged {
  cache: Cache
  written: string
  outdated: string
}

async function stage(
  cache: Cache,
  change: CopyChange | undefined,
  staged: Staged[],
): Promise<void> {
  if (!change) return
  const { store, put = [], removed = [] } = change
  if (removed === 'all') {
    const requests = await cache.keys()
    await Promise.all(requests.map((request) => cache.delete(request)))
  } else {
    await Promise.all(removed.map(async (key) => deleteBoth(cache, await digestOf(key))))
  }
  const at = Date.now()
  const outcomes = await Promise.allSettled(
    put.map(async ([key, value]) => {
      const [a, b] = placesOf(await digestOf(key))
      const [written, outdated] = (await cache.match(a)) ? [b, a] : [a, b]
      staged.push({ cache, written, outdated })
      await putAndVerify(cache, written, await writeCopied({ store, key, at, value }))
    }),
  )
  const failed = outcomes.find((one) => one.status === 'rejected')
  if (failed) throw failed.reason
}

async function putAndVerify(cache: Cache, place: string, text: string): Promise<void> {
  await cache.put(place, new Response(text))
  const response = await cache.match(place)
  if ((await response?.text()) !== text) throw new Error(`${place} reads otherwise.`)
}

async function clear(staged: readonly Staged[], which: 'written' | 'outdated') {
  try {
    await Promise.all(staged.map((one) => one.cache.delete(one[which])))
  } catch (error) {
    // A record then has two copies, of which the later one counts until the copy is completed.
    console.warn('The second copy could not be cleared up.', error)
  }
}

async function latest(cache: Cache, name: string): Promise<Copied | null> {
  const versions = await Promise.all(
    placesOf(name).map(async (place) => {
      const response = await cache.match(place)
      return response ? readCopied(await response.text()) : null
    }),
  )
  const [first = null] = versions
    .filter((one) => one !== null)
    .sort((one, other) => other.at - one.at)
  return first
}

async function deleteBoth(cache: Cache, name: string): Promise<void> {
  for (const place of placesOf(name)) await cache.delete(place)
}

const placesOf = (name: string): [a: string, b: string] => [
  `${ORIGIN}/${name}/${PLACES[0]}`,
  `${ORIGIN}/${name}/${PLACES[1]}`,
]
const nameIn = (url: string): string => url.split('/').at(-2) ?? ''

async function openCopies(changes: readonly CopyChange[]): Promise<Cache[] | null> {
  const opened = await Promise.all(changes.map(({ store }) => openCopy(store)))
  const caches = opened.filter((cache) => cache !== null)
  return caches.length === changes.length ? caches : null
}

/** Null where the browser keeps none, as in a private window of Firefox. */
async function openCopy(store: CopiedStore): Promise<Cache | null> {
  // The typings say that it is always there; Node has it not.
  const { caches } = globalThis as { caches?: CacheStorage }
  if (!caches) return null
  try {
    return await caches.open(`second-copy-${store}`)
  } catch (error) {
    console.warn('The browser keeps no second copy.', error)
    return null
  }
}

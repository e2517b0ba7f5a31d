// Chromium keeps all databases of the extension in one LevelDB, whose log it goes on writing after a
// restart. A log that ends in a record which was cut short (by a full disk, or a power failure) can
// still be read; once something is written behind that record it cannot, and at the next start
// Chromium drops all databases. So before the first write of each session, and after each write that
// failed, the log is renewed: enough is written that LevelDB begins a new one and deletes the old.
import { deleteDB, openDB } from 'idb'
import { browser } from 'wxt/browser'
import { canWriteFile, isChromium } from './room.ts'
import { serialize } from './serialize.ts'

const DATABASE = 'log-renewal'
/** In storage.session, which no page outlives and which needs no disk. */
const KEY = 'log-is-sound'
/** LevelDB begins a new log after 4 MB. Chromium puts what is larger than 64 kB elsewhere. */
const ROUNDS = 6
const RECORDS = 20
const RECORD_BYTES = 50_000
/** What the renewal takes, with room to spare: one that is cut short itself would do the harm. */
const PROBE_BYTES = 2 * ROUNDS * RECORDS * RECORD_BYTES

/** Where the browser has no storage.session, or no room in it: of this page alone. */
let isSoundHere = false

/** To be called before each write. Rejects where the log cannot be renewed: nothing may be written then. */
export async function ensureSoundLog(): Promise<void> {
  if (!isChromium() || (await isSound())) return
  await serialize('log', async () => {
    if (await isSound()) return
    if (await hasData()) {
      if (!(await canWriteFile(PROBE_BYTES))) {
        throw new DOMException('No room to renew the log.', 'QuotaExceededError')
      }
      await renew()
    }
    await setSound(true)
  })
}

/** A step to the next version of a database is a write, too. */
export async function ensureLogForUpgrade(name: string, version: number): Promise<void> {
  if (!isChromium()) return
  const known = (await indexedDB.databases()).find((one) => one.name === name)
  if (known?.version !== undefined && known.version < version) await ensureSoundLog()
}

/** To be called after each write that failed. */
export async function suspectLog(): Promise<void> {
  if (isChromium()) await setSound(false)
}

async function hasData(): Promise<boolean> {
  return (await indexedDB.databases()).length > 0
}

async function renew(): Promise<void> {
  // One that was begun in a page which was closed meanwhile.
  await deleteDB(DATABASE)
  const db = await openDB(DATABASE, 1, {
    upgrade: (created) => void created.createObjectStore('filling'),
  })
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { store, done } = db.transaction('filling', 'readwrite')
      const puts = Array.from({ length: RECORDS }, (_, at) =>
        store.put(new Uint8Array(RECORD_BYTES), [round, at]),
      )
      await Promise.all([...puts, done])
    }
  } finally {
    db.close()
  }
  await deleteDB(DATABASE)
}

function sessionArea(): typeof browser.storage.session | null {
  // The typings say that it is always there; Chrome has it from version 102 on.
  const { session } = browser.storage as { session?: typeof browser.storage.session }
  return session ?? null
}

async function isSound(): Promise<boolean> {
  const area = sessionArea()
  return isSoundHere || (area ? (await area.get(KEY))[KEY] === true : false)
}

async function setSound(sound: boolean): Promise<void> {
  isSoundHere = false
  const area = sessionArea()
  if (!sound) return area?.remove(KEY)
  try {
    if (area) await area.set({ [KEY]: true })
    else isSoundHere = true
  } catch (error) {
    console.warn('That the log is sound could not be noted.', error)
    isSoundHere = true
  }
}

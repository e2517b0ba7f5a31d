// Everything that the extension stores in a browser, as plain JSON: taken from a real one, or from code of
// an older version, and put back into a database in memory. `dumpDatabases` and `dumpCaches` run in a
// page, too, so they use nothing from outside of themselves.

export interface StoredState {
  /** What wrote it. */
  from: { commit: string; date: string; browser: string }
  databases: readonly DumpedDatabase[]
  /** All of storage.local. */
  local: Readonly<Record<string, unknown>>
  /** The texts of the Cache Storage, by cache and address. */
  caches: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** What “export all data” gave. */
  file: unknown
}

export interface DumpedDatabase {
  name: string
  version: number
  stores: readonly {
    name: string
    keyPath: string | string[] | null
    autoIncrement: boolean
    indexes: readonly { name: string; keyPath: string | string[] }[]
    keys: readonly IDBValidKey[]
    /** A typed array is `{ "$type": "Uint32Array", "items": [ … ] }`. */
    values: readonly unknown[]
  }[]
}

export async function dumpDatabases(): Promise<DumpedDatabase[]> {
  const result = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  const plain = (value: unknown): unknown => {
    if (ArrayBuffer.isView(value)) {
      const $type = value.constructor.name
      return { $type, items: Array.from(value as Uint32Array) }
    }
    if (Array.isArray(value)) return value.map(plain)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key, plain(one)]),
    )
  }
  const dumped: DumpedDatabase[] = []
  for (const { name = '' } of await indexedDB.databases()) {
    const db = await result(indexedDB.open(name))
    const stores = []
    for (const storeName of db.objectStoreNames) {
      const store = db.transaction(storeName).objectStore(storeName)
      const [keys, values] = await Promise.all([
        result(store.getAllKeys()),
        result(store.getAll()),
      ])
      stores.push({
        name: storeName,
        keyPath: store.keyPath,
        autoIncrement: store.autoIncrement,
        indexes: [...store.indexNames].map((index) => ({
          name: index,
          keyPath: store.index(index).keyPath,
        })),
        keys,
        values: values.map(plain),
      })
    }
    dumped.push({ name, version: db.version, stores })
    db.close()
  }
  return dumped
}

export async function dumpCaches(): Promise<StoredState['caches']> {
  const dumped: Record<string, Record<string, string>> = {}
  for (const name of await caches.keys()) {
    const cache = await caches.open(name)
    const texts: Record<string, string> = {}
    for (const request of await cache.keys()) {
      texts[request.url] = (await (await cache.match(request))?.text()) ?? ''
    }
    dumped[name] = texts
  }
  return dumped
}

/** Puts databases back as they were. */
export async function loadDatabases(databases: readonly DumpedDatabase[]): Promise<void> {
  for (const { name, version, stores } of databases) {
    const opening = indexedDB.open(name, version)
    await new Promise<void>((resolve, reject) => {
      opening.onupgradeneeded = () => {
        for (const { name: store, keyPath, autoIncrement, indexes } of stores) {
          const made = opening.result.createObjectStore(store, { keyPath, autoIncrement })
          for (const index of indexes) made.createIndex(index.name, index.keyPath)
        }
      }
      opening.onsuccess = () => resolve()
      opening.onerror = () => reject(opening.error)
    })
    const db = opening.result
    for (const { name: storeName, keyPath, keys, values } of stores) {
      const transaction = db.transaction(storeName, 'readwrite')
      const store = transaction.objectStore(storeName)
      for (const [at, key] of keys.entries()) {
        const value = revived(values[at])
        if (keyPath === null) store.put(value, key)
        else store.put(value)
      }
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve()
        transaction.onerror = () => reject(transaction.error)
      })
    }
    db.close()
  }
}

const TYPED: Readonly<Record<string, (items: number[]) => ArrayBufferView>> = {
  Uint32Array: (items) => new Uint32Array(items),
  Float32Array: (items) => new Float32Array(items),
  Float64Array: (items) => new Float64Array(items),
}

function revived(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(revived)
  if (typeof value !== 'object' || value === null) return value
  if ('$type' in value && 'items' in value && Array.isArray(value.items)) {
    const make = TYPED[String(value.$type)]
    if (!make) throw new Error(`No array is called ${String(value.$type)}.`)
    return make(value.items.map(Number))
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, revived(one)]),
  )
}

// Pins and history as they are in the database of a real browser. Scripts for `return` in a page
// of the extension.
import type { LookedUp, Pin } from '../../../core/records/saved.ts'

const OPEN = `
  const opened = indexedDB.open('saved')
  const db = await new Promise((resolve, reject) => {
    opened.onsuccess = () => resolve(opened.result)
    opened.onerror = () => reject(opened.error)
  })`

/** Gives the records of a store, whatever they are, as JSON. The page has opened the database. */
export const readStore = (store: 'pins' | 'history'): string => `
  return (async () => {${OPEN}
    if (!db.objectStoreNames.contains('${store}')) return '[]'
    const request = db.transaction('${store}').objectStore('${store}').getAll()
    await new Promise((resolve) => { request.onsuccess = resolve })
    db.close()
    return JSON.stringify(request.result)
  })()`

/** Writes records as they are, sound or not. */
export const writeStore = (
  store: 'pins' | 'history' | 'words' | 'silences',
  records: readonly (Pin | LookedUp | Record<string, unknown>)[],
): string => `
  return (async () => {${OPEN}
    const transaction = db.transaction('${store}', 'readwrite')
    for (const record of ${JSON.stringify(records)}) transaction.objectStore('${store}').put(record)
    await new Promise((resolve) => { transaction.oncomplete = resolve })
    db.close()
    return true
  })()`

const at = (minutes: number): number => Date.UTC(2026, 10, 25, 8) - minutes * 60_000
const CLAUSE =
  '深入实施质量提升行动。开展重点工业产品质量安全隐患排查治理，加大对质量违法行为的打击力度。'

/** A theme, a department, a clause of long, and a wording that no library has. */
export const PINS: readonly Pin[] = [
  {
    id: 'theme:增强质量意识推进高质量发展',
    wording: '增强质量意识 推进高质量发展',
    kind: 'theme',
    year: 2023,
    pinnedAt: at(0),
  },
  {
    id: 'department:水利部',
    wording: '水利部',
    kind: 'department',
    year: 2023,
    pinnedAt: at(9),
  },
  {
    id: 'clause:没有这一条',
    wording: CLAUSE,
    kind: 'clause',
    year: 2019,
    pinnedAt: at(60 * 24),
  },
]

export const HISTORY: readonly LookedUp[] = [
  {
    key: '提升质量意识推动高质量发展',
    text: '提升质量意识，推动高质量发展',
    entryId: 'theme:增强质量意识推进高质量发展',
    wording: '增强质量意识 推进高质量发展',
    at: at(1),
  },
  {
    key: '今天天气晴好',
    text: '今天天气晴好',
    entryId: null,
    wording: null,
    at: at(2000),
  },
]

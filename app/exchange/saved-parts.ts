// Pins and history: what the file has is added to what is there.

import {
  type ItemsFormat,
  itemsFromPart,
  itemsToPart,
} from '../../core/exchange/items-part.ts'
import type { ImportNote, PartLabel } from '../../core/exchange/outcome.ts'
import { HISTORY, PINS } from '../../core/exchange/saved-parts.ts'
import { lookedUpFromFile, pinFromFile } from '../../core/records/saved.ts'
import type { SavedStore } from '../../core/records/storage.ts'
import { isHistoryOn } from '../history/history-option.ts'
import { historyStore } from '../storage/history.ts'
import { pinStore } from '../storage/pins.ts'
import { type DataPart, orThrow } from './part.ts'

interface ListPart<T> {
  format: ItemsFormat<T>
  store: SavedStore<T>
  label: PartLabel
  keyOf: (item: T) => string
  /** The item of a file of that name. */
  fromFile: (item: T, name: string | null) => T
  /** Why none of it may be kept; null where it may. */
  hindrance: () => Promise<ImportNote | null>
}

function listPart<T>(part: ListPart<T>): DataPart {
  const { format, store, label, keyOf, fromFile, hindrance } = part
  const present = async (): Promise<readonly T[]> => {
    const kept = await store.list()
    if (!kept) throw new Error(`The store of ${format.name} could not be read.`)
    return kept.items
  }
  return {
    id: format.name,
    label,
    collect: async () => {
      const items = await present()
      return items.length === 0 ? undefined : itemsToPart(format, items)
    },
    check: async (found, { name }) => {
      const { items, problems } = itemsFromPart(format, found)
      return {
        problems,
        write: async () => {
          // Only now: the same file may have turned it on.
          const note = items.length > 0 ? await hindrance() : null
          if (note !== null) return { note, undo: async () => {} }
          const keys = new Set((await present()).map(keyOf))
          const before = keys.size
          const added = items.filter((item) => {
            const isNew = !keys.has(keyOf(item))
            keys.add(keyOf(item))
            return isNew
          })
          const marked = added.map((item) => fromFile(item, name))
          if (added.length > 0) orThrow(await store.put(...marked))
          return {
            count: { added: added.length, present: before },
            undo: async () => {
              for (const item of added) orThrow(await store.remove(keyOf(item)))
            },
          }
        },
      }
    },
    clear: async () => orThrow(await store.clear()),
  }
}

export const pinsPart = listPart({
  format: PINS,
  store: pinStore,
  label: 'pins',
  keyOf: ({ id }) => id,
  fromFile: pinFromFile,
  hindrance: async () => null,
})

export const historyPart = listPart({
  format: HISTORY,
  store: historyStore,
  label: 'history',
  keyOf: ({ key }) => key,
  fromFile: lookedUpFromFile,
  // Also where an administrator forbids it.
  hindrance: async () => ((await isHistoryOn()) ? null : 'importHistoryOff'),
})

// The office's list of words and what was silenced: what the file has is added to what is there, which
// stays as it is.
import { itemsFromPart, itemsToPart } from '../../core/exchange/items-part.ts'
import { SILENCES, WORDS } from '../../core/exchange/word-list-part.ts'
import { silenceKey } from '../../core/records/silences.ts'
import { wordKey } from '../../core/records/word-list.ts'
import { withoutWords, withRows } from '../../core/word-list/rows.ts'
import {
  clearSilences,
  putSilences,
  readSilences,
  removeSilences,
} from '../storage/silences.ts'
import { changeWords, clearWords, readWords } from '../storage/words.ts'
import { type DataPart, orThrow } from './part.ts'

export const wordsPart: DataPart = {
  id: WORDS.name,
  label: 'wordList',
  collect: async () => {
    const stored = await readWords()
    if (!stored) throw new Error('The list of words could not be read.')
    return stored.items.length === 0 ? undefined : itemsToPart(WORDS, stored.items)
  },
  check: async (found) => {
    const { items, problems } = itemsFromPart(WORDS, found)
    return {
      problems,
      write: async () => {
        const now = Date.now()
        const rows = items.map((row) => ({ ...row, addedAt: Math.min(row.addedAt, now) }))
        const { written, before, after } = await changeWords((present) => {
          const known = new Set(present.map(({ word }) => wordKey(word)))
          return withRows(
            present,
            rows.filter(({ word }) => !known.has(wordKey(word))),
          )
        })
        orThrow(written)
        const known = new Set(before.map(({ word }) => wordKey(word)))
        const added = after
          .map(({ word }) => word)
          .filter((word) => !known.has(wordKey(word)))
        return {
          count: { added: added.length, present: before.length },
          undo: async () =>
            orThrow((await changeWords((rows) => withoutWords(rows, added))).written),
        }
      },
    }
  },
  clear: async () => orThrow(await clearWords()),
}

export const silencesPart: DataPart = {
  id: SILENCES.name,
  label: 'silencesTitle',
  collect: async () => {
    const stored = await readSilences()
    if (!stored) throw new Error('What was silenced could not be read.')
    return stored.items.length === 0 ? undefined : itemsToPart(SILENCES, stored.items)
  },
  check: async (found) => {
    const { items, problems } = itemsFromPart(SILENCES, found)
    return {
      problems,
      write: async () => {
        const stored = await readSilences()
        if (!stored) throw new Error('What was silenced could not be read.')
        const known = new Set(stored.items.map(silenceKey))
        const added = items.filter((silence) => !known.has(silenceKey(silence)))
        const { written, dropped } = await putSilences(...added)
        orThrow(written)
        return {
          count: { added: added.length, present: known.size },
          undo: async () => {
            orThrow(await removeSilences(...added))
            orThrow((await putSilences(...dropped)).written)
          },
        }
      },
    }
  },
  clear: async () => orThrow(await clearSilences()),
}

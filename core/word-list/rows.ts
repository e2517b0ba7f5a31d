// The list as it holds: rows are put in, taken out, and searched.
import { type WordRow, wordKey } from '../records/word-list.ts'
import { sameWidthSimplified } from '../text/same-width.ts'
import { writtenRow } from './made-row.ts'

/** The rows with these in the place of those of the same words; new ones come first. */
export function withRows(
  rows: readonly WordRow[],
  added: readonly WordRow[],
): readonly WordRow[] {
  const byKey = new Map(added.map((row) => [wordKey(row.word), row]))
  const replaced = rows.map((row) => byKey.get(wordKey(row.word)) ?? row)
  const known = new Set(rows.map(({ word }) => wordKey(word)))
  const fresh = [...byKey].flatMap(([key, row]) => (known.has(key) ? [] : [row]))
  return [...fresh, ...replaced]
}

/** The rows but those of these words, however they are folded. */
export function withoutWords(
  rows: readonly WordRow[],
  words: readonly string[],
): readonly WordRow[] {
  const gone = new Set(words.map(wordKey))
  return rows.filter(({ word }) => !gone.has(wordKey(word)))
}

/** All rows that hold: what the administrator has set wins over the user's row of the same word. */
export const effectiveRows = (
  own: readonly WordRow[],
  managed: readonly WordRow[],
): readonly WordRow[] => [
  ...managed,
  ...withoutWords(
    own,
    managed.map(({ word }) => word),
  ),
]

/** @param query words that all have to stand in the row; '' for all rows */
export function searchRows(rows: readonly WordRow[], query: string): readonly WordRow[] {
  const words = query.split(/\s+/u).flatMap((word) => searchText(word) || [])
  if (words.length === 0) return rows
  return rows.filter((row) => {
    const text = textOf(row)
    return words.every((word) => text.includes(word))
  })
}

const texts = new WeakMap<WordRow, string>()

/** What a search looks in; found out once for a row, since each letter typed searches all of them. */
function textOf(row: WordRow): string {
  const earlier = texts.get(row)
  if (earlier !== undefined) return earlier
  const { wrong, right, reason, note } = writtenRow(row)
  const text = searchText([wrong, right, reason, note].join('\n'))
  texts.set(row, text)
  return text
}

const searchText = (text: string): string => sameWidthSimplified(text).toLowerCase()

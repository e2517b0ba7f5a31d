// What of new rows contradicts one another, the list as it is, or the library.
import { type WordRow, wordKey } from '../records/word-list.ts'
import type { ReadRow } from './problem.ts'

export type Conflict =
  /** The file gives the word twice, each time otherwise: none of both is taken. */
  | { kind: 'twice'; line: number | null; row: WordRow; other: ReadRow }
  /** The list has the word already, and says otherwise. */
  | { kind: 'present'; line: number | null; row: WordRow; other: WordRow }
  /** The administrator's list has the word, and says otherwise: that one holds. */
  | { kind: 'managed'; line: number | null; row: WordRow; other: WordRow }
  /** What is called wrong or forbidden is a name or wording that the library holds. */
  | { kind: 'official'; line: number | null; row: WordRow; official: string }
  /** The right form is called wrong or forbidden by another row. */
  | { kind: 'right-is-wrong'; line: number | null; row: WordRow; other: WordRow }

export interface ListContext {
  present: readonly WordRow[]
  managed: readonly WordRow[]
  /** Names and wordings that are right as the library holds them, by their word key. */
  official: ReadonlyMap<string, string>
}

export interface ComparedRows {
  /** New, and without a conflict. */
  clear: readonly WordRow[]
  /** As they are in the list already. */
  same: readonly WordRow[]
  conflicts: readonly Conflict[]
}

/** Sorts the rows of a file into new ones, those that are there, and those that contradict something. */
export function compareRows(
  rows: readonly ReadRow[],
  { present, managed, official }: ListContext,
): ComparedRows {
  const byWord = rowsByWord(rows)
  const listed = new Map(present.map((row) => [wordKey(row.word), row]))
  const fixed = new Map(managed.map((row) => [wordKey(row.word), row]))
  const wrong = wrongWords([...present, ...managed, ...rows.map(({ row }) => row)])
  const clear: WordRow[] = []
  const same: WordRow[] = []
  const conflicts: Conflict[] = []
  for (const read of rows) {
    const { line, row } = read
    const key = wordKey(row.word)
    const there = fixed.get(key) ?? listed.get(key)
    const conflict = conflictOf(read)
    if (conflict) conflicts.push({ line, row, ...conflict })
    else if (there && isSameRow(there, row)) same.push(row)
    else clear.push(row)
  }
  return { clear, same, conflicts }

  function conflictOf({ row }: ReadRow): Omitted | null {
    const key = wordKey(row.word)
    const other = (byWord.get(key) ?? []).find((read) => !saysSame(read.row, row))
    if (other) return { kind: 'twice', other }
    const policy = fixed.get(key)
    if (policy && !saysSame(policy, row)) return { kind: 'managed', other: policy }
    const known = listed.get(key)
    if (known && !saysSame(known, row)) return { kind: 'present', other: known }
    const name = row.kind === 'allowed' ? undefined : official.get(key)
    if (name !== undefined) return { kind: 'official', official: name }
    const flagged = row.kind === 'wrong' ? wrong.get(wordKey(row.right)) : undefined
    // ＡＰＰ → APP is about the writing itself: both are one word.
    return flagged && flagged !== row && wordKey(flagged.word) !== key
      ? { kind: 'right-is-wrong', other: flagged }
      : null
  }
}

function rowsByWord(rows: readonly ReadRow[]): ReadonlyMap<string, readonly ReadRow[]> {
  const byWord = new Map<string, ReadRow[]>()
  for (const read of rows) {
    const key = wordKey(read.row.word)
    const others = byWord.get(key)
    if (others) others.push(read)
    else byWord.set(key, [read])
  }
  return byWord
}

type Without<T> = T extends unknown ? Omit<T, 'line' | 'row'> : never
type Omitted = Without<Conflict>

/** Whether a conflict may be overruled; of a word given twice nobody knows which is meant. */
export const isOverruled = ({ kind }: Conflict): boolean =>
  kind !== 'twice' && kind !== 'managed'

/** Whether two rows of a word judge it in the same way, whatever their reasons. */
const saysSame = (a: WordRow, b: WordRow): boolean =>
  a.kind === b.kind && (a.kind !== 'wrong' || (b.kind === 'wrong' && a.right === b.right))

const isSameRow = (a: WordRow, b: WordRow): boolean =>
  saysSame(a, b) && a.word === b.word && a.reason === b.reason && a.note === b.note

function wrongWords(rows: readonly WordRow[]): ReadonlyMap<string, WordRow> {
  return new Map(
    rows.flatMap((row) =>
      row.kind === 'allowed' ? [] : [[wordKey(row.word), row] as const],
    ),
  )
}

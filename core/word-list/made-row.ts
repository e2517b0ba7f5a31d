// A row from what a file or a form says.
import * as v from 'valibot'
import {
  LONGEST_REASON,
  LONGEST_WORD,
  type WordRow,
  wordRowSchema,
} from '../records/word-list.ts'
import type { LineProblem } from './problem.ts'

export interface WrittenRow {
  /** '' for a word that is allowed. */
  wrong: string
  /** '' for a word that is forbidden. */
  right: string
  reason: string
  note: string
}

type RowProblem = Extract<
  LineProblem,
  { kind: 'no-word' | 'not-a-word' | 'long' | 'same' }
>

/** A wrong form with a right one; a wrong one alone is forbidden, a right one alone is allowed. */
export function madeRow(
  written: WrittenRow,
  line: number,
  addedAt: number,
): { row: WordRow } | { problem: RowProblem } {
  const wrong = written.wrong.trim()
  const right = written.right.trim()
  const common = { reason: oneLine(written.reason), note: oneLine(written.note), addedAt }
  if (wrong === '' && right === '') return { problem: { kind: 'no-word', line } }
  if (wrong === right) return { problem: { kind: 'same', line, text: wrong } }
  const row = rowOf(wrong, right, common)
  const long = [wrong, right].find((text) => text.length > LONGEST_WORD)
  if (long !== undefined)
    return { problem: { kind: 'long', line, text: long, most: LONGEST_WORD } }
  const parsed = v.safeParse(wordRowSchema, row)
  if (parsed.success) return { row: parsed.output }
  const [issue] = parsed.issues
  const field = issue.path?.[0]?.key
  if ((field === 'reason' || field === 'note') && common[field].length > LONGEST_REASON)
    return { problem: { kind: 'long', line, text: common[field], most: LONGEST_REASON } }
  const text = field === 'right' ? right : wrong || right
  return { problem: { kind: 'not-a-word', line, text } }
}

function rowOf(
  wrong: string,
  right: string,
  common: Pick<WordRow, 'reason' | 'note' | 'addedAt'>,
): WordRow {
  if (right === '') return { kind: 'forbidden', word: wrong, ...common }
  if (wrong === '') return { kind: 'allowed', word: right, ...common }
  return { kind: 'wrong', word: wrong, right, ...common }
}

/** What a row says, as a file writes it. */
export function writtenRow(row: WordRow): WrittenRow {
  const { kind, word, reason, note } = row
  switch (kind) {
    case 'wrong':
      return { wrong: word, right: row.right, reason, note }
    case 'forbidden':
      return { wrong: word, right: '', reason, note }
    case 'allowed':
      return { wrong: '', right: word, reason, note }
  }
}

/** A cell of a spreadsheet may hold several lines. */
const oneLine = (text: string): string =>
  text.trim().replace(/\s*[\n\r\u2028\u2029]\s*/gu, ' ')

// What can be wrong with a file of words, by line.
import type { FileProblem } from '../exchange/file.ts'
import type { WordRow } from '../records/word-list.ts'

/** A row of a file. */
export interface ReadRow {
  /** From 1; null where the format has no lines. */
  line: number | null
  row: WordRow
}

export type LineProblem =
  /** Bytes that are no text in any of the encodings. */
  | { kind: 'bytes'; line: number }
  /** A quotation mark is not closed, or stands inside of a cell. */
  | { kind: 'quotes'; line: number }
  | { kind: 'columns'; line: number; count: number }
  /** Neither a wrong nor a right form. */
  | { kind: 'no-word'; line: number }
  /** Marks alone, or a line break inside. */
  | { kind: 'not-a-word'; line: number; text: string }
  | { kind: 'long'; line: number; text: string; most: number }
  /** The wrong form is the right one. */
  | { kind: 'same'; line: number; text: string }
  /** A pattern that is a regular expression: those are not run. */
  | { kind: 'regexp'; line: number; text: string }
  | { kind: 'yaml'; line: number }
  /** A key of YAML that is not read; left out it would change what the rule means. */
  | { kind: 'yaml-key'; line: number; text: string }
  /** A rule without `expected`, or without `pattern`. */
  | { kind: 'yaml-rule'; line: number }

export type ListProblem =
  | LineProblem
  | { kind: 'empty' }
  | { kind: 'too-many'; count: number; most: number }
  /** An exported file of this extension that cannot be read. */
  | { kind: 'file'; problem: FileProblem }

export interface WordListRead {
  /** None where there is a problem: a damaged file is taken as a whole or not at all. */
  rows: readonly ReadRow[]
  problems: readonly ListProblem[]
  /** Rows that say the same as one before them. */
  repeated: number
}

// What became of an import. Labels and notes are those of the messages in `locales/`.
import type { StorageProblem } from '../records/storage.ts'
import type { FileProblem } from './file.ts'

/** A part of what a user keeps. */
export type PartLabel =
  | 'noticesOwn'
  | 'dataPartOptions'
  | 'pins'
  | 'history'
  | 'dataPartSupplements'
  | 'wordList'
  | 'silencesTitle'
  | 'optionData'

/** What was left out of an import, and why. */
export type ImportNote = 'importBubbleOff' | 'importHistoryOff'

export interface ImportOutcome {
  /** What is wrong with the file: then nothing of it was imported. */
  problems: readonly FileProblem[]
  /** The browser did not store all of it. */
  failure?: StorageFailure
  done: readonly {
    label: PartLabel
    /** Of a list: how many are new, and how many were there before. */
    count: { added: number; present: number } | null
    /** What was left out, and why. */
    note: ImportNote | null
  }[]
}

export interface StorageFailure {
  why: StorageProblem
  /** What had been stored by then, and could not be taken back. */
  stayed: readonly {
    label: PartLabel
    /** Of a list: how many of how many; null for what is no list. */
    count: { added: number; all: number } | null
  }[]
}

export interface Interruption {
  /** Of the file; null where it had none. */
  name: string | null
  stored: number
  all: number
}

// What a user keeps, part by part: exported into one file, imported from it, cleared.

import type { ImportedFile } from '../../core/exchange/claims.ts'
import type { FileProblem } from '../../core/exchange/file.ts'
import type { ImportNote, PartLabel } from '../../core/exchange/outcome.ts'
import type { StorageProblem, WriteResult } from '../../core/records/storage.ts'

export interface DataPart {
  /** Its key in the file. */
  id: string
  label: PartLabel
  /** What goes into the file; undefined where there is nothing. Rejects where it cannot be read. */
  collect: () => Promise<unknown>
  /** Looks at what a file has for it and changes nothing. */
  check: (found: unknown, file: ImportedFile) => Promise<CheckedPart>
  clear: () => Promise<void>
}

export interface CheckedPart {
  problems: readonly FileProblem[]
  /** Only where nothing is wrong. Rejects with NotStored, or what the browser throws. */
  write: (progress?: Progress) => Promise<WrittenPart>
}

/** Told as a long import goes on. */
export type Progress = (done: number, all: number) => void

export interface WrittenPart {
  undo: () => Promise<void>
  /** Of a list: how many are new, and how many were there already. */
  count?: { added: number; present: number }
  /** What was left out, and why. */
  note?: ImportNote
}

/** Why a part could not be written. */
export class NotStored extends Error {
  readonly why: StorageProblem
  /** How many of a list were stored and could not be taken back. */
  readonly stayed: { added: number; all: number } | null

  constructor(why: StorageProblem, stayed: NotStored['stayed'] = null) {
    super(`Not stored: ${why}.`)
    this.why = why
    this.stayed = stayed
  }
}

export function orThrow(written: WriteResult): void {
  if (written !== 'ok') throw new NotStored(written)
}

// What the pages of notices ask of the browser.
import type { Review } from '../../data/parse/review.ts'
import type { Head, KeptNotice } from '../../data/records/library.ts'
import type { Notice, Origin } from '../../data/schema.ts'
import type { KeptDraft } from '../../data/store/library/drafts.ts'
import type { Kept, Written } from '../../data/store/outcome.ts'
import type { ImportOutcome } from '../exchange/import-outcome.ts'

export interface NoticeEffects {
  /** Null where the browser keeps no database. */
  list: () => Promise<Kept<Head> | null>
  read: (ids: readonly string[]) => Promise<KeptNotice[]>
  keep: (notices: readonly KeptNotice[]) => Promise<Written>
  drop: (ids: readonly string[]) => Promise<Written>
  exportAll: () => Promise<string>
  importFile: (
    file: File,
    progress: (done: number, all: number) => void,
  ) => Promise<ImportOutcome>
  readDraft: () => Promise<KeptDraft | null>
  putDraft: (draft: KeptDraft | null) => Promise<Written>
  /** A text file or a page as text; rejects where it cannot be read. */
  readText: (file: File) => Promise<{ text: string; origin: Origin } | 'format'>
  /** Bytes that the extension takes on the disk; null where the browser does not tell. */
  usage: () => Promise<number | null>
  newId: () => string
  open: (hash: string) => void
}

export type { KeptDraft, Notice, Review }

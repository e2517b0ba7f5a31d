// What the pages of notices ask of the browser.

import type { Source } from '../../core/drafts/source.ts'
import type { ImportOutcome, Interruption } from '../../core/exchange/outcome.ts'
import type { BinHead, BinReason, Removal } from '../../core/records/bin.ts'
import type { WaitingDraft } from '../../core/records/drafts.ts'
import type { Head, StoredNotice } from '../../core/records/library.ts'

import type {
  ReadResult,
  StorageProblem,
  WriteResult,
} from '../../core/records/storage.ts'
import type { StoredValue } from '../../core/records/stored-value.ts'
import type { Loss } from '../../core/records/tally.ts'
import type { Notice } from '../../data/schema.ts'
import type { MessageWith } from '../../locales/index.ts'

/** What the user calls a notice. */
export type Labels = Pick<StoredNotice, 'name' | 'tags'>

export interface NoticeEffects {
  /** An import that a page was closed in; null where there is none, or one is running. */
  interruption: () => Promise<Interruption | null>
  /** The user has seen it. */
  forgetInterruption: () => Promise<void>
  /** Null where the browser keeps no database. */
  list: () => Promise<ReadResult<Head> | null>
  /** Makes the index whole where it is not; told before each batch, where there is something to do. */
  repairIndex: (
    progress: (done: number, all: number) => void,
  ) => Promise<{ written: WriteResult; notices: number }>
  /** Brings back from the second copy what has gone; told before each batch, where there is something to do. */
  restoreLost: (progress: (done: number, all: number) => void) => Promise<WriteResult>
  /** Notices that have gone since they were counted last; null where none has. */
  loss: () => Promise<Loss | null>
  /** The user has seen it. */
  acceptLoss: () => Promise<void>
  /** Why `list` gave null. */
  whyUnreadable: () => Promise<StorageProblem>
  read: (ids: readonly string[]) => Promise<StoredNotice[]>
  /**
   * What takes the place of a notice has its name and tags.
   * @param why what stood there goes into the recycle bin
   */
  keep: (notices: readonly StoredNotice[], why?: BinReason) => Promise<WriteResult>
  /** Into the recycle bin. */
  drop: (ids: readonly string[]) => Promise<WriteResult>
  /** What is in the recycle bin, the last first; null where the browser keeps no database. */
  bin: () => Promise<ReadResult<BinHead> | null>
  /** Brings back what was removed by an act. */
  restore: (act: string) => Promise<WriteResult>
  emptyBin: () => Promise<WriteResult>
  /** The name and the tags of one of the user's own. */
  labels: (id: string) => StoredValue<Labels>
  /** One of the user's own as it is held, to be edited; null is never there. */
  held: (id: string) => StoredValue<Notice | null>
  saveFile: (name: string, text: string) => void
  importFile: (
    file: File,
    progress: (done: number, all: number) => void,
  ) => Promise<ImportOutcome>
  /** The drafts that wait for their review; null where the browser keeps no database. */
  drafts: () => Promise<ReadResult<WaitingDraft> | null>
  putDraft: (draft: WaitingDraft) => Promise<WriteResult>
  /** A draft while it is reviewed. */
  draft: (id: string) => StoredValue<WaitingDraft>
  /** @param removal into the recycle bin; without it, its notice was kept */
  removeDraft: (id: string, removal?: Removal) => Promise<WriteResult>
  /** Never rejects; a problem is a message that takes the file's name. */
  readFile: (
    file: File,
    signal: AbortSignal,
  ) => Promise<Source | { problem: MessageWith<'name'> }>
  /** What a tab shows; never rejects. */
  readTab: (tabId: number) => Promise<Source | { problem: 'blocked' | 'large' | 'pdf' }>
  /** The order that the user chose for the list; null where none was chosen. */
  order: { read: () => string | null; write: (order: string) => void }
  /** Bytes that the extension takes on the disk; null where the browser does not tell. */
  usage: () => Promise<number | null>
  open: (hash: string) => void
}

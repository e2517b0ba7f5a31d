// What the page of the office's list asks of the browser.
import type { Silence } from '../../core/records/silences.ts'
import type {
  ReadResult,
  StorageProblem,
  WriteResult,
} from '../../core/records/storage.ts'
import type { WordRow } from '../../core/records/word-list.ts'
import type { ListProblem, WordListRead } from '../../core/word-list/problem.ts'

export interface StoredWords {
  /** Null where they cannot be read. */
  own: ReadResult<WordRow> | null
  managed: readonly WordRow[]
  /** What is wrong with the administrator's list. */
  managedProblems: readonly ListProblem[]
}

interface WordsChange {
  written: WriteResult
  before: readonly WordRow[]
}

export interface WordsEffects {
  load: () => Promise<StoredWords>
  /** Changes the list as it is by the time that the turn comes. */
  change: (
    change: (rows: readonly WordRow[]) => readonly WordRow[],
  ) => Promise<WordsChange>
  removeDamaged: () => Promise<WriteResult>
  /** Null where the browser cannot read the file. */
  readFile: (file: File) => Promise<WordListRead | null>
  /** Names and wordings that are right as the library holds them, by their word key. */
  official: () => ReadonlyMap<string, string>
  saveFile: (name: string, text: string) => void
  whyUnreadable: () => Promise<StorageProblem>
  /** Tells each time the list or the silences may have changed. Returns how to stop. */
  watch: (listener: () => void) => () => void
  silences: {
    list: () => Promise<ReadResult<Silence> | null>
    remove: (...silences: readonly Silence[]) => Promise<WriteResult>
    put: (...silences: readonly Silence[]) => Promise<WriteResult>
    removeDamaged: () => Promise<WriteResult>
  }
}

// The office's list and what was silenced, as parts of an exported file.
import { type Silence, silenceSchema } from '../records/silences.ts'
import { type WordRow, wordRowSchema } from '../records/word-list.ts'
import type { ItemsFormat } from './items-part.ts'

export const WORDS: ItemsFormat<WordRow> = {
  name: 'words',
  version: 1,
  item: wordRowSchema,
}

export const SILENCES: ItemsFormat<Silence> = {
  name: 'silences',
  version: 1,
  item: silenceSchema,
}

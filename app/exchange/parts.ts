// All parts of what a user keeps. A new kind of data is one more of them.
import { noticesPart } from './notices-part.ts'
import { optionsPart } from './options-part.ts'
import type { DataPart } from './part.ts'
import { historyPart, pinsPart } from './saved-parts.ts'
import { supplementsPart } from './supplements-part.ts'
import { silencesPart, wordsPart } from './word-list-parts.ts'

export const PARTS: readonly DataPart[] = [
  optionsPart,
  pinsPart,
  historyPart,
  noticesPart,
  supplementsPart,
  wordsPart,
  silencesPart,
]

// The list of words that the administrator preloaded by policy.
import { PRELOADED_WORDS } from '../../core/options/managed.ts'
import type { WordRow } from '../../core/records/word-list.ts'
import type { ListProblem } from '../../core/word-list/problem.ts'
import { readPolicies } from '../options/policies.ts'

export interface PreloadedWords {
  rows: readonly WordRow[]
  problems: readonly ListProblem[]
}

const NONE: PreloadedWords = { rows: [], problems: [] }
let last: { text: string; words: PreloadedWords } | null = null

/** All of the list, or none of it where anything is wrong with it. */
export async function preloadedWords(): Promise<PreloadedWords> {
  const text = (await readPolicies())[PRELOADED_WORDS]
  // What is no text is named with the policies that are ignored.
  if (typeof text !== 'string' || text.trim() === '') return NONE
  if (last?.text === text) return last.words
  // The readers of CSV and YAML are loaded only where an office preloads a list.
  const { readWordList } = await import('../../core/word-list/read-word-list.ts')
  const { rows, problems } = readWordList(text, 0)
  const words = { rows: rows.map(({ row }) => row), problems }
  last = { text, words }
  return words
}

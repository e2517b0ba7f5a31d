// The search of a list: by words, all of which must occur, in any order.
import { foldText } from './fold.ts'

/** Words are parted by blanks; each may occur in another of the texts. */
export function hasAllWords(query: string, texts: readonly string[]): boolean {
  const words = wordsIn(query)
  if (words.length === 0) return true
  const folded = texts.map(foldText)
  return words.every((word) => folded.some((text) => text.includes(word)))
}

const wordsIn = (query: string): string[] =>
  query.split(/\s+/u).flatMap((word) => foldText(word) || [])

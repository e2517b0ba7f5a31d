// A file of words that the user chose, in any of the encodings and formats that are read.
import type { WordListRead } from '../../core/word-list/problem.ts'
import { decoded } from '../files/decoded.ts'

/** Null where the browser cannot read the file. */
export async function readWordFile(file: Blob): Promise<WordListRead | null> {
  let text: string
  try {
    text = decoded(await file.arrayBuffer())
  } catch (error) {
    console.warn('The file of words could not be read.', error)
    return null
  }
  // The readers of CSV and YAML are loaded only where a list is imported.
  const { readWordList } = await import('../../core/word-list/read-word-list.ts')
  return readWordList(text, Date.now())
}

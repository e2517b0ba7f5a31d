// A file of words that was chosen: read, and compared with the list; nothing is changed by it.
import { useState } from 'preact/hooks'
import {
  type ComparedRows,
  compareRows,
  type ListContext,
} from '../../core/word-list/conflicts.ts'
import type { ListProblem } from '../../core/word-list/problem.ts'
import type { WordsEffects } from './effects.ts'

/** What became of the file. */
export type ChosenFile =
  | { name: string; problems: readonly ListProblem[] | 'unread' }
  | { name: string; compared: ComparedRows; repeated: number }

export interface WordFile {
  chosen: ChosenFile | null
  choose: (file: File) => void
  close: () => void
}

export function useWordFile(
  { readFile }: WordsEffects,
  context: () => ListContext,
): WordFile {
  const [chosen, setChosen] = useState<ChosenFile | null>(null)
  const choose = async (file: File): Promise<void> => {
    const { name } = file
    const read = await readFile(file)
    if (read === null || read.problems.length > 0)
      return setChosen({ name, problems: read?.problems ?? 'unread' })
    const { rows, repeated } = read
    setChosen({ name, compared: compareRows(rows, context()), repeated })
  }
  return {
    chosen,
    choose: (file) => void choose(file),
    close: () => setChosen(null),
  }
}

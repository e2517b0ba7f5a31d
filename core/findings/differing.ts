// What of a written stretch differs from its replacement, character by character, to mark it.
import { diffArrays } from 'diff'

/** `written`: the replacement has it not; `official`: only the replacement has it. */
export interface DifferingPiece {
  type: 'same' | 'written' | 'official'
  text: string
}

/** Longer ones are shown whole: nobody reads marks in them. */
const LONGEST = 400

/** In the order of the text; joined, `same` and `written` are the one text, `same` and `official` the other. */
export function differingPieces(written: string, official: string): DifferingPiece[] {
  if (written.length + official.length > LONGEST)
    return [
      { type: 'written', text: written },
      { type: 'official', text: official },
    ]
  return diffArrays([...written], [...official]).map(({ added, removed, value }) => ({
    type: added ? 'official' : removed ? 'written' : 'same',
    text: value.join(''),
  }))
}

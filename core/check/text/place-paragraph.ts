// Where a paragraph stands in the text, and what its sentences take over from the parts before it.
import type { PlacedPart } from './paragraphs.ts'
import type { Paragraph, PlacedParagraph } from './reading.ts'
import { yearsIn } from './times.ts'

/** @param before the one before it in the text, if any */
export function placedParagraph(
  paragraph: Paragraph,
  { start, isContinued }: PlacedPart,
  before: PlacedParagraph | undefined,
): PlacedParagraph {
  if (!isContinued || !before) return { paragraph, start, yearsAbove: [] }
  const years = new Set([...before.yearsAbove, ...yearsIn(before.paragraph.readable)])
  return { paragraph, start, yearsAbove: [...years] }
}

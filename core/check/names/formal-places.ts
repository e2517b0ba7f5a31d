// Where a document is signed, addressed or titled: there a body has its full or its standard short name.
import type { Reading } from '../text/reading.ts'

/** Offsets in the whole text, half open. */
export type Stretch = readonly [start: number, end: number]

/** The signature, the recipients, and what stands in the title before 关于. */
export function formalPlaces({ paragraphs, parts }: Reading): readonly Stretch[] {
  const { titleLine, recipientsLine, signatureLines } = parts()
  const stretchOf = (line: number, length?: number): Stretch[] => {
    const placed = paragraphs[line]
    if (!placed) return []
    const { paragraph, start } = placed
    return [[start, start + (length ?? paragraph.text.length)]]
  }
  const title = titleLine === null ? '' : (paragraphs[titleLine]?.paragraph.text ?? '')
  const about = title.indexOf('关于')
  return [
    ...(titleLine === null || about === -1 ? [] : stretchOf(titleLine, about)),
    ...(recipientsLine === null ? [] : stretchOf(recipientsLine)),
    ...signatureLines
      .filter((line) => line !== titleLine)
      .flatMap((line) => stretchOf(line)),
  ]
}

const BEFORE = /(?:^|[\s、，,\n\r和])$/u
const AFTER = /^(?:$|[\s、，,：:和]|关于|等[^，。\s]{0,10}关于|办公[厅室])/u

/** The name stands in such a place by itself: 中宣部、最高法, and not in a sentence. */
export function isFormal(
  text: string,
  [start, end]: Stretch,
  places: readonly Stretch[],
): boolean {
  return (
    places.some(([from, to]) => from <= start && end <= to) &&
    BEFORE.test(text.slice(Math.max(0, start - 1), start)) &&
    AFTER.test(text.slice(end, end + 16))
  )
}

// A rule that looks at one paragraph after the other, with the whole text at hand.
import type { FoundPlace, PlacesWork } from '../types.ts'
import type { PlacedParagraph, Reading } from './reading.ts'

/**
 * The places of all paragraphs, in steps of one, so that a long text leaves the thread its turns.
 * @param placesIn the places in one paragraph, with offsets in the whole text; it is given the number of
 * the paragraph, from 0 on
 */
export function* inParagraphs(
  reading: Reading,
  placesIn: (placed: PlacedParagraph, line: number) => readonly FoundPlace[],
): PlacesWork {
  const places: FoundPlace[] = []
  for (const [line, placed] of reading.paragraphs.entries()) {
    for (const place of placesIn(placed, line)) places.push(place)
    yield placed.start + placed.paragraph.text.length
  }
  return places
}

/** Places of a paragraph in the whole text. */
export const inText = (
  places: readonly FoundPlace[],
  { start }: PlacedParagraph,
): FoundPlace[] =>
  places.map((place) => ({
    ...place,
    start: place.start + start,
    end: place.end + start,
  }))

// A rule that looks at one paragraph after the other, with the whole text at hand.
import type { FoundPlace, PlacesWork } from '../types.ts'
import type { PlacedParagraph, Reading } from './reading.ts'

/**
 * The places of all paragraphs, in steps of one, so that a long text leaves the thread its turns.
 * @param placesIn the places in one paragraph, with offsets in the whole text
 */
export function* inParagraphs(
  reading: Reading,
  placesIn: (placed: PlacedParagraph) => readonly FoundPlace[],
): PlacesWork {
  const places: FoundPlace[] = []
  for (const placed of reading.paragraphs) {
    for (const place of placesIn(placed)) places.push(place)
    yield placed.start + placed.paragraph.text.length
  }
  return places
}

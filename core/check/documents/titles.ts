// Titles in 《》 that are meant for a known one and differ.
import { foldText } from '../../text/fold.ts'
import type { CheckIndex } from '../check-index.ts'
import { titleDifference } from '../documents/title-difference.ts'
import { isSureGrade, noticeProvenance } from '../provenance.ts'
import type { PlacedParagraph, Reading } from '../text/reading.ts'
import type { FoundPlace } from '../types.ts'

const TITLE = /《([^《》\n]{4,80})》/gu

export function wrongTitles(
  { paragraph, start }: PlacedParagraph,
  reading: Reading,
  index: CheckIndex,
): FoundPlace[] {
  return [...paragraph.text.matchAll(TITLE)].flatMap((match): FoundPlace[] => {
    const [, written = ''] = match
    const from = match.index + 1
    const folded = foldText(written)
    if (index.documents.some(({ folded: known }) => known === folded)) return []
    for (const known of index.documents) {
      const difference = titleDifference(written, known.title, {
        years: reading.years(),
        knownYears: known.knownYears,
      })
      if (!difference) continue
      return [
        {
          start: from + difference.start + start,
          end: from + difference.end + start,
          severity: difference.isSure && isSureGrade(known.grade) ? 'certain' : 'advice',
          message: {
            id: 'title-differs',
            values: { written, official: known.title },
          },
          suggestions: [difference.replacement],
          provenance: noticeProvenance(known),
        },
      ]
    }
    return []
  })
}

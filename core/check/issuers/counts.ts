// Counts of bodies that differ from the number that is known of the campaign and year.

import { type KnownCampaign, yearFacts } from '../../lookup/facts/index.ts'
import type { CheckIndex } from '../check-index.ts'
import { documentsNumbered } from '../documents/wrong-numbers.ts'
import { sameCount, type WrittenCount, writtenCounts } from '../issuers/written-counts.ts'
import { noticeProvenance } from '../provenance.ts'
import { campaignsMeant } from '../text/meant-campaigns.ts'
import type { Paragraph, PlacedParagraph, Reading } from '../text/reading.ts'
import { yearsAt, yearsIn } from '../text/times.ts'
import type { FoundPlace } from '../types.ts'
import { isSure } from './sureness.ts'

/** Written numbers of departments that are not those of the campaign and year that they speak of. */
export function wrongCounts(
  placed: PlacedParagraph,
  reading: Reading,
  index: CheckIndex,
): FoundPlace[] {
  const { library } = index
  const { paragraph, start } = placed
  return writtenCounts(paragraph).flatMap((count): FoundPlace[] => {
    const from = count.start + start
    const campaigns = campaignsMeant(
      reading,
      from,
      count.end + start,
      count.sentence.text,
    )
    const year = yearOfCount(count, placed, reading)
    if (year === null) return []
    for (const campaign of campaigns) {
      const facts = yearFacts(campaign, year, library.facts)
      const right = facts?.issuersCount ?? null
      if (!facts || right === null) continue
      if (right - count.leaders <= count.value && count.value <= right) return []
      if (isOfNumberedNotice(count, campaign, paragraph, index)) return []
      const { countGrade: grade, noticeId } = facts
      return [
        {
          start: from,
          end: count.end + start,
          severity: isSure(grade, facts.documentNumber?.value, reading)
            ? 'certain'
            : 'advice',
          message: {
            id: 'wrong-count',
            values: { written: count.written, year, count: right },
          },
          suggestions: [sameCount(right, count.written)],
          provenance: noticeProvenance({
            noticeId,
            campaign: campaign.name,
            year,
            grade,
          }),
        },
      ]
    }
    return []
  })
}

/** The count is right for the notice whose number the sentence has: then its year is what is wrong. */
function isOfNumberedNotice(
  { value, sentence }: WrittenCount,
  campaign: KnownCampaign,
  { readable }: Paragraph,
  index: CheckIndex,
): boolean {
  const text = readable.slice(sentence.start, sentence.start + sentence.text.length)
  return documentsNumbered(text, index).some(
    (document) =>
      document.campaign === campaign.name &&
      document.year !== null &&
      yearFacts(campaign, document.year, index.library.facts)?.issuersCount === value,
  )
}

/** 比2021年多一个 */
const COMPARED = /[比较与同](?:19|20)\d\d年/gu

/** The year named last before the count, else the first behind it, else the only one before. */
function yearOfCount(
  { start, sentence }: WrittenCount,
  placed: PlacedParagraph,
  reading: Reading,
): number | null {
  const { readable } = placed.paragraph
  const before = yearsIn(readable.slice(sentence.start, start))
  const rest = readable.slice(start, sentence.start + sentence.text.length)
  const notCompared = rest.replace(COMPARED, '')
  const after = yearsIn(notCompared)
  const own = before.at(-1) ?? after[0]
  if (own !== undefined) return own
  // 当年, behind a year that is only compared with: that of the sentence before.
  if (notCompared !== rest)
    return yearsIn(readable.slice(0, sentence.start)).at(-1) ?? null
  const years = new Set(yearsAt(placed, start, reading.years()).years)
  const [only] = years
  return years.size === 1 ? (only ?? null) : null
}

// Titles in 《》 that are meant for a known one and differ.
import { foldText } from '../../text/fold.ts'
import type { CheckIndex } from '../check-index.ts'
import { titleDifference } from '../documents/title-difference.ts'
import { documentsNumbered } from '../documents/wrong-numbers.ts'
import { isSureGrade, noticeProvenance } from '../provenance.ts'
import type { PlacedParagraph, Reading } from '../text/reading.ts'
import type { FoundPlace } from '../types.ts'

const TITLE = /《([^《》\n]{4,80})》/gu
/** An entry of a list of attachments, with its number; a title has no mark that ends a sentence. */
const LISTED =
  /^\s*(?:附件\s*[：:]?\s*)?\d{1,2}[.．、]\s*([^，。；：！？《》\n]{6,60})\s*$/gu

/** Titles in 《》 and in a list of attachments that differ by few characters, or in the year, from a known one. */
export function wrongTitles(
  { paragraph, start }: PlacedParagraph,
  reading: Reading,
  index: CheckIndex,
): FoundPlace[] {
  const titles = [...paragraph.text.matchAll(TITLE), ...paragraph.text.matchAll(LISTED)]
  return titles.flatMap((match): FoundPlace[] => {
    const [whole, written = ''] = match
    const from = match.index + whole.indexOf(written)
    const isListed = !whole.startsWith('《')
    const folded = foldText(written)
    const ofOtherYear = yearAgainstNumber(written, from, paragraph.readable, index)
    if (ofOtherYear)
      return [
        {
          ...ofOtherYear,
          start: ofOtherYear.start + start,
          end: ofOtherYear.end + start,
        },
      ]
    if (index.titles.has(folded)) return []
    const named = campaignsNamed(written, index)
    for (const known of index.titles.like(folded)) {
      // Another campaign has notices of its own.
      if (named.length > 0 && !named.includes(known.campaign)) continue
      const difference = titleDifference(written, known.title, {
        years: reading.years(),
        knownYears: known.knownYears,
      })
      if (!difference) continue
      // The attachments of another notice have titles of their own, by a word more or less.
      if (isListed && written.length !== known.title.length) continue
      const isSure = difference.isSure && !isListed && isSureGrade(known.grade)
      return [
        {
          start: from + difference.start + start,
          end: from + difference.end + start,
          severity: isSure ? 'certain' : 'advice',
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

function campaignsNamed(title: string, { library }: CheckIndex): (string | null)[] {
  const { campaigns } = library.facts
  return [...title.matchAll(campaigns.written)].flatMap(([word]) =>
    (campaigns.byWord.get(foldText(word)) ?? []).map(({ name }) => name),
  )
}

const YEAR = /(?:19|20)\d\d(?=年)/u

/** 《关于开展2024年…的通知》（国市监质发〔2023〕73号）: the number is that of the notice of another year. */
function yearAgainstNumber(
  written: string,
  from: number,
  readable: string,
  index: CheckIndex,
): FoundPlace | null {
  const year = YEAR.exec(written)
  const [, behind] =
    /^》[（(]([^（()）]{4,30}号)/u.exec(readable.slice(from + written.length)) ?? []
  if (!year || !behind) return null
  for (const known of documentsNumbered(behind, index)) {
    const [right] = YEAR.exec(known.title) ?? []
    const isSame =
      right !== undefined &&
      right !== year[0] &&
      foldText(written.replace(year[0], right)) === known.folded
    if (!isSame) continue
    return {
      start: from + year.index,
      end: from + year.index + year[0].length,
      severity: isSureGrade(known.numberGrade) ? 'certain' : 'advice',
      message: { id: 'title-differs', values: { written, official: known.title } },
      suggestions: [right],
      provenance: noticeProvenance(known),
    }
  }
  return null
}

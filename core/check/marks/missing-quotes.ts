// Wordings that the held notices always print in “ ”, without them.
import type { CheckIndex } from '../check-index.ts'
import type { Paragraph } from '../text/reading.ts'
import type { FoundPlace } from '../types.ts'
import { provenanceOfMarks } from './printed-in-marks.ts'

/** Wordings that the notices always print in “ ”. */
export function missingQuotes(
  paragraph: Paragraph,
  { printed, library }: CheckIndex,
): FoundPlace[] {
  const { text } = paragraph
  return printed.quoted.flatMap((wording): FoundPlace[] => {
    const places: FoundPlace[] = []
    for (let at = text.indexOf(wording.text); at !== -1; ) {
      const end = at + wording.text.length
      if (
        !isMarkedSomehow(paragraph, at, end) &&
        !isOtherWord(wording.campaign, text, at, end)
      )
        places.push({
          ...withWrongMarks(text, at, end),
          severity: 'advice',
          message: { id: 'quotes-missing', values: { wording: wording.text } },
          suggestions: [`“${wording.text}”`],
          provenance: provenanceOfMarks(wording),
        })
      at = text.indexOf(wording.text, end)
    }
    return places
  })

  function isOtherWord(
    campaign: string | null,
    written: string,
    start: number,
    end: number,
  ): boolean {
    const data = library.facts.campaigns.of(campaign)?.data
    const word = written.slice(start, end)
    if (!data?.words.includes(word)) return false
    const before = written.slice(0, start)
    return (
      data.notFollowedBy.includes(written[end] ?? '\0') ||
      data.notPrecededBy.some((other) => before.endsWith(other))
    )
  }
}

/** In quotation marks of any kind, or in those of something longer, or in a title. */
function isMarkedSomehow(paragraph: Paragraph, start: number, end: number): boolean {
  const { text } = paragraph
  return (
    /[“‘「『"#【]/u.test(text[start - 1] ?? '') ||
    /[”’」』"#]/u.test(text[end] ?? '') ||
    isInAddress(text, start, end) ||
    paragraph.marked().some((one) => one.start < start && end < one.end)
  )
}

/** /2023/质量月.zip: a part of an address or of the name of a file. */
const isInAddress = (text: string, start: number, end: number): boolean =>
  /[/\\=_]$/u.test(text.slice(0, start)) ||
  /^(?:[/\\_]|\.[a-z])/iu.test(text.slice(end, end + 2))

/** ”质量月“: marks the wrong way round are replaced as well. */
function withWrongMarks(
  text: string,
  start: number,
  end: number,
): { start: number; end: number } {
  const isTurned = text[start - 1] === '”' && text[end] === '“'
  return isTurned ? { start: start - 1, end: end + 1 } : { start, end }
}

// Marks of half width in Chinese text.

import type { Paragraph } from '../text/reading.ts'
import type { FoundPlace } from '../types.ts'
import { HAN } from './straight-quotes.ts'

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
}
/** A mark between Chinese characters; a comma or colon also before a number or an opening mark. */
const HALF_WIDTH =
  /(?<=[\p{Script=Han}”》）〕])[,;:!?](?=\s?[\p{Script=Han}“《（〔]|$)|(?<=\p{Script=Han})[,;:](?=\s?\d)/gu
/** One of the two brackets may be of full width. */
const BRACKETS = /\(([^()（）\n]{1,60})[)）]|（([^()（）\n]{1,60})\)/gu
/** An entry of a list of references has marks of half width: [J], [M/OL]. */
const REFERENCE = /\[(?:[A-Z]{1,2})(?:\/[A-Z]{1,2})?\]/u

/** `certain` where the paragraph writes marks of full width but for one or two. */
export function halfWidthMarks({ text }: Paragraph): FoundPlace[] {
  if (REFERENCE.test(text)) return []
  const isFullElsewhere = writesFullWidth(text)
  const place = (start: number, written: string, right: string): FoundPlace => ({
    start,
    end: start + written.length,
    severity:
      isFullElsewhere && standsBetweenHan(text, start, written) ? 'certain' : 'advice',
    message: { id: 'half-width-mark', values: { written } },
    suggestions: [right],
  })
  const single = [...text.matchAll(HALF_WIDTH)].map(({ 0: written, index }) =>
    place(index, written, FULL_WIDTH[written] ?? written),
  )
  const brackets = [...text.matchAll(BRACKETS)].flatMap((match): FoundPlace[] => {
    const [written, halfOpened, fullOpened] = match
    const inner = halfOpened ?? fullOpened ?? ''
    const before = text[match.index - 1] ?? ''
    const isChinese =
      HAN.test(inner) &&
      (match.index === 0 || /[\p{Script=Han}”》\d，。；：、]/u.test(before))
    return isChinese ? [place(match.index, written, `（${inner}）`)] : []
  })
  return [...single, ...brackets]
}

const HALF = /(?<=\p{Script=Han})[,;:!?()](?=\p{Script=Han})/gu
const FULL = /[，；：！？（）]/gu
/** More are no slip: the page has lost its marks of full width. */
const MOST_SLIPS = 2

/** The paragraph writes marks of full width, but for one or two. */
function writesFullWidth(text: string): boolean {
  const half = [...text.matchAll(HALF)].length
  return half <= MOST_SLIPS && [...text.matchAll(FULL)].length >= 2 * Math.max(1, half)
}

const standsBetweenHan = (text: string, start: number, written: string): boolean =>
  HAN.test(text[start - 1] ?? '') && HAN.test(text[start + written.length] ?? '')

// Splits a text into the lines of its paragraphs, whatever a page or a file did to them.
import { plainText } from '../../text/characters.ts'
import { normalizeMarkers } from '../classify/markers.ts'
import type { SourceLine } from '../source-line.ts'
import { closeLetterSpacing } from './close-letter-spacing.ts'
import { joinWrappedLines } from './join-wrapped-lines.ts'
import { removeWatermark } from './remove-watermark.ts'
import { splitHeading } from './split-heading.ts'
import { splitRunTogetherLines } from './split-run-together-lines.ts'

/** Also the line breaks of old files, which are control characters. */
const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u
/** A wider gap says no more than one of this width, and makes patterns slow. */
const WIDEST_GAP = 12
const WIDE_GAP = new RegExp(
  `[^\\S\\n\\r\\v\\f\\u0085\\u2028\\u2029]{${WIDEST_GAP},}`,
  'gu',
)

/**
 * The paragraphs of a text: lines that run several together are split, wrapped lines are joined, empty
 * lines are left out. Numbers count the lines of the text from 1.
 */
export function linesOfText(text: string): SourceLine[] {
  const written = normalizeMarkers(normalizeTitleMarks(plainText(text)))
    .replace(WIDE_GAP, ' '.repeat(WIDEST_GAP))
    .replace(/[０-９]/gu, (digit) => String(digit.charCodeAt(0) - 0xff10))
    .split(LINE_BREAK)
  const numbered = closeLetterSpacing(removeWatermark(written)).map((line, at) => ({
    number: at + 1,
    text: line.replaceAll('\t', '  '),
  }))
  const lines = joinWrappedLines(splitRunTogetherLines(splitHeading(numbered)))
  return lines.flatMap((line) => {
    const trimmed = line.text.trim()
    return trimmed === '' ? [] : [{ ...line, text: trimmed }]
  })
}

/** «…» stands for 《…》 where a font lacks them; » alone is an arrow of a page. */
function normalizeTitleMarks(text: string): string {
  if (!text.includes('«')) return text
  const count = (sign: string): number => text.split(sign).length - 1
  return count('«') === count('»')
    ? text.replaceAll('«', '《').replaceAll('»', '》')
    : text
}

// The lines of a text, as a reader sees them: paragraphs whole, whatever the page or file did to them.
import { plainText } from '../../text/characters.ts'
import { normalizeMarkers } from '../classify/markers.ts'
import type { SourceLine } from '../source-line.ts'
import { unwrapped } from './join-wrapped-lines.ts'
import { removeWatermark } from './remove-watermark.ts'
import { splitHeading } from './split-heading.ts'
import { parted } from './split-run-together-lines.ts'

/** Also the breaks of old files, which are control characters. */
const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u

/** Splits what stands in one line, joins what was wrapped, drops what is empty. */
export function linesOfText(text: string): SourceLine[] {
  const lines = normalizeMarkers(withTitleMarks(plainText(text)))
    // A gap says no more where it is wider, and long ones make patterns slow.
    .replace(/[^\S\n\r\v\f\u0085\u2028\u2029]{12,}/gu, ' '.repeat(12))
    .replace(/[０-９]/gu, (digit) => String(digit.charCodeAt(0) - 0xff10))
    .split(BREAK)
  const numbered = removeWatermark(lines).map((line, at) => ({
    number: at + 1,
    text: line.replaceAll('\t', '  '),
  }))
  return unwrapped(parted(splitHeading(numbered))).flatMap(({ number, text: line }) => {
    const trimmed = line.trim()
    return trimmed === '' ? [] : [{ number, text: trimmed }]
  })
}

/** «…» of fonts that have no 《…》; » alone is an arrow of a page. */
function withTitleMarks(text: string): string {
  if (!text.includes('«')) return text
  const count = (sign: string): number => text.split(sign).length - 1
  return count('«') === count('»')
    ? text.replaceAll('«', '《').replaceAll('»', '》')
    : text
}

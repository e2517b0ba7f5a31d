// The lines of a text, as a reader sees them: paragraphs whole, whatever the page or file did to them.
import { plainText } from '../text/characters.ts'
import { parted } from './apart.ts'
import { withPlainNumbers } from './markers.ts'
import { unwrapped } from './unwrapped.ts'
import { withoutWatermark } from './watermark.ts'

/** A paragraph; `number` counts the lines of the source from 1. */
export interface SourceLine {
  number: number
  /** Trimmed; runs of space inside are kept, since columns are told by them. */
  text: string
}

/** The first and the last line of a page's main text. */
export interface MainText {
  from: number
  to: number
  /** What the page itself shows as its title, and how its main text begins. */
  titles?: string[] | undefined
}

/** Also the breaks of old files, which are control characters. */
const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u

/** Splits what stands in one line, joins what was wrapped, drops what is empty. */
export function linesOfText(text: string): SourceLine[] {
  const lines = withPlainNumbers(plainText(text))
    // A gap says no more where it is wider, and long ones make patterns slow.
    .replace(/[^\S\n\r\v\f\u0085\u2028\u2029]{12,}/gu, ' '.repeat(12))
    .replace(/[０-９]/gu, (digit) => String(digit.charCodeAt(0) - 0xff10))
    .split(BREAK)
  const numbered = withoutWatermark(lines).map((line, at) => ({
    number: at + 1,
    text: line.replaceAll('\t', '  '),
  }))
  return unwrapped(parted(numbered)).flatMap(({ number, text: line }) => {
    const trimmed = line.trim()
    return trimmed === '' ? [] : [{ number, text: trimmed }]
  })
}

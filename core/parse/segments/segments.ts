// Where the parts of a notice begin and end: below the head the text, with its tables and its list of
// slogans, then what is signed and attached, then what the page has below.
import type { Line } from '../classify/classify-lines.ts'
import type { ChromeLine } from './separate-page-chrome.ts'
import { findSloganBlock } from './slogan-block.ts'
import { findTableRows } from './tables.ts'
import { findTail, type Tail } from './tail.ts'

export interface Segments {
  /** The running text, without what stands apart in it. */
  text: readonly Line[]
  /** The same, with all that stands in it. */
  wholeText: readonly Line[]
  rows: ReadonlySet<Line>
  /** Slogans below a label of their own, which is the first. */
  slogans: readonly Line[]
  tail: Tail
  /** Below the text, and of no attachment. */
  after: readonly Line[]
}

/** @param from place of the first line of the text */
export function segmentLines(
  lines: readonly Line[],
  from: number,
  pageChrome: readonly ChromeLine[],
): Segments {
  const slogans = findSloganBlock(lines.slice(from))
  const tail = findTail(lines, from, breaksOf(pageChrome, slogans))
  const wholeText = lines.slice(from, tail.end)
  const rows = findTableRows(wholeText)
  const apart = new Set([...rows, ...slogans])
  const attached = new Set(tail.attached)
  return {
    text: wholeText.filter((line) => !apart.has(line)),
    wholeText,
    rows,
    slogans,
    tail,
    after: lines.slice(tail.end).filter((line) => !attached.has(line)),
  }
}

/** The names of a signature may go on over the printed page, but not over page chrome or from a slogan. */
function breaksOf(pageChrome: readonly ChromeLine[], slogans: readonly Line[]): number[] {
  const last = slogans.at(-1)
  return [
    ...pageChrome
      .filter(({ reason }) => reason !== 'page-number' && reason !== 'running-head')
      .map(({ line }) => line.number),
    ...(last ? [last.number + 0.5] : []),
  ].sort((a, b) => a - b)
}

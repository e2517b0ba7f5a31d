// Headings without a number: short lines between paragraphs, each above text of its own.
import type { SourceLine } from './lines.ts'
import { type Marker, markerOf } from './markers.ts'
import { namesIn } from './names.ts'

const HEADING = /^[\u4E00-\u9FFF“”（）、]{2,16}$/u
/** It says something, and is no heading. */
const isText = (text: string): boolean =>
  /[。；：！？]$/u.test(text) || (/[，。；：]/u.test(text) && markerOf(text) === null)
/** A single short line may be anything. */
const FEWEST = 2

/** The lines that are such headings, each with what takes the place of a number; mostly none. */
export function bareHeadings(lines: readonly SourceLine[]): Map<SourceLine, Marker> {
  const headings = lines.filter((line, at) => {
    const before = lines[at - 1]?.text ?? ''
    const after = lines[at + 1]?.text ?? ''
    const isAbove = markerOf(after) !== null || isText(after)
    return isHeading(line.text) && isText(before) && isAbove
  })
  if (headings.length < FEWEST) return new Map()
  return new Map(
    headings.map((line) => [line, { kind: 'none', number: '', rest: line.text }]),
  )
}

const isHeading = (text: string): boolean =>
  HEADING.test(text) && markerOf(text) === null && namesIn(text) === null

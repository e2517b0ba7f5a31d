// Headings without a number: short lines between paragraphs, each above text of its own.
import type { Line } from '../classify/classify-lines.ts'
import { isClosingLine } from '../classify/closing-lines.ts'
import type { Marker } from '../classify/markers.ts'
import type { Rule } from '../rule.ts'

const UNNUMBERED = {
  id: 'unnumbered-heading',
  means: 'A short line of Chinese words without a stop',
  pattern: /^[\u4E00-\u9FFF“”（）、]{2,16}$/u,
  yes: ['活动时间', '组织领导（略）'],
  no: ['活动时间：', '2023年', '时间，地点'],
} satisfies Rule

export const UNNUMBERED_RULES: readonly Rule[] = [UNNUMBERED]
const ENDED = /[。！？]$/u
/** It says something: no heading, no label, nor the beginning of a sentence. */
const isText = (text: string): boolean =>
  ENDED.test(text) || (/[，。；：]/u.test(text) && /[^，；：]$/u.test(text))
/** A single short line may be anything. */
const FEWEST = 2

/** The lines that are such headings, each with what takes the place of a number; mostly none. */
export function findUnnumberedHeadings(lines: readonly Line[]): Map<Line, Marker> {
  const headings = lines.filter((line, at) => {
    const [before, after] = [lines[at - 1], lines[at + 1]]
    if (!before || !after || !isHeading(line)) return false
    // Set apart by an empty line, what stands before need not have ended.
    const isApart = line.number > before.number + 1 && isText(before.text)
    const isAbove = after.marker !== null || isText(after.text)
    return (ENDED.test(before.text) || isApart) && isAbove
  })
  if (headings.length < FEWEST) return new Map()
  return new Map(
    headings.map((line) => [line, { kind: 'none', number: '', rest: line.text }]),
  )
}

const isHeading = ({ text, marker, names }: Line): boolean =>
  UNNUMBERED.pattern.test(text) &&
  marker === null &&
  names === null &&
  !isClosingLine(text, '')

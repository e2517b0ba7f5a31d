// Sequences of numbers of one level that skip a number or have one twice.
import type { Reading } from '../text/reading.ts'
import type { FoundPlace } from '../types.ts'
import {
  LEVELS,
  type Level,
  type LevelMark,
  levelMark,
  withNumber,
} from './level-marks.ts'

interface Latest {
  number: number
  /** The offset behind which a number within a paragraph may stand. */
  start: number
}

export function brokenSequences(reading: Reading): FoundPlace[] {
  const { paragraphs, text } = reading
  const { isWhole, issueDateLine, attachments } = reading.parts()
  const latest = new Map<Level, Latest>()
  const found: FoundPlace[] = []
  // What is attached counts anew, and the list of attachments is another list.
  const end = isWhole ? (issueDateLine ?? paragraphs.length) : paragraphs.length
  for (const [line, { paragraph, start }] of paragraphs.slice(0, end).entries()) {
    const isAttachment =
      attachments !== null &&
      line >= attachments.firstLine &&
      line <= attachments.lastLine
    const mark = isAttachment ? null : levelMark(paragraph.readable)
    if (PART.test(paragraph.text) || isAttachment) latest.clear()
    if (mark === null) continue
    const at = start + mark.start
    const before = latest.get(mark.level)
    const message = before && messageOf(mark, before, text.slice(before.start, at))
    if (message)
      found.push({
        start: at,
        end: at + mark.written.length,
        severity: isWhole && isHigh(mark.level) ? 'certain' : 'advice',
        message,
        suggestions: [message.values.official],
      })
    latest.set(mark.level, { number: mark.number, start: at })
    // The levels below begin anew.
    for (const lower of LEVELS.slice(LEVELS.indexOf(mark.level) + 1)) latest.delete(lower)
  }
  return found
}

/** A new part, chapter or attachment begins its numbers anew. */
const PART = /^\s*(?:第[一二三四五六七八九十\d]+[部章节编篇讲]|附\s*[件录表])/u
/** Lists of points are often cited in part. */
const isHigh = (level: Level): boolean => level === 'section' || level === 'item'
const LEFT_OUT = /…|\.{3}|（略）|略。/u

function messageOf(
  mark: LevelMark,
  before: Latest,
  between: string,
): Extract<FoundPlace['message'], { id: 'level-skipped' | 'level-repeated' }> | null {
  const next = before.number + 1
  const isRepeated = mark.number === before.number && mark.number > 1
  const isSkipped = mark.number > next && mark.number <= next + 2
  if ((!isRepeated && !isSkipped) || LEFT_OUT.test(between)) return null
  const official = withNumber(mark, next)
  // The number may stand within a paragraph: （一）…（二）….
  const isWithin =
    between.indexOf(official) > 0 || (isRepeated && between.indexOf(mark.written) > 0)
  if (isWithin) return null
  const values = { written: mark.written, official }
  return { id: isRepeated ? 'level-repeated' : 'level-skipped', values }
}

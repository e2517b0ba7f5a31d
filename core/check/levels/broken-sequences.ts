// Sequences of numbers of one level that skip a number or have one twice.
import type { AttachmentList } from '../text/attachment-list.ts'
import type { PlacedParagraph, Reading } from '../text/reading.ts'
import type { FoundPlace } from '../types.ts'
import {
  LEVELS,
  type Level,
  type LevelMark,
  levelMark,
  withNumber,
} from './level-marks.ts'

/** The last number of a level, and the one that it should have by its place. */
interface Latest {
  number: number
  right: number
  /** The offset behind which a number within a paragraph may stand. */
  start: number
}

/** Marks of levels that skip a number or repeat one; `certain` in a whole document alone. */
export function brokenSequences(reading: Reading): FoundPlace[] {
  const { paragraphs, text } = reading
  const { isWhole, issueDateLine, attachments } = reading.parts()
  const latest = new Map<Level, Latest>()
  const found: FoundPlace[] = []
  // What is attached counts anew.
  const end = isWhole ? (issueDateLine ?? paragraphs.length) : paragraphs.length
  for (const [line, placed] of paragraphs.slice(0, end).entries()) {
    if (isNewPart(placed, line, attachments)) latest.clear()
    const mark = levelMarkOf(placed, paragraphs[line - 1])
    if (mark === null) continue
    const start = placed.start + mark.start
    const before = latest.get(mark.level)
    const problem = before
      ? problemOf(mark, before, text.slice(before.start, start))
      : null
    const right = before && mark.number > 1 ? before.right + 1 : mark.number
    if (problem) {
      const official = withNumber(mark, right)
      found.push({
        start,
        end: start + mark.written.length,
        severity: isWhole && isHigh(mark.level) ? 'certain' : 'advice',
        message: { id: problem, values: { written: mark.written, official } },
        suggestions: [official],
      })
    }
    latest.set(mark.level, {
      number: mark.number,
      right: problem ? right : mark.number,
      start,
    })
    // The levels below begin anew.
    for (const lower of LEVELS.slice(LEVELS.indexOf(mark.level) + 1)) latest.delete(lower)
  }
  return found
}

/** A new part, chapter or attachment begins its numbers anew. */
const PART = /^\s*(?:第[一二三四五六七八九十\d]+[部章节编篇讲]|附\s*[件录表])/u

function isNewPart(
  { paragraph }: PlacedParagraph,
  line: number,
  attachments: AttachmentList | null,
): boolean {
  const isAttachment =
    attachments !== null && line >= attachments.firstLine && line <= attachments.lastLine
  return isAttachment || PART.test(paragraph.text)
}

/** The number with which a line begins; a part of a long paragraph is no line. */
function levelMarkOf(
  { paragraph, start }: PlacedParagraph,
  before: PlacedParagraph | undefined,
): LevelMark | null {
  const isContinued = before && before.start + before.paragraph.text.length === start
  return isContinued ? null : levelMark(paragraph.readable)
}

/** Lists of points are often cited in part. */
const isHigh = (level: Level): boolean => level === 'section' || level === 'item'
const LEFT_OUT = /…|\.{3}|（略）|略。/u
/** More than two are no slip: the text is an excerpt. */
const MOST_SKIPPED = 2

function problemOf(
  mark: LevelMark,
  before: Latest,
  between: string,
): 'level-skipped' | 'level-repeated' | null {
  const skipped = mark.number - before.number - 1
  const isRepeated = skipped === -1 && mark.number > 1
  const isSkipped = skipped > 0 && skipped <= MOST_SKIPPED
  if ((!isRepeated && !isSkipped) || LEFT_OUT.test(between)) return null
  // The number may stand within a paragraph: （一）…（二）….
  const next = withNumber(mark, before.number + 1)
  const isWithin =
    between.indexOf(next) > 0 || (isRepeated && between.indexOf(mark.written) > 0)
  if (isWithin) return null
  return isRepeated ? 'level-repeated' : 'level-skipped'
}

// Finds the line that dates a notice.
import type { Line } from '../classify/classify-lines.ts'
import { beginsListAt } from './attachment-list-start.ts'

/**
 * Index of the line that dates the notice: a date beside a name; else the first that is not the only
 * text of an item; else a damaged date below names. Null for none.
 * @param lines of the notice itself
 * @param from index of the first line of the text
 */
export function findDateLine(lines: readonly Line[], from: number): number | null {
  const dated = lines.flatMap((_, at) => (at > from && isDated(lines, at) ? [at] : []))
  const found =
    dated.find((at) => isBesideNames(lines, at)) ??
    dated.find((at) => !isTextOfItem(lines, at)) ??
    lines.findIndex(
      ({ isDamagedDate }, at) => at > from && isDamagedDate && hasNames(lines[at - 1]),
    )
  return found === -1 ? null : found
}

const hasNames = (line: Line | undefined): boolean => (line?.names ?? null) !== null

/** A date in figures or in brackets must stand beside names: pages and plans write other days so. */
function isDated(lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  const isBelowNames = hasNames(lines[at - 1])
  if (!line) return false
  if (line.dateInFigures) return isBelowNames
  if (line.date) {
    return !/^[（(]/u.test(line.text) || isBelowNames || hasNames(lines[at + 1])
  }
  return (line.dated?.names ?? null) !== null
}

const isBesideNames = (lines: readonly Line[], at: number): boolean =>
  hasNames(lines[at - 1]) ||
  hasNames(lines[at + 1]) ||
  (lines[at]?.dated?.names ?? null) !== null

/** 二、活动时间 has the date on the line below it for its text; an attachment that is listed has not. */
function isTextOfItem(lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1]
  return (
    (above?.marker ?? null) !== null &&
    !/[。；]$/u.test(above?.text ?? '') &&
    !isListedAttachment(lines, at - 1)
  )
}

function isListedAttachment(lines: readonly Line[], at: number): boolean {
  let head = at
  while (lines[head]?.marker?.kind === 'figure') head--
  return beginsListAt(lines, head)
}

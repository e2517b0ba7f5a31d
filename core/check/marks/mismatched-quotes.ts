// Quotation marks of which one is missing or the wrong way round.
import type { CheckIndex } from '../check-index.ts'
import type { Paragraph } from '../text/reading.ts'
import type { FoundPlace } from '../types.ts'
import { provenanceOfMarks } from './printed-in-marks.ts'

/** “…“, ”…”, and a known wording of whose two marks one is missing. */
export function mismatchedQuotes({ text }: Paragraph, index: CheckIndex): FoundPlace[] {
  const found: FoundPlace[] = []
  let open = -1
  for (let at = 0; at < text.length; at++) {
    const mark = text[at]
    if (mark === '“') {
      if (open !== -1 && isClosing(text, open, at)) {
        found.push(mismatched(text, open, at + 1))
        open = -1
      } else open = at
    } else if (mark === '”') {
      if (open === -1) {
        const close = text.indexOf('”', at + 1)
        const next = text.indexOf('“', at + 1)
        const isPair =
          close !== -1 && (next === -1 || close < next) && isClosing(text, at, close)
        if (isPair) {
          found.push(mismatched(text, at, close + 1))
          at = close
        }
      }
      open = -1
    }
  }
  return [...found, ...halfQuoted(text, index, found)]
}

const LONGEST_QUOTED = 20

/** Whether the mark closes what the last one opened: short, and right behind a word. */
function isClosing(text: string, open: number, at: number): boolean {
  const inner = text.slice(open + 1, at)
  const next = text[at + 1] ?? ''
  return (
    inner.length >= 2 &&
    inner.length <= LONGEST_QUOTED &&
    /^[\p{Script=Han}\d、，\s·—]+$/u.test(inner) &&
    // “质量月活动…“双随机”: what opens here has its own closing mark.
    !isOpenedHere(text, at, next)
  )
}

function isOpenedHere(text: string, at: number, next: string): boolean {
  const close = text.indexOf('”', at + 1)
  const open = text.indexOf('“', at + 1)
  return next !== '' && close !== -1 && (open === -1 || close < open)
}

function mismatched(text: string, start: number, end: number): FoundPlace {
  const written = text.slice(start, end)
  return {
    start,
    end,
    severity: 'certain',
    message: { id: 'quotes-unpaired', values: { written } },
    suggestions: [`“${written.slice(1, -1)}”`],
  }
}

/** “质量月活动, 质量月”活动: one of the two marks is missing. */
function halfQuoted(
  text: string,
  { printed }: CheckIndex,
  found: readonly FoundPlace[],
): FoundPlace[] {
  const balance = text.split('“').length - text.split('”').length
  if (balance === 0) return []
  return printed.quoted.flatMap((wording): FoundPlace[] => {
    const places: FoundPlace[] = []
    for (let at = text.indexOf(wording.text); at !== -1; ) {
      const end = at + wording.text.length
      const hasOpen = text[at - 1] === '“'
      const hasClose = text[end] === '”'
      const isHalf = balance > 0 ? hasOpen && !hasClose : hasClose && !hasOpen
      // ‘质量月”: the mark before it is another one.
      const start = hasOpen || /[‘'"]/u.test(text[at - 1] ?? '') ? at - 1 : at
      const closed = hasClose || /[’'"]/u.test(text[end] ?? '') ? end + 1 : end
      const isFound = found.some((place) => place.start <= start && end <= place.end)
      if (
        isHalf &&
        text[end] !== '…' &&
        !isFound &&
        isLonePlace(text, start, end, hasOpen)
      )
        places.push({
          start,
          end: closed,
          severity: 'certain',
          message: {
            id: 'quotes-unpaired',
            values: { written: text.slice(start, closed) },
          },
          suggestions: [`“${wording.text}”`],
          provenance: provenanceOfMarks(wording),
        })
      at = text.indexOf(wording.text, end)
    }
    return places
  })
}

/** No other mark belongs to this one. */
function isLonePlace(
  text: string,
  start: number,
  end: number,
  hasOpen: boolean,
): boolean {
  if (hasOpen) {
    const close = text.indexOf('”', end)
    const open = text.indexOf('“', end)
    return close === -1 || (open !== -1 && open < close)
  }
  const open = text.lastIndexOf('“', start - 1)
  const close = text.lastIndexOf('”', start - 1)
  return open === -1 || close > open
}

// Marks that open and are not closed, or close what nothing opened.

import type { Work } from '../../slices.ts'

export interface UnpairedMark {
  /** Offset in the text. */
  at: number
  written: string
}

const CLOSING: Readonly<Record<string, string>> = {
  '《': '》',
  '（': '）',
  '〔': '〕',
  '【': '】',
  '“': '”',
}
const MARK = /[《》（）()〔〕【】“”]/gu
/** 1）, a）, 一）: the mark of an item has no opening one. */
const ITEM_MARK = /(?:^|[\s；。：，、])(?:[\da-zA-Z]{1,3}|[一二三四五六七八九十]{1,3})$/u
/** A title or a bracket that a page breaks into lines goes on for a few of them. */
const LONGEST = 400
/** No text nests as deep: what is still open then stays open, and the search stays short. */
const DEEPEST = 32
/** Some milliseconds. */
const MARKS_A_STEP = 2000

/**
 * Brackets of half and full width close each other: that is a matter of their width.
 * @returns work in short steps, and as its result the marks in the order of the text
 */
export function* unpairedMarks(text: string): Work<UnpairedMark[], number> {
  const open: UnpairedMark[] = []
  const unpaired: UnpairedMark[] = []
  let count = 0
  for (const { 0: written, index: at } of text.matchAll(MARK)) {
    if (++count % MARKS_A_STEP === 0) yield 0
    const mark = written === '(' ? '（' : written === ')' ? '）' : written
    if (mark in CLOSING) {
      open.push({ at, written: mark })
      const [outermost] = open
      if (outermost && open.length > DEEPEST) {
        open.shift()
        unpaired.push(outermost)
      }
      continue
    }
    const partner = partnerOf(open, mark, at)
    if (partner === -1) {
      if (!isOther(text, at, written)) unpaired.push({ at, written })
    } else
      unpaired.push(
        ...open.splice(partner).filter(({ at: start }, index) => index > 0 && start < at),
      )
  }
  return [...unpaired, ...open]
    .filter(({ at }) => !isHalfWidth(text, at) && !isInterval(text, at))
    .sort((a, b) => a.at - b.at)
}

/** The index of the last open mark that the closing one belongs to; -1 for none. */
function partnerOf(open: readonly UnpairedMark[], mark: string, at: number): number {
  let partner = open.length - 1
  while (partner >= 0 && CLOSING[open[partner]?.written ?? ''] !== mark) partner--
  return at - (open[partner]?.at ?? -LONGEST) <= LONGEST ? partner : -1
}

/** A mark of an item, or a face: :） */
function isOther(text: string, at: number, written: string): boolean {
  if (!/[）)]/u.test(written)) return false
  const before = text.slice(Math.max(0, at - 5), at)
  return ITEM_MARK.test(before) || /[:：;；^_-]$/u.test(before)
}

const isHalfWidth = (text: string, at: number): boolean => '()'.includes(text[at] ?? '')

/** (0，1] */
function isInterval(text: string, at: number): boolean {
  if (!'（）'.includes(text[at] ?? '')) return false
  const around = text.slice(Math.max(0, at - 12), at + 12)
  return (
    /[（(]\s*-?[\d.]+\s*[,，]\s*-?[\d.]+\s*\]/u.test(around) ||
    /\[\s*-?[\d.]+\s*[,，]\s*-?[\d.]+\s*[）)]/u.test(around)
  )
}

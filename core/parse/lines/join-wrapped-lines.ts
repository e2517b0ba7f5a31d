// Joins what was wrapped at a margin in the middle of its sentences, as copies of PDFs are.

import { readDateAlone } from '../classify/dates.ts'
import { readNames } from '../classify/issuer-names.ts'
import { readPageChrome } from '../classify/page-chrome.ts'
import type { SourceLine } from '../source-line.ts'
import { HAN_NUMERAL } from '../vocabulary.ts'

const isUnfinished = (text: string): boolean =>
  !ENDS.test(text) && readNames(text) === null

const INDENT = /^(?:\u3000| {2,})/u
const FEWEST_INDENTED = 3
/** Of the margin. */
const NEARLY_FULL = 0.75
/** Shorter lines than this were not wrapped at a margin. */
const SHORTEST_MARGIN = 16
const STARTS = new RegExp(
  `^[\\s\\u3000]*(?:${HAN_NUMERAL}、|[（(](?:${HAN_NUMERAL}|\\d{1,2})[）)]|\\d{1,2}[.．、](?!\\d)|第${HAN_NUMERAL}[条章]|[①-⑳❶-❿㊀-㊉]|附件?[\\s\\d:：]|抄送|联系)`,
  'u',
)
/** （此件公开发布） */
const NOTE = /^[（(][^（）()]{2,30}[）)]\s*$/u
const CLOSES = /[。！？：:；;]$/u
const ENDS = /[。！？；：:;!?」』”"）)]$/u

/** In the middle of a sentence a line of a margin's width is full: one with a figure alone is none of it. */
const isPageNumber = (text: string): boolean => readPageChrome(text) === 'page-number'

/** Joins the lines of a text that was wrapped at a margin in the middle of its sentences. */
export function unwrapped(lines: readonly SourceLine[]): SourceLine[] {
  const margin = marginOf(lines)
  if (margin === null) return [...lines]
  const joined: SourceLine[] = []
  const isIndented =
    lines.filter(({ text }) => INDENT.test(text)).length >= FEWEST_INDENTED
  let last: SourceLine | undefined
  let isParagraph = false
  let open = false
  for (const [at, line] of lines.entries()) {
    const { text } = line
    // The page ends in the middle of the sentence.
    if (open && isBetweenPages(lines, at)) {
      joined.push(line)
      continue
    }
    const isNew =
      text.trim() === '' ||
      readNames(text.trim()) !== null ||
      readDateAlone(text.trim()) !== null ||
      STARTS.test(text) ||
      NOTE.test(text) ||
      INDENT.test(text)
    if (open && last && !isNew) last.text += text.trim()
    else {
      isParagraph = isIndented && INDENT.test(text)
      last = { ...line }
      joined.push(last)
    }
    const size = width(text)
    const isFull =
      size >= margin - 2 ||
      (size >= margin / 2 && size >= margin - firstWord(text, lines[at + 1]?.text)) ||
      // Where paragraphs are indented, what is not goes on from a line that ends in the middle.
      (isParagraph && size >= margin * NEARLY_FULL && isUnfinished(text.trim()))
    // 邮箱： goes on with its address, any other colon ends a paragraph.
    const ends = /^[a-z]/iu.test(lines[at + 1]?.text ?? '') ? /[。！？；;]$/u : CLOSES
    open = isFull && !ends.test(text.trimEnd()) && text.trim() !== ''
  }
  return joined
}

/** A page number, or an empty line beside one. */
function isBetweenPages(lines: readonly SourceLine[], at: number): boolean {
  const textAt = (place: number): string => lines[place]?.text.trim() ?? ''
  if (isPageNumber(textAt(at))) return true
  if (textAt(at) !== '') return false
  const near = [at - 2, at - 1, at + 1, at + 2]
  return near.some((place) => isPageNumber(textAt(place)))
}

/** The width of an address that begins a line: it may not have fitted above. Not of a second one. */
const firstWord = (above: string, line = ''): number =>
  /[\w-]$/u.test(above.trimEnd()) ? 0 : width(/^[\w@./:-]*/u.exec(line)?.[0] ?? '')

/** Ideographs count two, so that lines with figures have the same width. */
function width(text: string): number {
  const { length } = text.trimEnd()
  let sum = 0
  for (let at = 0; at < length; at++) sum += text.charCodeAt(at) > 0x2e7f ? 2 : 1
  return sum / 2
}

/** The width at which lines end without ending a sentence; null where they do not. */
function marginOf(lines: readonly SourceLine[]): number | null {
  const full = lines.filter(({ text }) => text.trim() !== '')
  const widths = full.map(({ text }) => width(text)).sort((a, b) => b - a)
  const margin = widths[Math.floor(widths.length / 20)] ?? 0
  if (margin < SHORTEST_MARGIN || (widths[0] ?? 0) > margin * 1.5) return null
  const atMargin = full.filter(({ text }) => width(text) >= margin - 2)
  const cut = atMargin.filter(({ text }) => !ENDS.test(text.trim()))
  return cut.length >= 4 && cut.length * 2 > atMargin.length ? margin : null
}

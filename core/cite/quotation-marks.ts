// Quotation marks and book-title marks round a wording, as GB/T 15834—2011 (标点符号用法) nests
// them: within “ ” stand ‘ ’, within 《》 stand 〈〉, and the other way round one level further in.
import type { CitedRecord } from './types.ts'

type Pair = readonly [open: string, close: string]

const QUOTES = { outer: ['“', '”'], inner: ['‘', '’'] } as const
const TITLES = { outer: ['《', '》'], inner: ['〈', '〉'] } as const

/** “双随机、一公开”; marks inside are moved one level in. */
export function wrapInQuotes(text: string): string {
  return wrapped(text, QUOTES.outer, QUOTES.inner)
}

/** 《质量强国建设纲要》; marks inside are moved one level in. */
export function wrapAsTitle(text: string): string {
  return wrapped(text, TITLES.outer, TITLES.inner)
}

/** The wording (perhaps with its halves joined anew) in the marks that belong to it, or in none. */
export function wrapInMarks(record: CitedRecord, wording = record.wording): string {
  if (record.part === 'issuer' || record.part === 'number') return wording
  return record.printedAsTitle ? wrapAsTitle(wording) : wrapInQuotes(wording)
}

function wrapped(text: string, outer: Pair, inner: Pair): string {
  if (isWithin(text, outer)) return text
  return outer[0] + nested(text, outer, inner) + outer[1]
}

/** Whether one pair of marks holds the whole text: “甲”和“乙” is not held by one. */
function isWithin(text: string, [open, close]: Pair): boolean {
  if (!text.startsWith(open)) return false
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === open) depth++
    if (text[at] === close) depth--
    if (depth === 0) return at === text.length - 1
  }
  return false
}

function nested(text: string, outer: Pair, inner: Pair): string {
  // An unpaired ’ is an apostrophe, not a mark.
  const inwards = text.split(inner[0]).length === text.split(inner[1]).length
  const swaps = new Map<string, string>([
    [outer[0], inner[0]],
    [outer[1], inner[1]],
    ...(inwards
      ? ([
          [inner[0], outer[0]],
          [inner[1], outer[1]],
        ] as const)
      : []),
  ])
  return [...text].map((character) => swaps.get(character) ?? character).join('')
}

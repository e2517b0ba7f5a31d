// The items of a list of bodies, with their places in the text.

import type { Statement } from '../../lookup/index.ts'
import type { Reading } from '../text/reading.ts'

export type ListClaim = Extract<Statement, { type: 'issuer-list' }>

export interface Item {
  written: string
  /** The body, as the notice names it. */
  body: string
  start: number
  end: number
}

/** The items of the list in the whole text. */
export function itemsOf({ span }: ListClaim, reading: Reading): Item[] {
  const written = reading.text.slice(...span)
  const folded = reading.folded()
  const items: Item[] = []
  for (const match of written.matchAll(/[^、，,；;\s|/]+/gu)) {
    const start = span[0] + match.index
    const end = start + match[0].length
    const hit = reading
      .names()
      .find(
        (one) =>
          (folded.from[one.start] ?? 0) === start &&
          (folded.to[one.end - 1] ?? 0) === end,
      )
    const body = hit && hit.named.type === 'department' ? hit.named.entry.text : match[0]
    items.push({ written: match[0], body, start, end })
  }
  return items
}

/** The stretch of an item with the mark before it, or else the one behind it, so that it can be deleted. */
export function withSeparator(
  { start, end }: Item,
  text: string,
): { start: number; end: number } {
  if (/[、，,；;]/u.test(text[start - 1] ?? '')) return { start: start - 1, end }
  return /[、，,；;]/u.test(text[end] ?? '') ? { start, end: end + 1 } : { start, end }
}

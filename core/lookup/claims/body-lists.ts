// Finds lists of bodies in a text, item by item: known names, and words that look like one.

import type { Folded } from '../../text/fold.ts'
import type { NameHit } from '../names/index.ts'
import type { Span } from '../types.ts'

/** An item of a list. */
export interface ListItem {
  /** As written, and where. */
  written: string
  span: Span
  /** Null where it is no name that is known. */
  hit: NameHit | null
}

/** A list of bodies, with the text around it. */
export interface BodyList {
  items: readonly ListItem[]
  span: Span
  /** The text up to the list and after it, within its sentence. */
  before: string
  after: string
}

/** Fewer are named in passing. */
const SHORTEST_LIST = 4
const SEPARATOR = /[、，,；;\s|/]+|(?:以及|[和与及])/u
const SEPARATED = /^(?:[、，,；;\s|/]|以及|[和与及])+$/u
/** What a body's name ends in; a misspelt end is read by its length alone. */
const LONGEST_NAME = 20
const NAME = /^[\p{Script=Han}（）()]{2,20}$/u
const SENTENCE_END = /[。！？]/u
const CONTEXT = 160

/** @param text the selection as it is read; `names` are its known names */
export function bodyLists(
  text: string,
  folded: Folded,
  names: readonly NameHit[],
): BodyList[] {
  const known = names.map((hit): ListItem => {
    const span: Span = [folded.from[hit.start] ?? 0, folded.to[hit.end - 1] ?? 0]
    return { written: text.slice(...span), span, hit }
  })
  const runs: ListItem[][] = []
  for (const item of known) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    const between = last ? itemsBetween(text, last.span[1], item.span[0]) : null
    if (run && between) run.push(...between, item)
    else runs.push([item])
  }
  return runs
    .filter((run) => run.length >= SHORTEST_LIST)
    .map((run) =>
      withContext(text, [...itemBefore(text, run), ...run, ...itemAfter(text, run)]),
    )
}

/** The unknown items between two names of a list; null where something else stands there. */
function itemsBetween(text: string, from: number, to: number): ListItem[] | null {
  const between = text.slice(from, to)
  if (SEPARATED.test(between)) return []
  if (
    between.length > LONGEST_NAME * 4 ||
    !startsSeparated(between) ||
    !endsSeparated(between)
  )
    return null
  const items: ListItem[] = []
  let at = 0
  for (const part of between.split(SEPARATOR)) {
    const place = between.indexOf(part, at)
    at = place + part.length
    if (part === '') continue
    if (!NAME.test(part)) return null
    items.push({ written: part, span: [from + place, from + at], hit: null })
  }
  return items
}

const startsSeparated = (text: string): boolean =>
  /^(?:[、，,；;\s|/]|以及|[和与及])/u.test(text)
const endsSeparated = (text: string): boolean =>
  /(?:[、，,；;\s|/]|以及|[和与及])$/u.test(text)

/** Looks like a body, however its name is spelt. */
const BODY = /[部委局署会院行社办联]$/u

/** The first of a list may be a name that is not known: 市场监督总局、中央宣传部. */
function itemBefore(text: string, [first]: readonly ListItem[]): ListItem[] {
  if (!first) return []
  const from = Math.max(0, first.span[0] - LONGEST_NAME)
  const [whole, written = ''] =
    /([\p{Script=Han}]{2,20})[、\s]+$/u.exec(text.slice(from, first.span[0])) ?? []
  const name = written.split(/[由为是]/u).at(-1) ?? ''
  if (!whole || !BODY.test(name)) return []
  const start = first.span[0] - whole.length + written.length - name.length
  return [{ written: name, span: [start, start + name.length], hit: null }]
}

function itemAfter(text: string, run: readonly ListItem[]): ListItem[] {
  const end = run.at(-1)?.span[1] ?? 0
  const [whole, gap = '', written = ''] =
    /^((?:[、\s]|以及|[和与及])+)([\p{Script=Han}]{2,12}?)(?=[\s。；，,）)]|等|联合|共同|共?[\d一二三四五六七八九十]+[个家]|印发|主办|$)/u.exec(
      text.slice(end, end + LONGEST_NAME * 2),
    ) ?? []
  if (!whole) return []
  const from = end + gap.length
  return [{ written, span: [from, from + written.length], hit: null }]
}

function withContext(text: string, items: readonly ListItem[]): BodyList {
  const from = items[0]?.span[0] ?? 0
  const to = items.at(-1)?.span[1] ?? from
  const before = text
    .slice(Math.max(0, from - CONTEXT), from)
    .split(SENTENCE_END)
    .at(-1)
  const after = text.slice(to, to + CONTEXT).split(SENTENCE_END)[0]
  return { items, span: [from, to], before: before ?? '', after: after ?? '' }
}

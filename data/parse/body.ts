// The running text: what stands before the first number, the items of every level, and what follows
// the last of them.
import { DEEPEST_CLAUSE } from '../schema.ts'
import { withHeadingsAlike } from './alike.ts'
import { bareHeadings } from './bare-headings.ts'
import type { Line } from './classify-lines.ts'
import { closingOf } from './closing.ts'
import { decimalMarkers } from './decimals.ts'
import type { DraftClause } from './draft.ts'
import { type Opening, openingOf } from './heading.ts'
import type { Marker, MarkerKind } from './markers.ts'
import { withFullMarks, withSingleSpaces } from './marks.ts'

export interface Body {
  /** All of the text where nothing in it is numbered. */
  preamble: readonly Line[]
  sections: DraftClause[]
  closing: readonly Line[]
  /** The closing might belong to the last item. */
  closingDoubtful: boolean
}

export interface Item {
  marker: Marker
  /** Its line, with the one that has its heading where that is another. */
  own: readonly Line[]
  below: Line[]
  depth: number
}

export function bodyOf(lines: readonly Line[]): Body {
  const items: Item[] = []
  const preamble: Line[] = []
  const levels: MarkerKind[] = []
  const bare = bareHeadings(lines)
  const decimals = decimalMarkers(lines)
  const reached = new Map<MarkerKind, string>()
  for (const [at, line] of lines.entries()) {
    const last = items.at(-1)
    if (last?.own.includes(line)) continue
    const found = bare.get(line) ?? decimals.get(line) ?? line.marker
    const heading = found && headingBelow(found, lines[at + 1])
    const marker = heading ? { ...found, rest: heading.text } : found
    if (marker && isItem(marker, last, levels, reached)) {
      reached.set(marker.kind, marker.number)
      const own = heading ? [line, heading] : [line]
      items.push({ marker, own, below: [], depth: depthOf(marker.kind, levels) })
    } else (last?.below ?? preamble).push(line)
  }
  const { closing, doubtful } = closingOf(items)
  return {
    preamble,
    sections: treeOf(items).map(withHeadingsAlike),
    closing,
    closingDoubtful: doubtful,
  }
}

/** It may stand on the line below its number. */
const headingBelow = ({ rest }: Marker, next: Line | undefined): Line | null =>
  rest.trim() === '' && next && !next.marker ? next : null

/** A number at the head of a line of figures (3.5亿元, 10.8 and the like) is none. */
function isItem(
  { kind, number, rest }: Marker,
  last: Item | undefined,
  levels: readonly MarkerKind[],
  reached: ReadonlyMap<MarkerKind, string>,
): boolean {
  if (rest.trim() === '') return false
  if (
    kind === 'figure' &&
    /^\s*(?:万|亿|%|％|元|倍|个(?![别人性体])|年(?!度)|月|日)/u.test(rest)
  )
    return false
  // A list of figures begins with its first, or goes on where the last one ended.
  const isFirst = !levels.includes(kind)
  if (
    isFirst &&
    (kind === 'figure' ||
      kind === 'figure-brackets' ||
      kind === 'figure-half' ||
      kind === 'circle' ||
      kind === 'circle-dark' ||
      kind === 'circle-han')
  ) {
    return /^[（]?[1①❶㊀][）]?$/u.test(number) || isNext(reached.get(kind), number)
  }
  return last !== undefined || kind !== 'han' || /^[一]$/u.test(number) || isFirst
}

const isNext = (before: string | undefined, number: string): boolean =>
  Number(before) + 1 === Number(number)

/** The shapes in the order in which they stand one below the other. */
function depthOf(kind: MarkerKind, levels: MarkerKind[]): number {
  const at = levels.indexOf(kind)
  if (at !== -1) {
    levels.length = at + 1
    return at + 1
  }
  levels.push(kind)
  return levels.length
}

function treeOf(items: readonly Item[]): DraftClause[] {
  const roots: DraftClause[] = []
  const path: DraftClause[] = []
  for (const [at, item] of items.entries()) {
    const depth = Math.min(item.depth, path.length + 1, DEEPEST_CLAUSE)
    const next = items[at + 1]
    const below = {
      text: item.below.length > 0,
      items: next !== undefined && next.depth > item.depth,
    }
    const clause = clauseOf(item, openingOf(item.marker, below))
    path.length = depth - 1
    ;(path.at(-1)?.clauses ?? roots).push(clause)
    path.push(clause)
  }
  return roots
}

function clauseOf({ marker, own, below }: Item, { heading, text }: Opening): DraftClause {
  const paragraphs = [...(text === null ? [] : [text]), ...below.map((one) => one.text)]
  return {
    number: marker.number,
    heading: printed(heading),
    text: paragraphs.length === 0 ? null : paragraphs.map(printed).join('\n'),
    clauses: [],
    lines: [...own, ...below].map(({ number }) => number),
  }
}

export const printed = (text: string): string => withFullMarks(withSingleSpaces(text))

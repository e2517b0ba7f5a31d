// The items of the running text: which lines begin one, at which level, and what stands below each.

import type { Line } from '../classify/classify-lines.ts'
import type { Marker, MarkerKind } from '../classify/markers.ts'
import type { Rule } from '../rule.ts'
import { findDecimalMarkers } from './decimal-markers.ts'
import { findUnnumberedHeadings } from './unnumbered-headings.ts'

export interface Item {
  marker: Marker
  /** Its line, with the one that has its heading where that is another. */
  own: readonly Line[]
  below: readonly Line[]
  depth: number
}

/** What stands above the first number, and the items, each with the lines below it. */
export function splitItems(lines: readonly Line[]): {
  preamble: Line[]
  items: readonly Item[]
} {
  const items: (Item & { below: Line[] })[] = []
  const preamble: Line[] = []
  let levels: readonly MarkerKind[] = []
  const bare = findUnnumberedHeadings(lines)
  const decimals = findDecimalMarkers(lines)
  const reached = new Map<MarkerKind, string>()
  for (const [at, line] of lines.entries()) {
    const last = items.at(-1)
    if (last?.own.includes(line)) continue
    const found = bare.get(line) ?? decimals.get(line) ?? line.marker
    const heading = found && headingBelow(found, lines[at + 1])
    const marker = heading ? { ...found, rest: heading.text } : found
    if (marker && isItem(marker, last, levels, reached)) {
      reached.set(marker.kind, marker.number)
      levels = levelsWith(marker.kind, levels)
      const own = heading ? [line, heading] : [line]
      items.push({ marker, own, below: [], depth: levels.length })
    } else (last?.below ?? preamble).push(line)
  }
  return { preamble, items }
}

/** It may stand on the line below its number. */
const headingBelow = ({ rest }: Marker, next: Line | undefined): Line | null =>
  rest.trim() === '' && next && !next.marker ? next : null

const UNIT = {
  id: 'unit-behind-number',
  means: 'A unit behind the number: it counts or dates, and begins no item',
  pattern:
    /^\s*(?:万|亿|%|％|元|倍|个(?![别人性体])|年(?![度龄级终末轻限])|月|日(?!常))/u,
  yes: ['万元以上', '个月', '年底前', '%'],
  no: ['个人申报', '年度总结', '日常管理'],
} satisfies Rule

export const UNIT_RULES: readonly Rule[] = [UNIT]

/** A number at the head of a line of figures (3.5亿元, 10.8 and the like) is none. */
function isItem(
  { kind, number, rest }: Marker,
  last: Item | undefined,
  levels: readonly MarkerKind[],
  reached: ReadonlyMap<MarkerKind, string>,
): boolean {
  if (rest.trim() === '') return false
  if (kind === 'figure' && UNIT.pattern.test(rest)) return false
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

/** The shapes that stand one below the other, down to that of the next item. */
function levelsWith(kind: MarkerKind, levels: readonly MarkerKind[]): MarkerKind[] {
  const at = levels.indexOf(kind)
  return at === -1 ? [...levels, kind] : levels.slice(0, at + 1)
}

/** For each item the places of those beside it, below the same item; its own is among them. */
export function groupSiblings(items: readonly Item[]): (readonly number[])[] {
  const open: number[][] = []
  return items.map(({ depth }, at) => {
    open.length = Math.min(open.length, depth)
    while (open.length < depth) open.push([])
    const group = open[depth - 1] ?? []
    group.push(at)
    return group
  })
}

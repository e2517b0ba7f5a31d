// The running text: what stands before the first number, the items of every level, and what follows
// the last of them.
import { DEEPEST_CLAUSE } from '../../../data/schema.ts'
import { normalizePunctuation } from '../../text/normalize-punctuation.ts'
import type { Line } from '../classify/classify-lines.ts'
import type { Doubt, DraftClause } from '../draft.ts'
import { separateClosing } from './closing.ts'
import { type Below, isCutLine, type Opening, readOpening } from './item-opening.ts'
import { groupSiblings, type Item, splitItems } from './items.ts'
import { type Reading, readingOf } from './sentence-rules.ts'
import { inferSiblingHeadings } from './sibling-headings.ts'

export interface Body {
  /** All of the text where nothing in it is numbered. */
  preamble: readonly Line[]
  sections: DraftClause[]
  closing: readonly Line[]
  /** The closing might belong to the last item. */
  isClosingDoubtful: boolean
}

/**
 * The preamble, the tree of items and the closing of the running text. Nothing of the lines is lost: each
 * is in one of the three.
 */
export function readBody(lines: readonly Line[]): Body {
  const { preamble, items } = splitItems(lines)
  const separated = separateClosing(items)
  return {
    preamble,
    sections: buildTree(separated.items, separated.lastItemDoubt).map(
      inferSiblingHeadings,
    ),
    closing: separated.closing,
    isClosingDoubtful: separated.isDoubtful,
  }
}

/** @param lastDoubt what is doubted of the last item */
function buildTree(items: readonly Item[], lastDoubt: Doubt | null): DraftClause[] {
  const openings = openingsOf(items)
  const roots: DraftClause[] = []
  const path: DraftClause[] = []
  for (const [at, item] of items.entries()) {
    const depth = Math.min(item.depth, path.length + 1, DEEPEST_CLAUSE)
    const opened = makeClause(item, openings[at] ?? NO_OPENING)
    const isLast = at === items.length - 1
    const clause = isLast ? { ...opened, doubt: lastDoubt ?? opened.doubt } : opened
    path.length = depth - 1
    ;(path.at(-1)?.clauses ?? roots).push(clause)
    path.push(clause)
  }
  return roots
}

const NO_OPENING: Opening = { heading: '', text: null, isUnsure: false, rule: '' }

/** Each by itself first, then among its neighbours. */
function openingsOf(items: readonly Item[]): Opening[] {
  const belowOf = (at: number): Below => {
    const [item, next] = [items[at], items[at + 1]]
    return {
      text: (item?.below.length ?? 0) > 0,
      items: item !== undefined && next !== undefined && next.depth > item.depth,
    }
  }
  const alone = items.map(({ marker }, at) => readOpening(marker, belowOf(at)))
  const readings = items.map((item, at) => readItem(item, alone[at]))
  // Counted once for each group: a long list has thousands of siblings.
  const counts = new Map<readonly number[], Record<Reading, number>>()
  const countsOf = (group: readonly number[]): Record<Reading, number> => {
    const known = counts.get(group)
    if (known) return known
    const count = { heading: 0, sentence: 0, either: 0 }
    for (const at of group) {
      const reading = readings[at]
      if (reading) count[reading] += 1
    }
    counts.set(group, count)
    return count
  }
  const groups = groupSiblings(items)
  return items.map(({ marker }, at) => {
    const { heading, sentence } = countsOf(groups[at] ?? [])
    const own = readings[at]
    return readOpening(marker, belowOf(at), {
      headings: heading - (own === 'heading' ? 1 : 0),
      sentences: sentence - (own === 'sentence' ? 1 : 0),
    })
  })
}

function readItem(item: Item | undefined, opening: Opening | undefined): Reading | null {
  if (!item || !opening) return null
  if (opening.heading !== '') return 'heading'
  return readingOf(item.marker.rest.split('。')[0] ?? '')
}

function makeClause(
  { marker, own, below }: Item,
  { heading, text, isUnsure, rule }: Opening,
): DraftClause {
  const paragraphs = paragraphsOf(
    text,
    below.map((line) => line.text),
  )
  return {
    number: marker.number,
    heading: normalizePunctuation(heading),
    text:
      paragraphs.length === 0 ? null : paragraphs.map(normalizePunctuation).join('\n'),
    clauses: [],
    lines: [...own, ...below].map(({ number }) => number),
    doubt: isUnsure ? 'heading-or-text' : null,
    rule,
  }
}

/** Joins what a line break has cut in the middle of a sentence; other lines are paragraphs of their own. */
function paragraphsOf(text: string | null, below: readonly string[]): string[] {
  const [next, ...others] = below
  if (text === null) return [...below]
  return next !== undefined && isCutLine(text)
    ? [text + next, ...others]
    : [text, ...below]
}

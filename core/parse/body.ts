// The running text: what stands before the first number, the items of every level, and what follows
// the last of them.
import { DEEPEST_CLAUSE } from '../../data/schema.ts'
import { withHeadingsAlike } from './alike.ts'
import type { Line } from './classify-lines.ts'
import { withClosing } from './closing.ts'
import type { DraftClause } from './draft.ts'
import { type Opening, openingOf } from './heading.ts'
import { type Item, itemsIn } from './items.ts'
import { printed } from './marks.ts'

export interface Body {
  /** All of the text where nothing in it is numbered. */
  preamble: readonly Line[]
  sections: DraftClause[]
  closing: readonly Line[]
  /** The closing might belong to the last item. */
  closingDoubtful: boolean
}

export function bodyOf(lines: readonly Line[]): Body {
  const { preamble, items } = itemsIn(lines)
  const parted = withClosing(items)
  return {
    preamble,
    sections: treeOf(parted.items).map(withHeadingsAlike),
    closing: parted.closing,
    closingDoubtful: parted.doubtful,
  }
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

// The marks of a check in the page: CSS highlights of ranges, and nothing else. The page's document is
// left as it is; what a page can learn is where marks are, not why.
import type { Mark } from '../../messages/check-protocol.ts'
import { call, documentOf, get } from '../dom.ts'
import { nodesOf } from './block-text.ts'
import { type Highlighter, highlightsIn } from './highlights.ts'
import type { MarkKind } from './mark-style.ts'
import type { NodesBlock, ReadBlock } from './page-tree.ts'
import { afterChange, changeBetween } from './text-change.ts'
import { unlessGone } from './unless-gone.ts'

export interface MarkedPlace {
  block: ReadBlock
  mark: Mark
}

/** Of one block. */
interface BlockMarks {
  marks: readonly Mark[]
  /** Marked before, and shown no more. Their keys lead to the place as long as its text is there. */
  former: readonly Mark[]
}

/** More than a user can have replaced one after the other while a block is marked again and again. */
const MOST_FORMER = 2_000

export class Marks {
  #byBlock = new Map<ReadBlock, BlockMarks>()
  #blockOf = new Map<string, ReadBlock>()
  #ranges = new Map<string, Range>()
  #highlighters = new Map<Document, Highlighter>()
  #current: string | null = null
  #name: string

  /** @param name of the check, by which its highlights are named */
  constructor(name: string) {
    this.#name = name
  }

  find(key: string): MarkedPlace | null {
    const block = this.#blockOf.get(key)
    const known = block && this.#byBlock.get(block)
    const mark = known && [...known.marks, ...known.former].find((one) => one.key === key)
    return mark ? { block, mark } : null
  }

  /** In place of all marks that the block has. */
  set(block: ReadBlock, marks: readonly Mark[]): void {
    const keys = new Set(marks.map(({ key }) => key))
    const { marks: old = [], former = [] } = this.#byBlock.get(block) ?? {}
    const kept = [...former, ...old].filter(({ key }) => !keys.has(key))
    this.#setBoth(block, { marks, former: kept.slice(-MOST_FORMER) })
  }

  clear(block: ReadBlock): void {
    const { marks = [], former = [] } = this.#byBlock.get(block) ?? {}
    for (const { key } of [...marks, ...former]) {
      // The same finding may stand in another block by now.
      if (this.#blockOf.get(key) !== block) continue
      this.#blockOf.delete(key)
      this.#unpaint(key)
    }
    this.#byBlock.delete(block)
  }

  remove(key: string): void {
    const block = this.#blockOf.get(key)
    const known = block && this.#byBlock.get(block)
    if (!known) return
    const others = (marks: readonly Mark[]) => marks.filter((one) => one.key !== key)
    this.#setBoth(block, { marks: others(known.marks), former: others(known.former) })
  }

  /** The block has become another one, or stands in other nodes: marks go along where their text is still there. */
  move(from: ReadBlock, to: ReadBlock): void {
    const known = this.#byBlock.get(from)
    if (!known) return
    const change = changeBetween(from.text, to.text)
    const moved = (marks: readonly Mark[]) =>
      marks.flatMap((mark) => {
        const stretch = afterChange(mark, change)
        return stretch ? [{ ...mark, ...stretch }] : []
      })
    this.clear(from)
    this.#setBoth(to, { marks: moved(known.marks), former: moved(known.former) })
  }

  /** Null: none is the current one. */
  setCurrent(key: string | null): void {
    const before = this.#current
    this.#current = key
    for (const one of [before, key]) {
      const place = one === null ? null : this.find(one)
      if (place) this.#paint(place)
    }
  }

  /** Shows the current one as it is, or as any other; for a flash. */
  showCurrent(isCurrent: boolean): void {
    const place = this.#current === null ? null : this.find(this.#current)
    if (place) this.#paint(place, isCurrent ? 'current' : place.mark.severity)
  }

  stop(): void {
    for (const highlighter of this.#highlighters.values()) highlighter.stop()
    this.#highlighters.clear()
    this.#byBlock.clear()
    this.#blockOf.clear()
    this.#ranges.clear()
  }

  #setBoth(block: ReadBlock, known: BlockMarks): void {
    this.clear(block)
    if (known.marks.length + known.former.length === 0) return
    this.#byBlock.set(block, known)
    for (const { key } of known.former) this.#blockOf.set(key, block)
    for (const mark of known.marks) {
      this.#blockOf.set(mark.key, block)
      this.#paint({ block, mark })
    }
  }

  #paint(
    { block, mark: { key, start, end, severity } }: MarkedPlace,
    kind: MarkKind = key === this.#current ? 'current' : severity,
  ): void {
    this.#unpaint(key)
    const isFormer = this.#byBlock.get(block)?.former.some((one) => one.key === key)
    if (isFormer && kind !== 'current') return
    // The browser shows no marks in fields.
    const range = block.place === 'field' ? null : rangeIn(block, start, end)
    const page = range && documentOf(range.startContainer)
    if (!page) return
    const highlighter = this.#highlighters.get(page) ?? highlightsIn(page, this.#name)
    if (!highlighter) return
    this.#highlighters.set(page, highlighter)
    this.#ranges.set(key, range)
    highlighter.add(range, kind)
  }

  #unpaint(key: string): void {
    const range = this.#ranges.get(key)
    if (!range) return
    this.#ranges.delete(key)
    for (const highlighter of this.#highlighters.values()) highlighter.remove(range)
  }
}

/** A stretch of the block's text in the page; null where the page has changed since it was read. */
export function rangeIn(block: NodesBlock, start: number, end: number): Range | null {
  return unlessGone(() => liveRangeIn(block, start, end))
}

function liveRangeIn(block: NodesBlock, start: number, end: number): Range | null {
  const nodes = nodesOf(block.runs, start, end)
  if (!nodes) return null
  const { start: from, end: to } = nodes
  const page = documentOf(from.node)
  const isThere =
    get(Node.prototype, 'isConnected', from.node) &&
    get(Node.prototype, 'isConnected', to.node) &&
    from.offset <= from.node.data.length &&
    to.offset <= to.node.data.length
  if (!page || !isThere) return null
  const range = call(Document.prototype, 'createRange', page)
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset)
  return range
}

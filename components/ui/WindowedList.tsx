// A long list of which only what is in sight is drawn, and a screen above and below. Rows may be of any
// height: they are drawn in blocks, and a block that is not drawn keeps the room that it took.
import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'

export interface WindowedListProps<T> {
  items: readonly T[]
  testId: string
  /** Draws a `li`. */
  row: (item: T, at: number) => ComponentChildren
}

const BLOCK = 40
/** A list of so many rows is drawn whole. */
const DRAWN_WHOLE = 160
/** Of a row that was never drawn, in px. */
const ROW_HEIGHT = 62

export const isWindowed = (length: number): boolean => length > DRAWN_WHOLE

export function WindowedList<T>({ items, testId, row }: WindowedListProps<T>) {
  const { list, drawn, blocks, heightOf } = useDrawnBlocks(items)
  const parts: ComponentChildren[] = []
  let next = 0
  const addRoom = (until: number): void => {
    let height = 0
    for (let block = next; block < until; block += 1) height += heightOf(block)
    if (height > 0)
      parts.push(
        <li key={`room-${next}`} role="presentation" style={{ height: `${height}px` }} />,
      )
  }
  for (const block of drawn) {
    addRoom(block)
    const start = block * BLOCK
    parts.push(
      ...items.slice(start, start + BLOCK).map((item, at) => row(item, start + at)),
    )
    next = block + 1
  }
  addRoom(blocks)
  return (
    <ol ref={list} data-testid={testId}>
      {parts}
    </ol>
  )
}

/** Follows what is in sight: which blocks are to be drawn, and how high the others are. */
function useDrawnBlocks(items: readonly unknown[]) {
  const list = useRef<HTMLOListElement>(null)
  const heights = useRef(new Map<number, number>())
  const [inSight, setInSight] = useState<readonly number[]>([0])
  const blocks = Math.ceil(items.length / BLOCK)
  const heightOf = (block: number): number =>
    heights.current.get(block) ??
    Math.min(BLOCK, items.length - block * BLOCK) * ROW_HEIGHT
  const look = (): void => {
    const { current } = list
    if (!current) return
    const needed = [...blocksInSight(current, blocks, heightOf), ...blocksInUse(current)]
    const next = [...new Set(needed)].sort((a, b) => a - b)
    setInSight((before) => (before.join() === next.join() ? before : next))
  }
  const looking = useRef(look)
  looking.current = look
  useLayoutEffect(() => {
    for (const [block, height] of measuredBlocks(list.current))
      heights.current.set(block, height)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows stand in the blocks once the items change
  useLayoutEffect(() => {
    heights.current.clear()
    looking.current()
  }, [items])
  useEffect(() => {
    const onChange = (): void => looking.current()
    addEventListener('scroll', onChange, { passive: true })
    addEventListener('resize', onChange)
    return () => {
      removeEventListener('scroll', onChange)
      removeEventListener('resize', onChange)
    }
  }, [])
  const drawn = isWindowed(items.length)
    ? inSight.filter((block) => block < blocks)
    : Array.from({ length: blocks }, (_, block) => block)
  return { list, drawn, blocks, heightOf }
}

/** Who works with the keyboard does not lose the row that has the focus, nor a form what is in it. */
function blocksInUse(list: Element): number[] {
  const forms = [...list.querySelectorAll('form')].map((form) => blockOf(form, list))
  return [...forms, blockOf(document.activeElement, list)].filter(
    (block) => block !== null,
  )
}

/** The block of a row stands on it, as `data-at`. */
function blockOf(element: Element | null, list: Element): number | null {
  const row = element?.closest('[data-at]')
  if (!(row instanceof HTMLElement) || !list.contains(row)) return null
  return Math.floor(Number(row.getAttribute('data-at')) / BLOCK)
}

function blocksInSight(
  list: Element,
  blocks: number,
  heightOf: (block: number) => number,
): number[] {
  const margin = innerHeight
  let top = list.getBoundingClientRect().top
  const seen: number[] = []
  for (let block = 0; block < blocks; block += 1) {
    const bottom = top + heightOf(block)
    if (bottom >= -margin && top <= innerHeight + margin) seen.push(block)
    top = bottom
  }
  // The list may be below or above all that is in sight.
  return seen.length > 0 ? seen : [top < 0 ? blocks - 1 : 0]
}

/** The heights of blocks that are drawn, in px. */
function measuredBlocks(list: Element | null): Map<number, number> {
  const edges = new Map<number, { top: number; bottom: number }>()
  for (const row of list?.children ?? []) {
    const block = row.hasAttribute('data-at') ? blockOf(row, list ?? row) : null
    if (block === null) continue
    const { top, bottom } = row.getBoundingClientRect()
    edges.set(block, { top: edges.get(block)?.top ?? top, bottom })
  }
  const heights = [...edges].map(
    ([block, { top, bottom }]) => [block, bottom - top] as const,
  )
  // Where nothing is laid out, nothing is known.
  return new Map(heights.filter(([, height]) => height > 0))
}

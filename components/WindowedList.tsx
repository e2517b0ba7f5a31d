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
  const list = useRef<HTMLOListElement>(null)
  const heights = useRef(new Map<number, number>())
  const [inSight, setInSight] = useState<readonly number[]>([0])
  const blocks = Math.ceil(items.length / BLOCK)
  const drawn = isWindowed(items.length)
    ? inSight.filter((block) => block < blocks)
    : Array.from({ length: blocks }, (_, block) => block)
  const heightOf = (block: number): number =>
    heights.current.get(block) ?? rowsOf(block).length * ROW_HEIGHT
  const rowsOf = (block: number): readonly T[] =>
    items.slice(block * BLOCK, (block + 1) * BLOCK)

  const look = (): void => {
    const { current } = list
    if (!current) return
    const next = blocksInSight(current, blocks, heightOf)
    const focused = blockOf(document.activeElement, current)
    // Who works with the keyboard does not lose the row that has the focus, nor a form what is in it.
    const forms = [...current.querySelectorAll('form')].map((form) =>
      blockOf(form, current),
    )
    const needed = [...forms, focused].filter((block) => block !== null)
    const all = [...new Set([...next, ...needed])]
    all.sort((a, b) => a - b)
    setInSight((before) => (before.join() === all.join() ? before : all))
  }
  const looking = useRef(look)
  looking.current = look
  useLayoutEffect(() => {
    for (const [block, height] of measured(list.current))
      heights.current.set(block, height)
  })
  useLayoutEffect(() => {
    // Other rows stand in the blocks now.
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

  const parts: ComponentChildren[] = []
  let next = 0
  const room = (until: number): void => {
    let height = 0
    for (let block = next; block < until; block += 1) height += heightOf(block)
    if (height > 0)
      parts.push(
        <li key={`room-${next}`} role="presentation" style={{ height: `${height}px` }} />,
      )
  }
  for (const block of drawn) {
    room(block)
    parts.push(...rowsOf(block).map((item, at) => row(item, block * BLOCK + at)))
    next = block + 1
  }
  room(blocks)
  return (
    <ol ref={list} data-testid={testId}>
      {parts}
    </ol>
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
  const found: number[] = []
  for (let block = 0; block < blocks; block += 1) {
    const bottom = top + heightOf(block)
    if (bottom >= -margin && top <= innerHeight + margin) found.push(block)
    top = bottom
  }
  // The list may be below or above all that is in sight.
  return found.length > 0 ? found : [top < 0 ? blocks - 1 : 0]
}

function measured(list: Element | null): Map<number, number> {
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

// What has changed between two readings of a page, in blocks. Blocks that read as before keep their
// ids; what stands in the place of an old one has a new id.
import type { Block } from '../../messages/check-protocol.ts'

/** What is compared of a block; the same object is the same block in any case. */
export type Comparable = Pick<Block, 'text' | 'place'>

/** In place of `removed` blocks from the index `from` on, after the changes before it. */
interface ListChange<T> {
  from: number
  removed: readonly T[]
  added: readonly T[]
}

export interface Comparison<T> {
  changes: readonly ListChange<T>[]
  /** Blocks before → blocks now that read the same. */
  same: ReadonlyMap<T, T>
}

/** Linear in the number of blocks. */
export function compareBlocks<T extends Comparable>(
  before: readonly T[],
  now: readonly T[],
): Comparison<T> {
  const same = new Map<T, T>()
  const changes: ListChange<T>[] = []
  const places = new Map(before.map((block, place) => [block, place]))
  let [oldStart, newStart] = [0, 0]
  const closeGap = (oldEnd: number, newEnd: number): void => {
    compareGap(before.slice(oldStart, oldEnd), now.slice(newStart, newEnd), newStart, {
      same,
      changes,
    })
  }
  for (const [place, block] of now.entries()) {
    const old = places.get(block)
    // One that has moved up is new in its place.
    if (old === undefined || old < oldStart) continue
    closeGap(old, place)
    same.set(block, block)
    oldStart = old + 1
    newStart = place + 1
  }
  closeGap(before.length, now.length)
  return { changes, same }
}

function compareGap<T extends Comparable>(
  before: readonly T[],
  now: readonly T[],
  from: number,
  { same, changes }: { same: Map<T, T>; changes: ListChange<T>[] },
): void {
  let [oldStart, newStart] = [0, 0]
  const close = (oldEnd: number, newEnd: number): void => {
    const removed = before.slice(oldStart, oldEnd)
    const added = now.slice(newStart, newEnd)
    if (removed.length + added.length > 0)
      changes.push({ from: from + newStart, removed, added })
  }
  const places = placesByText(before)
  for (const [place, block] of now.entries()) {
    const old = nextPlace(places.get(textKey(block)), oldStart)
    const twin = old === undefined ? undefined : before[old]
    if (old === undefined || !twin) continue
    close(old, place)
    same.set(twin, block)
    oldStart = old + 1
    newStart = place + 1
  }
  close(before.length, now.length)
}

const textKey = ({ place, text }: Comparable): string => `${place} ${text}`

/** The last one of each list is the first place, so that it can be taken off. */
function placesByText(blocks: readonly Comparable[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (let place = blocks.length - 1; place >= 0; place -= 1) {
    const block = blocks[place]
    if (!block) continue
    const key = textKey(block)
    const later = places.get(key)
    if (later) later.push(place)
    else places.set(key, [place])
  }
  return places
}

function nextPlace(places: number[] | undefined, from: number): number | undefined {
  let place = places?.pop()
  while (place !== undefined && place < from) place = places?.pop()
  return place
}

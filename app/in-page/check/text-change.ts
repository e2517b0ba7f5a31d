// Where a stretch of a text stands after the text has changed.

export interface Stretch {
  start: number
  end: number
}

/** `[start, end)` of the old text was replaced by so many UTF-16 units. */
interface TextChange extends Stretch {
  length: number
}

/** All that differs, as one change: from the first unit that is another to the last. */
export function changeBetween(old: string, next: string): TextChange {
  const most = Math.min(old.length, next.length)
  let start = 0
  while (start < most && old.charCodeAt(start) === next.charCodeAt(start)) start += 1
  let behind = 0
  while (
    behind < most - start &&
    old.charCodeAt(old.length - 1 - behind) === next.charCodeAt(next.length - 1 - behind)
  )
    behind += 1
  return { start, end: old.length - behind, length: next.length - behind - start }
}

/** Null where the change was within the stretch. */
export function afterChange({ start, end }: Stretch, change: TextChange): Stretch | null {
  if (change.start >= end) return { start, end }
  if (change.end > start) return null
  const by = change.length - (change.end - change.start)
  return { start: start + by, end: end + by }
}

/** A stretch that grows and shrinks with what changes within it. */
export function stretchedBy({ start, end }: Stretch, change: TextChange): Stretch {
  const by = change.length - (change.end - change.start)
  return (
    afterChange({ start, end }, change) ?? {
      start: Math.min(start, change.start),
      end: Math.max(end + by, change.start + change.length),
    }
  )
}

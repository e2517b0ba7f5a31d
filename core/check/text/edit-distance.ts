// Edit distance (Levenshtein) with a limit, for short strings.

/** Edits between two strings; `limit + 1` where there are more than the limit. */
export function editDistance(a: string, b: string, limit: number): number {
  const shorter = Math.min(a.length, b.length)
  if (Math.max(a.length, b.length) - shorter > limit) return limit + 1
  let head = 0
  while (head < shorter && a.charCodeAt(head) === b.charCodeAt(head)) head++
  let tail = 0
  while (
    tail < shorter - head &&
    a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail)
  )
    tail++
  return distanceOf(a.slice(head, a.length - tail), b.slice(head, b.length - tail), limit)
}

function distanceOf(a: string, b: string, limit: number): number {
  if (a === '' || b === '') return a.length + b.length
  let before = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    let least = row
    for (let column = 1; column <= b.length; column++) {
      const isEqual = a[row - 1] === b[column - 1]
      const cost = Math.min(
        (before[column - 1] ?? 0) + (isEqual ? 0 : 1),
        (before[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
      )
      current.push(cost)
      if (cost < least) least = cost
    }
    if (least > limit) return limit + 1
    before = current
  }
  return Math.min(before[b.length] ?? 0, limit + 1)
}

/** The characters in which two strings of one length differ; null where they are of unequal length. */
export function substitutions(
  written: string,
  right: string,
): { written: string; right: string; at: number }[] | null {
  if (written.length !== right.length) return null
  return [...written].flatMap((character, at) =>
    character === right[at] ? [] : [{ written: character, right: right[at] ?? '', at }],
  )
}

/** Whether both have the same characters, in whatever order. */
export function isReordered(a: string, b: string): boolean {
  return (
    a !== b && a.length === b.length && [...a].sort().join('') === [...b].sort().join('')
  )
}

/** One character written twice: 城城乡 for 城乡. */
export function isDoubled(written: string, right: string): boolean {
  if (written.length !== right.length + 1) return false
  return [...written].some(
    (character, at) =>
      character === written[at + 1] &&
      written.slice(0, at) + written.slice(at + 1) === right,
  )
}

/** Two neighbours in each other's place: 总关 for 关总. */
export function isTransposed(written: string, right: string): boolean {
  const wrong = substitutions(written, right)
  const [first, second, ...others] = wrong ?? []
  return (
    first !== undefined &&
    second !== undefined &&
    others.length === 0 &&
    second.at === first.at + 1 &&
    first.written === second.right &&
    second.written === first.right
  )
}

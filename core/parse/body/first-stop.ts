// Finds where the first sentence of an item ends.

/** Index of the first full stop outside of quotes and brackets; -1 for none. */
export function findFirstStop(line: string): number {
  let inside = 0
  for (let at = 0; at < line.length; at++) {
    const sign = line[at] ?? ''
    if ('“《（('.includes(sign)) inside++
    else if ('”》）)'.includes(sign)) inside = Math.max(0, inside - 1)
    else if (inside === 0 && (sign === '。' || isScrapedStop(line, at))) return at
  }
  return -1
}

/** A half-width stop between Chinese signs. */
function isScrapedStop(line: string, at: number): boolean {
  return (
    line[at] === '.' &&
    /[\u4E00-\u9FFF”》）]/u.test(line[at - 1] ?? '') &&
    (at === line.length - 1 ||
      /^(?:[\u4E00-\u9FFF“《]|\d{1,2}月)/u.test(line.slice(at + 1, at + 4)))
  )
}

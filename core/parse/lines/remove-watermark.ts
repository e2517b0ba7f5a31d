// What a site adds to the end of every line, so that whoever copies it takes its name along.

/** So many lines have it, or none is meant. */
const FEWEST = 5
const TAIL = 10
const LONGEST = 60
/** The name of a site; the ends of real lines (…局负责）) repeat, too. */
const SITE = /[a-z]{2}|网|资讯|公众号|论坛|博客/iu

/** The lines without the name of a site at their ends; all as they are where fewer than five have it. */
export function removeWatermark(lines: readonly string[]): string[] {
  const mark = watermarkOf(lines)
  if (mark === null) return [...lines]
  return lines.map((line) => {
    const end = line.trimEnd()
    return end.endsWith(mark) ? end.slice(0, -mark.length) : line
  })
}

function watermarkOf(lines: readonly string[]): string | null {
  const byTail = new Map<string, string[]>()
  for (const line of lines) {
    const end = line.trimEnd()
    if (end.length <= TAIL) continue
    const tail = end.slice(-TAIL)
    const same = byTail.get(tail) ?? []
    if (same.length === 0) byTail.set(tail, same)
    same.push(end)
  }
  const [most] = [...byTail.values()].sort((a, b) => b.length - a.length)
  if (!most || most.length < FEWEST) return null
  const mark = commonEnd(most)
  // Addresses have their ends in common, too.
  const isCut = most.some((line) => /[\w.@-]$/u.test(line.slice(0, -mark.length)))
  return SITE.test(mark) && !mark.includes('@') && !isCut ? mark : null
}

function commonEnd(lines: readonly string[]): string {
  const [first = ''] = lines
  let length = TAIL
  const isCommon = (size: number): boolean =>
    lines.every((line) => line.length > size && line.endsWith(first.slice(-size)))
  while (length < LONGEST && length < first.length && isCommon(length + 1)) length++
  return first.slice(-length)
}

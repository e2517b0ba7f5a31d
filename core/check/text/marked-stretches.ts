// What stands in quotation marks or title marks. Marks of one kind do not nest here: “ ” holds ‘ ’
// and 《 》, and the outer one counts as well as the inner.

export interface Marked {
  open: string
  /** Of the stretch with its marks. */
  start: number
  end: number
}

const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['〈', '〉'],
  ['"', '"'],
]

/** All pairs of all kinds, by where they start; a mark that is never closed counts for none. */
export function markedStretches(text: string): Marked[] {
  return PAIRS.flatMap(([open, close]) => stretchesIn(text, open, close)).sort(
    (a, b) => a.start - b.start,
  )
}

function stretchesIn(text: string, open: string, close: string): Marked[] {
  const found: Marked[] = []
  for (let start = text.indexOf(open); start !== -1; ) {
    const end = text.indexOf(close, start + 1)
    if (end === -1) break
    found.push({ open, start, end: end + 1 })
    start = text.indexOf(open, end + 1)
  }
  return found
}

/** Whether the marks stand right around the stretch. */
export function isMarkedExactly(
  text: string,
  start: number,
  end: number,
  marks = '“‘「『《〈"\'【[',
): boolean {
  const before = text[start - 1]
  return (
    before !== undefined &&
    marks.includes(before) &&
    /[”’」』》〉"'】\]]/u.test(text[end] ?? '')
  )
}

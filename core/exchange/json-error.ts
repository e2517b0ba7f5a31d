// Where a text stops being JSON. Browsers tell it in words of their own, and Chromium often not at all.

const STRING = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-f]{4}))*"/iuy
const SCALAR =
  /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?|true|false|null/uy

type Wanted = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'rest'

/** Line and column, from 1, of the first sign that cannot stand there; the end where more has to come. */
export function jsonErrorAt(text: string): { line: number; column: number } {
  const before = text.slice(0, errorOffset(text)).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

function errorOffset(text: string): number {
  /** The brackets that have to be closed. */
  const open: string[] = []
  let at = 0
  const took = (pattern: RegExp | string): boolean => {
    if (typeof pattern === 'string') {
      if (!text.startsWith(pattern, at)) return false
      at += pattern.length
      return true
    }
    pattern.lastIndex = at
    if (!pattern.test(text)) return false
    at = pattern.lastIndex
    return true
  }
  /** What is wanted next; null where what is there cannot be. */
  const next = (wanted: Wanted): Wanted | null => {
    switch (wanted) {
      case 'first-value':
        return closed() ? 'rest' : next('value')
      case 'value':
        if (opened('{', '}')) return 'first-key'
        if (opened('[', ']')) return 'first-value'
        return took(SCALAR) ? 'rest' : null
      case 'first-key':
        return closed() ? 'rest' : next('key')
      case 'key':
        return took(STRING) ? 'colon' : null
      case 'colon':
        return took(':') ? 'value' : null
      case 'rest':
        if (closed()) return 'rest'
        if (open.length === 0 || !took(',')) return null
        return open.at(-1) === '}' ? 'key' : 'value'
    }
  }
  const opened = (bracket: string, closing: string): boolean =>
    took(bracket) && open.push(closing) > 0
  const closed = (): boolean => {
    const bracket = open.at(-1)
    return bracket !== undefined && took(bracket) && open.pop() !== undefined
  }
  let wanted: Wanted | null = 'value'
  while (wanted !== null) {
    took(/[ \t\n\r]*/uy)
    wanted = next(wanted)
  }
  return at
}

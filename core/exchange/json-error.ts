// Where a text stops being JSON. Browsers tell it in words of their own, and Chromium often not at all.

const STRING = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-f]{4}))*"/iuy
const SCALAR =
  /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?|true|false|null/uy

/** Line and column, from 1, of the first sign that cannot stand there; the end where more has to come. */
export function jsonErrorAt(text: string): { line: number; column: number } {
  const before = text.slice(0, errorOffset(text)).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

/** What the grammar of JSON wants next. */
type Wanted = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'rest'

/** For each: reads what is there, and says what is wanted behind it; null where it cannot stand there. */
const READ: Readonly<Record<Wanted, (reader: Reader) => Wanted | null>> = {
  value: (reader) => {
    if (reader.open('{', '}')) return 'first-key'
    if (reader.open('[', ']')) return 'first-value'
    return reader.take(SCALAR) ? 'rest' : null
  },
  'first-value': (reader) => (reader.close() ? 'rest' : READ.value(reader)),
  key: (reader) => (reader.take(STRING) ? 'colon' : null),
  'first-key': (reader) => (reader.close() ? 'rest' : READ.key(reader)),
  colon: (reader) => (reader.take(':') ? 'value' : null),
  rest: (reader) => {
    if (reader.close()) return 'rest'
    if (reader.brackets.length === 0 || !reader.take(',')) return null
    return reader.brackets.at(-1) === '}' ? 'key' : 'value'
  },
}

/** UTF-16 offset of the first sign that cannot stand there. */
function errorOffset(text: string): number {
  const reader = new Reader(text)
  for (let wanted: Wanted | null = 'value'; wanted !== null; ) {
    reader.take(/[ \t\n\r]*/uy)
    wanted = READ[wanted](reader)
  }
  return reader.at
}

class Reader {
  at = 0
  /** Those that have to be closed. */
  readonly brackets: string[] = []

  readonly text: string

  constructor(text: string) {
    this.text = text
  }

  /** Goes on behind what it finds at its place; false where that is not there. */
  take(pattern: RegExp | string): boolean {
    if (typeof pattern === 'string') {
      if (!this.text.startsWith(pattern, this.at)) return false
      this.at += pattern.length
      return true
    }
    pattern.lastIndex = this.at
    if (!pattern.test(this.text)) return false
    this.at = pattern.lastIndex
    return true
  }

  open(bracket: string, closing: string): boolean {
    return this.take(bracket) && this.brackets.push(closing) > 0
  }

  close(): boolean {
    const bracket = this.brackets.at(-1)
    return (
      bracket !== undefined && this.take(bracket) && this.brackets.pop() !== undefined
    )
  }
}

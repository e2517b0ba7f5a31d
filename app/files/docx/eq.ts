// What an EQ field draws, as text: `\o\ac(○,1)` is ①. Word makes such fields for enclosed characters,
// phonetic guides, combined characters and formulas of old.
// https://support.microsoft.com/office/field-codes-eq-equation-field

export interface Equation {
  text: string
  /** Its form says something that a line of text does not: a fraction, a root. */
  isFlattened: boolean
}

const ENCLOSURES: Readonly<Record<string, string>> = {
  '○': '\u20DD',
  〇: '\u20DD',
  '◯': '\u20DD',
  O: '\u20DD',
  '□': '\u20DE',
  '◇': '\u20DF',
  '△': '\u20E4',
}

/** ①, Ⓐ, ㊙ by what they are made of. */
const CIRCLED: ReadonlyMap<string, string> = new Map(
  [
    [0x2460, 0x2473],
    [0x24b6, 0x24e9],
    [0x3251, 0x325f],
    [0x3280, 0x32b0],
    [0x32b1, 0x32bf],
  ].flatMap(([from = 0, to = 0]) =>
    Array.from({ length: to - from + 1 }, (_, at) => {
      const sign = String.fromCodePoint(from + at)
      return [sign.normalize('NFKC'), sign] as const
    }),
  ),
)

/** A character in a circle or another enclosure. */
function enclosed(content: string, enclosure: string): string {
  const mark = ENCLOSURES[enclosure]
  if (mark === undefined) return enclosure + content
  const circled = mark === '\u20DD' ? CIRCLED.get(content.normalize('NFKC')) : undefined
  return circled ?? content + mark
}

/** @param code behind the word EQ. Null where it cannot be read. */
export function equationText(code: string): Equation | null {
  // `\* hps10 \* "Font:宋体"` says how it is set.
  const parser = new EquationParser(code.replace(/\\\*\s*(?:"[^"]*"|[^\s\\(]+)/gu, ''))
  const text = parser.text()
  return parser.isDone ? { text: text.trim(), isFlattened: parser.isFlattened } : null
}

interface Argument {
  text: string
  /** It is set higher or lower: `\s\up 9(…)`. */
  isRaised: boolean
}

const DEEPEST = 50

class EquationParser {
  isFlattened = false
  private at = 0
  private depth = 0

  private readonly code: string

  constructor(code: string) {
    this.code = code
  }

  get isDone(): boolean {
    return this.at >= this.code.length
  }

  /** Up to the end, or to what ends an argument. */
  text(): string {
    let text = ''
    while (!this.isDone && !(this.depth > 0 && /[,;)，]/u.test(this.next))) {
      text += this.next === '\\' ? this.command() : this.sign()
    }
    return text
  }

  private get next(): string {
    return this.code.charAt(this.at)
  }

  private sign(): string {
    const sign = String.fromCodePoint(this.code.codePointAt(this.at) ?? 0)
    this.at += sign.length
    return sign
  }

  private command(): string {
    const [found = '\\', name = ''] = /^\\(.)/u.exec(this.code.slice(this.at)) ?? []
    this.at += found.length
    // `\,` and `\(` are the signs themselves.
    if (!/[a-z]/iu.test(name)) return name
    const options = this.options()
    return this.drawn(name.toLowerCase(), options, this.args())
  }

  /** `\ac`, `\up 9`, `\lc\[`: brackets and the like name a sign. */
  private options(): string[] {
    const pattern = /\s*(?:\\([lrbfv]c)\\(\S)|\\([a-z]{2})(?:\s*\d+)?)\s*/iuy
    const options: string[] = []
    for (;;) {
      pattern.lastIndex = this.at
      const found = pattern.exec(this.code)
      if (!found) return options
      this.at = pattern.lastIndex
      options.push(`${found[1] ?? found[3] ?? ''}`.toLowerCase() + (found[2] ?? ''))
    }
  }

  private args(): Argument[] {
    while (/\s/u.test(this.next)) this.at += 1
    if (this.code.charAt(this.at) !== '(' || this.depth > DEEPEST) return []
    this.depth += 1
    const args: Argument[] = []
    do {
      this.at += 1
      args.push(this.argument())
    } while (/[,;，]/u.test(this.next) && !this.isDone)
    if (this.next === ')') this.at += 1
    this.depth -= 1
    return args
  }

  private argument(): Argument {
    const from = this.at
    const text = this.text().trim()
    const isRaised = /^\s*\\s\s*\\(?:up|do)/iu.test(this.code.slice(from, this.at))
    return { text, isRaised }
  }

  private drawn(
    name: string,
    options: readonly string[],
    args: readonly Argument[],
  ): string {
    const texts = args.map(({ text }) => text)
    const [first = '', second = ''] = texts
    if (name === 'o') return overstruck(args)
    if (name === 'a') return texts.join(' ')
    if (name === 'l') return texts.join(',')
    if (name === 'b') return inBrackets(options, first)
    if ('sdx'.includes(name)) return texts.join('')
    this.isFlattened = true
    if (name === 'f') return `${first}/${second}`
    if (name === 'r')
      return texts.length > 1 && first !== ''
        ? `${first}√(${second})`
        : `√(${texts.at(-1) ?? ''})`
    return texts.join(' ')
  }
}

function overstruck(args: readonly Argument[]): string {
  const [first, second] = args
  if (!first || !second || args.length > 2) return args.map(({ text }) => text).join('')
  // The reading above a character is no text.
  if (first.isRaised && !second.isRaised) return second.text
  if (Object.hasOwn(ENCLOSURES, first.text)) return enclosed(second.text, first.text)
  if (Object.hasOwn(ENCLOSURES, second.text)) return enclosed(first.text, second.text)
  return first.text + second.text
}

function inBrackets(options: readonly string[], text: string): string {
  const sign = (kind: string): string =>
    options.find((one) => one.startsWith(kind) && one.length > 2)?.slice(2) ?? ''
  const both = sign('bc')
  const closing: Readonly<Record<string, string>> = {
    '(': ')',
    '[': ']',
    '{': '}',
    '<': '>',
  }
  if (both !== '') return both + text + (closing[both] ?? both)
  const [left, right] = [sign('lc'), sign('rc')]
  return left + right === '' ? `(${text})` : left + text + right
}

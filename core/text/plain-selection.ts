// A selection as it is looked up: in plain characters, without the readings beside them, and with a
// way back to what was selected.
import { plainCharacter, plainText } from './characters.ts'
import { readingsIn } from './readings.ts'

type Span = readonly [from: number, to: number]

export interface PlainSelection {
  text: string
  /** The stretch of the selection that a stretch of `text` stands for, with the readings behind it. */
  originalSpan: (span: Span) => Span
}

/** @param selection as the page gives it, with readings in brackets, radicals and invisible characters */
export function plainSelection(selection: string): PlainSelection {
  if (isPlain(selection)) return { text: selection, originalSpan: (span) => span }
  const { text, starts } = withoutReadings(inPlainCharacters(selection))
  const original = (place: number): number => starts[place] ?? selection.length
  return { text, originalSpan: ([from, to]) => [original(from), original(to)] }
}

const isPlain = (text: string): boolean =>
  plainText(text) === text && readingsIn(text).length === 0

/** A text, and where in the selection each of its UTF-16 units begins. */
interface Mapped {
  text: string
  starts: readonly number[]
}

function inPlainCharacters(selection: string): Mapped {
  const parts: string[] = []
  const starts: number[] = []
  let at = 0
  for (const character of selection) {
    const plain = plainCharacter(character)
    for (let unit = 0; unit < plain.length; unit++) starts.push(at)
    parts.push(plain)
    at += character.length
  }
  return { text: parts.join(''), starts }
}

function withoutReadings({ text, starts }: Mapped): Mapped {
  const parts: string[] = []
  const left: number[] = []
  let from = 0
  const keep = (to: number): void => {
    parts.push(text.slice(from, to))
    for (let unit = from; unit < to; unit++) left.push(starts[unit] ?? 0)
  }
  for (const [start, end] of readingsIn(text)) {
    keep(start)
    from = end
  }
  keep(text.length)
  return { text: parts.join(''), starts: left }
}

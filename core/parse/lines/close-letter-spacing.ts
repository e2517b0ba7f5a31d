// Closes the spaces that a scan has between all characters of a text: 关 于 开 展 活 动 的 通 知.

/** So many lines of several characters have to be spaced out, and more than half of all such lines. */
const FEWEST_SPACED = 5
const FEWEST_CHARACTERS = 8
/** Figures and Latin words stay whole: 由 每 吨 0.60 元. */
const SHARE_OF_SINGLES = 0.8
const SINGLE_SPACE = /(?<=\S)[ \u3000](?=\S)/gu

/** Leaves a text as it is where only some of its lines are spaced out, such as names in a signature. */
export function closeLetterSpacing(lines: readonly string[]): string[] {
  const long = lines.filter((line) => wordsOf(line).length >= FEWEST_CHARACTERS)
  const whole = lines.filter(
    (line) => line.trim().length >= FEWEST_CHARACTERS && !isSpaced(line),
  )
  const spaced = long.filter(isSpaced)
  if (spaced.length < FEWEST_SPACED || spaced.length <= whole.length) return [...lines]
  return lines.map((line) => (isSpaced(line) ? line.replace(SINGLE_SPACE, '') : line))
}

const wordsOf = (line: string): string[] => line.trim().split(/[\s\u3000]+/u)

function isSpaced(line: string): boolean {
  const words = wordsOf(line)
  const singles = words.filter((word) => [...word].length === 1).length
  return words.length > 1 && singles >= words.length * SHARE_OF_SINGLES
}

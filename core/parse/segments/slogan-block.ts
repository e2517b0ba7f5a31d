// A list of slogans that stands in the text below a label of its own.
import type { Line } from '../classify/classify-lines.ts'
import { isClosingLine } from '../classify/closing-lines.ts'
import { readSlogans, sloganShape } from '../classify/slogan-lines.ts'
import type { Rule } from '../rule.ts'

const SLOGAN_LABEL = {
  id: 'slogan-label',
  means: 'A label on a line of its own',
  pattern: /^[^，。；：:]{0,12}(?:口号|标语)\s*([：:]?)$/u,
  yes: ['横幅标语：', '宣传口号'],
  no: ['宣传口号：质量第一', '征集口号的通知'],
} satisfies Rule

export const SLOGAN_LABEL_RULES: readonly Rule[] = [SLOGAN_LABEL]
const FEWEST = 2

/**
 * A label on a line of its own (横幅标语：), with a slogan on each line below it, all of one shape.
 * Without its colon it may be a heading: then the slogans have bullets or figures.
 * @returns their lines, the label's first
 */
export function findSloganBlock(lines: readonly Line[]): readonly Line[] {
  for (const [at, { text, marker }] of lines.entries()) {
    const [, colon] = SLOGAN_LABEL.pattern.exec(text) ?? []
    if (colon === undefined || marker) continue
    const shape = sloganShape(lines[at + 1]?.text ?? '')
    if (colon === '' && shape === 'bare') continue
    let to = at + 1
    while (isSlogan(lines[to], shape)) to++
    if (to - at > FEWEST) return lines.slice(at, to)
  }
  return []
}

/** No section or sentence, no name, no date, no list of attachments. */
function isSlogan(
  line: Line | undefined,
  shape: ReturnType<typeof sloganShape>,
): boolean {
  if (!line) return false
  const { text } = line
  const kind = line.marker?.kind ?? 'figure'
  return (
    sloganShape(text) === shape &&
    readSlogans([text]).length > 0 &&
    !text.endsWith('。') &&
    kind !== 'han' &&
    kind !== 'han-brackets' &&
    !isClosingLine(text, '') &&
    line.names === null &&
    line.date === null &&
    line.outerPageChrome === null
  )
}

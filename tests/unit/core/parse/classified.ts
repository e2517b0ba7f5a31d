// The lines of a text as the parser's later steps get them.
import {
  classifyLines,
  type Line,
} from '../../../../core/parse/classify/classify-lines.ts'
import { linesOfText } from '../../../../core/parse/index.ts'

export const classified = (...lines: readonly string[]): Line[] =>
  classifyLines(linesOfText(lines.join('\n')))

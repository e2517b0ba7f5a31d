// Without skip-grams and single characters: bigrams alone.
import { bigram } from '../../../core/text/grams.ts'

export { bigram, SHORT } from '../../../core/text/grams.ts'

export function gramsOf(text: string): number[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => bigram(text, at))
}

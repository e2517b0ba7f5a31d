// Without folding: each unit stands for itself.
import type { Folded } from '../../../core/text/fold.ts'

export { originalSpan } from '../../../core/text/fold.ts'

export function fold(text: string): Folded {
  const from = Uint32Array.from({ length: text.length }, (_, at) => at)
  return { text, from, to: from.map((at) => at + 1) }
}

export const foldText = (text: string): string => text

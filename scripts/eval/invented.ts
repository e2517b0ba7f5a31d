// What a draft says that its source does not: the parser may leave out, never make up.
import type { Draft, SourceLine } from '../../core/parse/index.ts'
import { foldText } from '../../core/text/fold.ts'

/** Passages of the draft that do not stand in the lines that it was made of. */
export function invented(draft: Draft, lines: readonly SourceLine[]): string[] {
  const text = lines.map((line) => line.text).join('\n')
  const source = folded(text)
  const signs = bare(text)
  // They stand there in their order, nearly: a long text is not searched from its start each time.
  let at = 0
  const stands = (passage: string): boolean => {
    const next = source.indexOf(passage, at)
    const found = next === -1 ? source.indexOf(passage) : next
    at = Math.max(0, found)
    return found !== -1
  }
  // Paragraphs of one text: between them a page number may have been dropped.
  return [...stringsOf(draft)]
    .flatMap((value) => value.split('\n'))
    .filter((paragraph) => !stands(folded(paragraph)) && !signs.includes(bare(paragraph)))
}

/** What a line break cut in two (&nbsp;, 1.5) folds as it did when it was whole. */
const folded = (text: string): string => foldText(text.replaceAll(/[&.．]/gu, ' '))

/** The ISO date is computed; reasons, doubts and rules are names of ours. */
const OURS: ReadonlySet<string> = new Set(['iso', 'reason', 'doubt', 'rule', 'date'])

/** Letters and figures as they are: 著 and what stands in brackets fold by what is around them. */
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')

function* stringsOf(value: unknown, key = ''): Generator<string> {
  if (OURS.has(key)) return
  if (typeof value === 'string') yield value
  else if (value !== null && typeof value === 'object') {
    for (const [name, one] of Object.entries(value)) yield* stringsOf(one, name)
  }
}

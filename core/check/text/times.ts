// Of which years a sentence speaks.
import type { PlacedText } from './paragraphs.ts'
import type { PlacedParagraph } from './reading.ts'

const YEAR = /(?<!\d)((?:19|20)\d\d)(?=\s*年)/gu

/** The years that a readable text names, in its order. */
export function yearsIn(readable: string): number[] {
  return [...readable.matchAll(YEAR)].map(([year]) => Number(year))
}

/** null between two sentences and behind the last one. */
export function sentenceAt(
  sentences: readonly PlacedText[],
  at: number,
): PlacedText | null {
  return (
    sentences.find(({ text, start }) => start <= at && at < start + text.length) ?? null
  )
}

/** A sentence in the readable paragraph; '' where there is none. */
export const textOf = (sentence: PlacedText | null, readable: string): string =>
  sentence === null
    ? ''
    : readable.slice(sentence.start, sentence.start + sentence.text.length)

const SPOKEN_OF =
  /[误错](?:写|作|成|为|排|植|印|打|读|录)|[写印打排]错|[写印打排]成|不应写|不写|应写|差错|网传|谣言/u

/** The sentence speaks of how something is written: 误写成“…”. */
export const isAboutWriting = (sentence: PlacedText | null): boolean =>
  sentence !== null && SPOKEN_OF.test(sentence.text)

const NOW = /今年|目前|现在|现已|近日|日前|下一步|本月|继续|将于|正在/u

/**
 * The years that a place speaks of: those of its sentence; else, those of the sentences before it in
 * its paragraph; else, those of the whole text. `isTold` where the sentence itself says the time.
 */
export function yearsAt(
  placed: PlacedParagraph,
  at: number,
  ofText: ReadonlySet<number>,
): { years: readonly number[]; isTold: boolean } {
  const { paragraph } = placed
  const sentence = sentenceAt(paragraph.sentences(), at)
  const own = yearsIn(textOf(sentence, paragraph.readable))
  if (own.length > 0) return { years: own, isTold: true }
  const isTold = sentence !== null && NOW.test(sentence.text)
  const before = yearsBefore(placed, sentence?.start ?? 0)
  return { years: before.length > 0 ? before : [...ofText], isTold }
}

/** The years that a paragraph names before a place of it. */
export function yearsBefore(
  { paragraph, yearsAbove }: PlacedParagraph,
  at: number,
): number[] {
  return [...yearsAbove, ...yearsIn(paragraph.readable.slice(0, at))]
}

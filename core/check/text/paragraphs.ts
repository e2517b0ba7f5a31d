// Splits a text into paragraphs. Each is checked by itself, so that a change of one leaves the others.

export interface PlacedText {
  text: string
  /** Where it starts in the whole text. */
  start: number
}

/** The lines that hold anything, without their line breaks. */
export function splitParagraphs(text: string): PlacedText[] {
  return [...text.matchAll(/[^\n\r\u2028\u2029]+/gu)].flatMap(({ 0: line, index }) =>
    line.trim() === '' ? [] : [{ text: line, start: index }],
  )
}

/** Sentences of a paragraph, up to 。！？；. What stands in “” stays whole. */
export function splitSentences(text: string): PlacedText[] {
  return [...text.matchAll(SENTENCE)].map(({ 0: sentence, index }) => ({
    text: sentence,
    start: index,
  }))
}

const SENTENCE = /(?:“[^”“]{0,60}”|[^。！？；])+[。！？；]?/gu

// Splits a text into paragraphs. Each is checked by itself, so that a change of one leaves the others.
// A long paragraph is split at the ends of sentences: whatever is looked for in one is short.

export interface PlacedText {
  text: string
  /** Where it starts in the whole text. */
  start: number
}

/** A paragraph, or a part of a long one. */
export interface PlacedPart extends PlacedText {
  /** It goes on with the paragraph of the part before it. */
  isContinued: boolean
  /** It starts within a word, as the paragraph has no marks for a long way. */
  isCutOff: boolean
}

/** Longer paragraphs are read in parts of at most this length, and of a quarter of it at least. */
const LONGEST_PART = 2000

/** The lines that hold anything, without their line breaks; long ones in parts. */
export function* splitParagraphs(text: string): Generator<PlacedPart> {
  for (const { 0: line, index } of text.matchAll(/[^\n\r\u2028\u2029]+/gu))
    if (/\S/u.test(line)) yield* partsOf({ text: line, start: index })
}

function* partsOf({ text, start }: PlacedText): Generator<PlacedPart> {
  let from = 0
  let isCutOff = false
  while (text.length - from > LONGEST_PART * 1.25) {
    const part = text.slice(from, from + LONGEST_PART)
    const end = partEnd(part)
    yield {
      text: part.slice(0, end ?? part.length),
      start: start + from,
      isContinued: from > 0,
      isCutOff,
    }
    from += end ?? part.length
    isCutOff = end === null
  }
  yield { text: text.slice(from), start: start + from, isContinued: from > 0, isCutOff }
}

const OPENING = '“‘《〈（「『'
const CLOSING = '”’》〉）」』'

/**
 * Where a part ends: behind the last sentence that leaves no mark open, else behind the last sentence,
 * else behind the last mark or space; null where there is none in the second half of it.
 */
function partEnd(part: string): number | null {
  let open = 0
  let whole = -1
  let sentence = -1
  let mark = -1
  for (let at = 0; at < part.length; at++) {
    const character = part[at] ?? ''
    if (OPENING.includes(character)) open++
    else if (CLOSING.includes(character)) open = Math.max(0, open - 1)
    else if ('。！？；'.includes(character)) {
      sentence = at
      if (open === 0) whole = at
    } else if (/[，、：\s,.;]/u.test(character)) mark = at
  }
  const end = [whole, sentence, mark].find((at) => at >= LONGEST_PART / 2)
  return end === undefined ? null : end + 1
}

/** Sentences of a paragraph, up to 。！？；. What stands in “” stays whole. */
export function splitSentences(text: string): PlacedText[] {
  return [...text.matchAll(SENTENCE)].map(({ 0: sentence, index }) => ({
    text: sentence,
    start: index,
  }))
}

const SENTENCE = /(?:“[^”“]{0,60}”|[^。！？；])+[。！？；]?/gu

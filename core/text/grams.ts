// Character grams as numbers, the keys of the inverted index.

/** Two neighbouring UTF-16 units. */
export function bigram(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1)
}

const SKIP = 0x1_0000_0000
const SINGLE = 0x2_0000_0000

/** Two units with one between: they survive one wrong character in a short name. */
function skipGram(text: string, at: number): number {
  return SKIP + text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 2)
}

/** One unit: all that an abbreviation of a name may share with it. */
function single(text: string, at: number): number {
  return SINGLE + text.charCodeAt(at)
}

/** Forms and queries up to this length are short: names, phrases, typed words. */
export const SHORT = 16

/** All grams of a text; skip-grams and single units only where it is short. */
export function gramsOf(text: string): number[] {
  const grams: number[] = []
  for (let at = 0; at + 1 < text.length; at++) grams.push(bigram(text, at))
  if (text.length <= SHORT) {
    for (let at = 0; at + 2 < text.length; at++) grams.push(skipGram(text, at))
    for (let at = 0; at < text.length; at++) grams.push(single(text, at))
  }
  return grams
}

// Traditional to simplified, one character at a time, from the tables of opencc-js.
import hongKong from 'opencc-js/dict/HKVariantsRev'
import standard from 'opencc-js/dict/TSCharacters'
import taiwan from 'opencc-js/dict/TWVariantsRev'
import { frequentInTraditional } from './frequent.ts'

function pairsOf(dictionary: string): [string, string][] {
  return dictionary.split('|').map((pair) => {
    // Where a character has several counterparts the first is the usual one.
    const [from = '', to = ''] = pair.split(' ')
    return [from, to]
  })
}

const SIMPLIFIED = new Map(pairsOf(standard))

// Regional variants (裡, 着, 台) lead to the standard traditional form first. A form that is
// itself simplified (台) stays: its regional reading must not undo it.
for (const [variant, traditional] of [...pairsOf(taiwan), ...pairsOf(hongKong)]) {
  const simplified = SIMPLIFIED.get(traditional)
  if (simplified && !SIMPLIFIED.has(variant)) SIMPLIFIED.set(variant, simplified)
}

/** The simplified form of one character, or the character itself. */
export function simplified(character: string): string {
  return SIMPLIFIED.get(character) ?? character
}

/** So many ideographs tell the writing of a text. */
const SAMPLE = 500
/** One in so many of a traditional text, at least, is written otherwise in simplified. */
const FEWEST_TRADITIONAL = 0.1
const COUNTERPARTS = new Set(SIMPLIFIED.values())

function sampleOf(text: string): string[] {
  const ideographs: string[] = []
  for (const [ideograph] of text.matchAll(/\p{Script=Han}/gu)) {
    if (ideographs.push(ideograph) === SAMPLE) break
  }
  return ideographs
}

/** Whether a text is in traditional characters. */
export function isTraditional(text: string): boolean {
  const ideographs = sampleOf(text)
  const traditional = ideographs.filter((one) => simplified(one) !== one)
  return traditional.length > ideographs.length * FEWEST_TRADITIONAL
}

/** Whether a text is in simplified characters; not where all of it is written alike in both. */
export function isSimplified(text: string): boolean {
  if (isTraditional(text)) return false
  // 后 and 台 are characters of both.
  return sampleOf(text).some(
    (one) => COUNTERPARTS.has(one) && !frequentInTraditional().has(one),
  )
}

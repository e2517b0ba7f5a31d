// Traditional to simplified, one character at a time, from the tables of opencc-js.
import hongKong from 'opencc-js/dict/HKVariantsRev'
import standard from 'opencc-js/dict/TSCharacters'
import taiwan from 'opencc-js/dict/TWVariantsRev'

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

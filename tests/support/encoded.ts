// Texts in the encodings of Chinese files: the inverse of what the decoders of the platform know.

const tables = new Map<string, Map<string, number[]>>()

function tableOf(encoding: 'gb18030' | 'big5'): Map<string, number[]> {
  const known = tables.get(encoding)
  if (known) return known
  const decoder = new TextDecoder(encoding)
  const table = new Map<string, number[]>()
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail))
      if (character.length === 1 && character !== '\uFFFD' && !table.has(character))
        table.set(character, [lead, trail])
    }
  }
  tables.set(encoding, table)
  return table
}

/** Throws for a character that the encoding has not. */
export function encoded(
  text: string,
  encoding: 'utf-8' | 'gb18030' | 'big5' | 'utf-16le' | 'utf-16be',
): Uint8Array<ArrayBuffer> {
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  const bytes = [...text].flatMap((character) => {
    const unit = character.charCodeAt(0)
    if (encoding === 'utf-16le') return [unit & 0xff, unit >> 8]
    if (encoding === 'utf-16be') return [unit >> 8, unit & 0xff]
    if (unit < 0x80) return [unit]
    const found = tableOf(encoding).get(character)
    if (!found) throw new Error(`${character} is not in ${encoding}`)
    return found
  })
  return Uint8Array.from(bytes)
}

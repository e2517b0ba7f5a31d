// Length of the longest common subsequence, bit-parallel (Crochemore et al., 2001).

const WORD = 31

/** Masks of a pattern's characters, for comparing it with many texts. */
export interface LcsPattern {
  length: number
  masks: ReadonlyMap<number, Int32Array>
}

/** One bit for each UTF-16 unit of the pattern, 31 to a word. */
export function lcsPattern(pattern: string): LcsPattern {
  const words = Math.ceil(pattern.length / WORD)
  const masks = new Map<number, Int32Array>()
  for (let at = 0; at < pattern.length; at++) {
    const unit = pattern.charCodeAt(at)
    let mask = masks.get(unit)
    if (!mask) {
      mask = new Int32Array(words)
      masks.set(unit, mask)
    }
    const word = Math.floor(at / WORD)
    mask[word] = (mask[word] ?? 0) | (1 << (at % WORD))
  }
  return { length: pattern.length, masks }
}

const LOW = 0x7fffffff

/** Units common in order to the pattern and `text[start, end)`. */
export function lcsLength(
  pattern: LcsPattern,
  text: string,
  start: number,
  end: number,
): number {
  const words = Math.ceil(pattern.length / WORD)
  // A zero bit of `row` is a unit of the pattern that is matched.
  const row = new Int32Array(words).fill(LOW)
  for (let at = start; at < end; at++) {
    const mask = pattern.masks.get(text.charCodeAt(at))
    if (!mask) continue
    let carry = 0
    for (let word = 0; word < words; word++) {
      const value = row[word] ?? 0
      const matched = value & (mask[word] ?? 0)
      // At most 2^32: exact in a double, the carry is its bit 31.
      const sum = value + matched + carry
      carry = sum > LOW ? 1 : 0
      row[word] = (sum & LOW) | (value & ~matched)
    }
  }
  let common = 0
  for (let word = 0; word < words; word++) {
    const bits = Math.min(WORD, pattern.length - word * WORD)
    const used = bits === WORD ? LOW : (1 << bits) - 1
    common += bits - bitCount((row[word] ?? 0) & used)
  }
  return common
}

function bitCount(value: number): number {
  let bits = value - ((value >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}

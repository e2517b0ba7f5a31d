// Grams and their running numbers: a hash table of plain arrays. A Map would box every key, as
// most grams are larger than a small integer, and takes three times as long.

const EMPTY = -1
/** Of the slots at most this share is taken, so that a search ends soon. */
const FULLEST = 0.5

export class GramNumbers {
  /** Grams known so far. */
  size = 0
  private keys: Float64Array
  private values: Int32Array

  constructor(slots = 1024) {
    this.keys = new Float64Array(slots)
    this.values = new Int32Array(slots).fill(EMPTY)
  }

  /** The gram's number, or -1. */
  get(gram: number): number {
    return this.values[this.slotOf(gram)] ?? EMPTY
  }

  /** The gram's number; a new gram gets the next one. */
  add(gram: number): number {
    const slot = this.slotOf(gram)
    const known = this.values[slot] ?? EMPTY
    if (known !== EMPTY) return known
    this.keys[slot] = gram
    this.values[slot] = this.size++
    if (this.size > this.keys.length * FULLEST) this.grow()
    return this.size - 1
  }

  /** All grams with their numbers, in no order. */
  *entries(): Generator<readonly [gram: number, number: number]> {
    for (const [slot, value] of this.values.entries()) {
      if (value !== EMPTY) yield [this.keys[slot] ?? 0, value]
    }
  }

  /** Where the gram stands, or the free slot for it. */
  private slotOf(gram: number): number {
    const last = this.keys.length - 1
    const kind = Math.floor(gram / 0x1_0000_0000)
    let hash = Math.imul((gram | 0) ^ Math.imul(kind, 0x27d4eb2f), 0x9e3779b1)
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
    let slot = (hash ^ (hash >>> 13)) & last
    while (this.values[slot] !== EMPTY && this.keys[slot] !== gram)
      slot = (slot + 1) & last
    return slot
  }

  private grow(): void {
    const { keys, values } = this
    this.keys = new Float64Array(keys.length * 2)
    this.values = new Int32Array(values.length * 2).fill(EMPTY)
    for (const [at, value] of values.entries()) {
      if (value === EMPTY) continue
      const gram = keys[at] ?? 0
      const slot = this.slotOf(gram)
      this.keys[slot] = gram
      this.values[slot] = value
    }
  }
}

import { describe, expect, it } from 'vitest'
import { lcsLength, lcsPattern } from '../../../../core/text/lcs.ts'

/** The textbook table, to hold the bit-parallel one against. */
function table(a: string, b: string): number {
  let row = new Array<number>(b.length + 1).fill(0)
  for (const left of a) {
    const next = [0]
    for (let at = 1; at <= b.length; at++) {
      const up = row[at] ?? 0
      next.push(
        left === b[at - 1] ? (row[at - 1] ?? 0) + 1 : Math.max(up, next[at - 1] ?? 0),
      )
    }
    row = next
  }
  return row[b.length] ?? 0
}

describe('lcsLength', () => {
  it('counts units common in order', () => {
    expect(lcsLength(lcsPattern('质量强国建设纲要'), '质量强国工要', 0, 6)).toBe(5)
    expect(lcsLength(lcsPattern('质量'), '提高质量意识', 0, 2)).toBe(0)
    expect(lcsLength(lcsPattern(''), '质量', 0, 2)).toBe(0)
  })

  it('agrees with the table for patterns longer than a machine word', () => {
    let seed = 7
    const random = (below: number): number => {
      seed = (seed * 1103515245 + 12345) % 0x80000000
      return Math.floor((seed / 0x80000000) * below)
    }
    const text = (length: number): string =>
      Array.from({ length }, () => 'abcdefgh'[random(8)]).join('')
    for (let round = 0; round < 200; round++) {
      const [a, b] = [text(random(130)), text(random(130))]
      expect(lcsLength(lcsPattern(a), b, 0, b.length)).toBe(table(a, b))
    }
  })
})

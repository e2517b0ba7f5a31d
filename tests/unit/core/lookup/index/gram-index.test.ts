import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  buildGramIndex,
  gramIndex,
} from '../../../../../core/lookup/index/index-builder.ts'
import { builtInLibrary } from '../../../../../core/lookup/index.ts'
import { runInSlices } from '../../../../../core/slices.ts'
import { GramNumbers } from '../../../../../core/text/gram-numbers.ts'
import { bigram } from '../../../../../core/text/grams.ts'
import { inventedEntries } from '../../../../../scripts/eval/corpus.ts'

const held = builtInLibrary().entries
const more = [...held, ...inventedEntries(500, 3)]

describe('the numbers of grams', () => {
  const gram = fc
    .tuple(
      fc.nat({ max: 2 }),
      fc.maxSafeNat().map((n) => n % 0x1_0000_0000),
    )
    .map(([high, low]) => high * 0x1_0000_0000 + low)
  // Some come again and again.
  const arrivals = fc
    .array(fc.tuple(gram, fc.boolean()), { minLength: 1, maxLength: 5000, size: 'max' })
    .map((all) => all.flatMap(([one, isRepeated]) => (isRepeated ? [one, one] : [one])))

  it('are given in the order of arrival, as a Map would hold them, however many come', () => {
    const property = fc.property(arrivals, (grams) => {
      const numbers = new GramNumbers()
      const expected = new Map<number, number>()
      for (const one of grams) {
        if (!expected.has(one)) expected.set(one, expected.size)
        expect(numbers.add(one)).toBe(expected.get(one))
      }
      expect(numbers.size).toBe(expected.size)
      for (const [one, number] of expected) expect(numbers.get(one)).toBe(number)
      expect(numbers.get(0x3_0000_0000)).toBe(-1)
    })
    fc.assert(property, { seed: 5, numRuns: 10 })
  })
})

describe('the index', () => {
  it('leads from a bigram to just the forms that hold it, each once, in order', () => {
    const index = gramIndex(more, held.length)
    for (const wording of ['质量', '总局', '水利', '宣传']) {
      const gram = index.numbers.get(bigram(wording, 0))
      const found = index.postings.slice(index.starts[gram], index.starts[gram + 1])
      const expected = index.forms.flatMap(({ folded }, number) =>
        folded.includes(wording) ? [number] : [],
      )
      expect([...found], wording).toEqual(expected)
    }
  })

  it('is the same when it is built in slices, which end when their time is up', async () => {
    const whole = gramIndex(more, held.length)
    let time = 0
    let pauses = 0
    const sliced = await runInSlices(
      buildGramIndex(more, held.length),
      async () => {
        pauses++
      },
      // Each step takes a millisecond on this clock.
      () => time++,
    )
    expect(sliced).toEqual(whole)
    expect(pauses).toBeGreaterThan(more.length / 10)
  })

  it('makes no common word rare when other entries come', () => {
    const small = gramIndex(held)
    const large = gramIndex(more, held.length)
    for (const wording of ['质量', '活动', '强国', '大会']) {
      const weights = [small, large].map(
        (index) => index.weights[index.numbers.get(bigram(wording, 0))] ?? 0,
      )
      expect(weights[0], wording).toBeGreaterThan(0)
      expect(weights[1], wording).toBeLessThanOrEqual(weights[0] ?? 0)
    }
    expect(large.rarest).toBe(small.rarest)
  })
})

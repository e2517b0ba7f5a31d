// The two sides of an explanation always rebuild what was selected and what is printed, and what
// stands on both sides is never called missing.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { difference } from '../../../../../core/lookup/explain/difference.ts'
import { builtInLibrary, type Piece } from '../../../../../core/lookup/index.ts'
import { foldText } from '../../../../../core/text/fold.ts'

const wordings = builtInLibrary().entries.map(({ text }) => text)
const upTo = (most: number) => fc.nat({ max: most - 1 })

/** One slip of a hurried hand; places are shares of the wording, in thousandths. */
const slip = fc.oneof(
  fc.record({ kind: fc.constant('left out' as const), at: upTo(1000), length: upTo(3) }),
  fc.record({
    kind: fc.constant('put in' as const),
    at: upTo(1000),
    other: fc.constantFrom(...wordings),
    length: upTo(4),
  }),
  fc.record({ kind: fc.constant('exchanged' as const), at: upTo(1000) }),
  fc.record({
    kind: fc.constant('moved' as const),
    at: upTo(1000),
    length: upTo(6),
    to: upTo(1000),
  }),
  fc.record({ kind: fc.constant('halves swapped' as const) }),
)
type Slip = typeof slip extends fc.Arbitrary<infer T> ? T : never

const cases = fc
  .record({
    official: fc.constantFrom(...wordings),
    slips: fc.array(slip, { minLength: 1, maxLength: 3 }),
  })
  .map(({ official, slips }) => ({
    official,
    selected: slips.reduce(withSlip, official),
  }))

function withSlip(wording: string, one: Slip): string {
  const characters = [...wording]
  const place = (share: number): number => Math.floor((share * characters.length) / 1000)
  switch (one.kind) {
    case 'left out':
      characters.splice(place(one.at), 1 + one.length)
      break
    case 'put in':
      characters.splice(place(one.at), 0, ...[...one.other].slice(0, 1 + one.length))
      break
    case 'exchanged':
      characters[place(one.at)] = '卉'
      break
    case 'moved': {
      const moved = characters.splice(place(one.at), 2 + one.length)
      characters.splice(place(one.to), 0, ...moved)
      break
    }
    case 'halves swapped':
      characters.push(...characters.splice(0, Math.floor(characters.length / 2)))
  }
  return characters.join('')
}

const of = (
  pieces: readonly Piece[],
  type: Piece['type'],
  side: 'selected' | 'official',
) => pieces.filter((piece) => piece.type === type).map((piece) => foldText(piece[side]))

it('holds for damaged wordings', () => {
  const holds = fc.property(cases, ({ official, selected }) => {
    const pieces = difference(selected, official)
    const told = `${selected} against ${official}`
    expect(pieces.map((piece) => piece.selected).join(''), told).toBe(selected)
    expect(pieces.map((piece) => piece.official).join(''), told).toBe(official)
    expect(of(pieces, 'same', 'selected'), told).toEqual(of(pieces, 'same', 'official'))
    // What was moved is the same on both sides.
    const moved = (side: 'selected' | 'official') =>
      of(pieces, 'moved', side)
        .filter((text) => text !== '')
        .sort()
    expect(moved('selected'), told).toEqual(moved('official'))
    // Of a document number the office is one unit: damaged, it is another office.
    if (/〔\d{4}〕\d+号$/u.test(official)) return
    // What is too much has nothing in common with what is missing.
    const missing = of(pieces, 'missing', 'official').join('\n')
    const shared = of(pieces, 'extra', 'selected').flatMap((extra) =>
      [...extra].slice(1).flatMap((_, at) => {
        const pair = extra.slice(at, at + 2)
        // A figure that was cut in two is another figure.
        const isWord = /^\p{Script=Han}+$/u.test(pair)
        return isWord && missing.includes(pair) ? [pair] : []
      }),
    )
    expect(shared, told).toEqual([])
  })
  fc.assert(holds, { seed: 20261130, numRuns: 3000 })
})

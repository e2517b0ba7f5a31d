// The two sides of an explanation always rebuild what was selected and what is printed, and what
// stands on both sides is never called missing.
import { expect, it } from 'vitest'
import { difference } from '../../../../../core/lookup/explain/difference.ts'
import { builtInLibrary } from '../../../../../core/lookup/index.ts'
import type { Piece } from '../../../../../core/lookup/types.ts'
import { foldText } from '../../../../../core/text/fold.ts'
import { type Random, seededRandom } from '../../../../../scripts/eval/random.ts'

const wordings = builtInLibrary().entries.map(({ text }) => text)
const ROUNDS = 1500

/** A wording as hurried hands leave it: words left out, put in, exchanged, moved; halves swapped. */
function damaged(wording: string, random: Random): string {
  const characters = [...wording]
  const upTo = (most: number): number => random.below(Math.max(1, most))
  for (let left = 1 + upTo(3); left > 0; left--) {
    const at = upTo(characters.length)
    const other = wordings[upTo(wordings.length)] ?? ''
    switch (upTo(5)) {
      case 0:
        characters.splice(at, 1 + upTo(3))
        break
      case 1:
        characters.splice(at, 0, ...[...other].slice(0, 1 + upTo(4)))
        break
      case 2:
        characters[at] = '卉'
        break
      case 3:
        characters.splice(
          upTo(characters.length),
          0,
          ...characters.splice(at, 2 + upTo(6)),
        )
        break
      default:
        characters.push(...characters.splice(0, Math.floor(characters.length / 2)))
    }
  }
  return characters.join('')
}

const of = (
  pieces: readonly Piece[],
  type: Piece['type'],
  side: 'selected' | 'official',
) => pieces.filter((piece) => piece.type === type).map((piece) => foldText(piece[side]))

it(`holds for ${ROUNDS} damaged wordings`, () => {
  const random = seededRandom(20261130)
  for (let round = 0; round < ROUNDS; round++) {
    const official = random.pick(wordings)
    const selected = damaged(official, random)
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
  }
})

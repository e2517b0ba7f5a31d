// The difference between a selection and the official wording, character by character.
import { diffArrays } from 'diff'
import { fold } from '../data/text/fold.ts'
import { foreignMark } from './copied-forms.ts'
import type { Piece } from './types.ts'

/**
 * Compares two writings. What folding makes equal (width, quotes, traditional characters,
 * the space or ， between the halves of a theme) is no difference: such pieces are `same`.
 * @param inHalves a theme or slogan: another mark between its halves is a difference
 */
export function difference(
  selected: string,
  official: string,
  inHalves = false,
): Piece[] {
  const left = inHalves ? withForeignMarks(units(selected)) : units(selected)
  const right = units(official)
  const part = within(left, right)
  if (part !== null) {
    const end = part + left.length
    return [
      pieceOf('', written(right.slice(0, part)), false),
      pieceOf(selected, written(right.slice(part, end)), true),
      pieceOf('', written(right.slice(end)), false),
    ].filter((piece) => piece.official !== '')
  }
  const pieces: Piece[] = []
  let atLeft = 0
  let atRight = 0
  for (const change of diffArrays(left, right, {
    comparator: (a, b) => a.folded === b.folded,
  })) {
    const ofLeft = change.added ? 0 : change.value.length
    const ofRight = change.removed ? 0 : change.value.length
    const piece = pieceOf(
      written(left.slice(atLeft, atLeft + ofLeft)),
      written(right.slice(atRight, atRight + ofRight)),
      !change.added && !change.removed,
    )
    atLeft += ofLeft
    atRight += ofRight
    const last = pieces[pieces.length - 1]
    // One side taken out and the other put in at the same place is one change.
    if (last && replaces(last, piece)) {
      pieces[pieces.length - 1] = {
        type: 'changed',
        selected: last.selected + piece.selected,
        official: last.official + piece.official,
      }
    } else pieces.push(piece)
  }
  return pieces
}

/**
 * Where the selection stands in the official wording as it is: a shortest difference might match
 * its first characters to earlier ones.
 */
function within(selected: readonly Unit[], official: readonly Unit[]): number | null {
  if (selected.length === 0 || selected[0]?.folded === '') return null
  for (let at = 0; at + selected.length <= official.length; at++) {
    if (selected.every((unit, offset) => unit.folded === official[at + offset]?.folded))
      return at
  }
  return null
}

function pieceOf(selected: string, official: string, same: boolean): Piece {
  if (same) return { type: 'same', selected, official }
  return { type: selected === '' ? 'missing' : 'extra', selected, official }
}

function replaces(a: Piece, b: Piece): boolean {
  return (
    [a, b].every(({ type }) => type === 'extra' || type === 'missing') &&
    a.type !== b.type
  )
}

function written(units: readonly Unit[]): string {
  return units.map((unit) => unit.written).join('')
}

interface Unit {
  /** Where it starts in the text. */
  start: number
  written: string
  folded: string
}

/** A mark that parts no halves is a unit of its own: it differs from what is printed. */
function withForeignMarks(all: readonly Unit[]): Unit[] {
  return all.flatMap((unit, at): Unit[] => {
    const mark = at < all.length - 1 ? foreignMark(unit.written) : null
    if (mark === null) return [unit]
    const place = unit.written.indexOf(mark)
    return [
      { ...unit, written: unit.written.slice(0, place) },
      { start: unit.start + place, written: unit.written.slice(place), folded: mark },
    ]
  })
}

/** Characters that carry wording, each with the punctuation and space that follow it. */
function units(text: string): Unit[] {
  const { text: folded, from } = fold(text)
  const found: Unit[] = []
  // One character may fold to several (㈠): they are one unit.
  for (let at = 0; at < folded.length; at++) {
    const start = from[at] ?? 0
    const last = found.at(-1)
    if (last && last.start === start) last.folded += folded[at]
    else found.push({ start, written: '', folded: folded[at] ?? '' })
  }
  // What comes before the first one goes with it to nothing.
  if (found.length === 0 || (found[0]?.start ?? 0) > 0)
    found.unshift({ start: 0, written: '', folded: '' })
  for (const [number, unit] of found.entries())
    unit.written = text.slice(unit.start, found[number + 1]?.start)
  return found.filter(({ written }) => written !== '')
}

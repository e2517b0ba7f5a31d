// The difference between a selection and the official wording, in whole units: words, figures, and
// the office of a document number.
import { fold } from '../../text/fold.ts'
import { foreignMark } from '../../text/halves.ts'
import { type Aligned, align, type EdgeOf } from './alignment.ts'
import { inWholeWords, wordEdges } from './whole-words.ts'

/**
 * A stretch of a comparison; `selected` or `official` is '' where the other side has more. What was
 * moved comes once for each side.
 */
export interface Piece {
  type: 'same' | 'changed' | 'extra' | 'missing' | 'moved'
  selected: string
  official: string
}

/**
 * Compares two writings. What folding makes equal (width, quotes, traditional characters,
 * the space or ， between the halves of a theme) is no difference: such pieces are `same`. What
 * stands in both in another order is `moved`, once where it was selected and once where it is
 * printed.
 * @param inHalves a theme or slogan: another mark between its halves is a difference
 */
export function difference(
  selected: string,
  official: string,
  inHalves = false,
): Piece[] {
  const singles = inHalves ? withForeignMarks(units(selected), official) : units(selected)
  const right = units(official)
  const part = within(singles, right)
  if (part !== null) {
    const end = part + singles.length
    return [
      pieceOf('missing', '', written(right.slice(0, part))),
      pieceOf('same', selected, written(right.slice(part, end))),
      pieceOf('missing', '', written(right.slice(end))),
    ].filter((piece) => piece.official !== '')
  }
  const isNumber = DOCUMENT_NUMBER.test(official)
  const theirs = wholeFigures(right, isNumber)
  const office = isNumber ? theirs[0]?.folded : undefined
  const ours = wholeFigures(office ? withOfficeWhole(singles, office) : singles, isNumber)
  const edgeOf = edgesOf({ left: ours, right: theirs }, selected, official)
  const aligned = align(
    ours.map(({ folded }) => folded),
    theirs.map(({ folded }) => folded),
    edgeOf,
  )
  const regions = isNumber ? byUnit(aligned) : inWholeWords(aligned, edgeOf)
  return regions.flatMap(({ type, left, right }) =>
    withoutEnd(type, written(ours.slice(...left)), written(theirs.slice(...right))),
  )
}

const DOCUMENT_NUMBER = /^\p{Script=Han}+〔\d{4}〕\d+号$/u

/** Figures and Latin words are one unit each, and so is the office of a document number. */
function wholeFigures(all: readonly Unit[], isNumber: boolean): Unit[] {
  const found: Unit[] = []
  for (const unit of all) {
    const last = found.at(-1)
    const isOffice = isNumber && found.length === 1 && HAN.test(unit.folded)
    const goesOn = ALIKE.some(
      (kind) => kind.test(unit.folded) && kind.test(last?.folded ?? ''),
    )
    const touches = last !== undefined && last.start + last.folded.length === unit.start
    if (last && (isOffice || (goesOn && touches))) {
      last.written += unit.written
      last.folded += unit.folded
    } else found.push({ ...unit })
  }
  return found
}

const HAN = /^\p{Script=Han}+$/u

/** The office of a number may stand behind it: 2024〕3号安委办〔 has it as one unit, too. */
function withOfficeWhole(all: readonly Unit[], office: string): Unit[] {
  const from = all.findIndex((_, at) => {
    const stretch = all.slice(at, at + office.length)
    return stretch.map(({ folded }) => folded).join('') === office
  })
  const [first, ...others] = from < 0 ? [] : all.slice(from, from + office.length)
  if (!first) return [...all]
  const whole = {
    start: first.start,
    written: written([first, ...others]),
    folded: office,
  }
  return [...all.slice(0, from), whole, ...all.slice(from + office.length)]
}
const ALIKE = [/^[\d.]+$/u, /^[a-z]+$/u]

function edgesOf(
  sides: Record<'left' | 'right', readonly Unit[]>,
  selected: string,
  official: string,
): EdgeOf {
  const words = { left: wordEdges(selected), right: wordEdges(official) }
  return (side, unit) => {
    const before = sides[side][unit - 1]
    const after = sides[side][unit]
    if (!before || !after || /[\p{P}\p{Z}]$/u.test(before.written)) return 2
    // A browser without word segmentation may split anywhere.
    return words[side]?.has(after.start) === false ? 0 : 1
  }
}

/** Of a document number office, year and number are told one by one. */
function byUnit(aligned: readonly Aligned[]): Aligned[] {
  return aligned.flatMap((region) => {
    const { type, left, right } = region
    const count = left[1] - left[0]
    if (type !== 'changed' || count !== right[1] - right[0]) return [region]
    return Array.from(
      { length: count },
      (_, at): Aligned => ({
        type,
        left: [left[0] + at, left[0] + at + 1],
        right: [right[0] + at, right[0] + at + 1],
      }),
    )
  })
}

/** The mark behind both of what was exchanged is no part of it: 国市监质〔 and 国市监质发〔. */
function withoutEnd(type: Aligned['type'], selected: string, official: string): Piece[] {
  const end = /[\p{P}\p{Z}]+$/u
  const [ours = ''] = end.exec(selected) ?? []
  const [theirs = ''] = end.exec(official) ?? []
  const isExchange = type === 'changed' && selected !== '' && official !== ''
  if (!isExchange || ours === '' || theirs === '')
    return [pieceOf(type, selected, official)]
  return [
    pieceOf(type, selected.slice(0, -ours.length), official.slice(0, -theirs.length)),
    pieceOf('same', ours, theirs),
  ]
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

function pieceOf(
  type: Aligned['type'] | Piece['type'],
  selected: string,
  official: string,
): Piece {
  if (type !== 'changed') return { type, selected, official }
  if (selected === '') return { type: 'missing', selected, official }
  return { type: official === '' ? 'extra' : 'changed', selected, official }
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
function withForeignMarks(all: readonly Unit[], official: string): Unit[] {
  return all.flatMap((unit, at): Unit[] => {
    const mark = at < all.length - 1 ? foreignMark(unit.written, official) : null
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

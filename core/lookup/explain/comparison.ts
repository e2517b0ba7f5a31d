// Compares a match with the selection: what differs, and what of the wording lies beyond the selection.
import { isInHalves } from '../../text/halves.ts'
import type { Match, Span } from '../types.ts'
import { difference, type Piece } from './difference.ts'
import { partOf } from './wording-part.ts'

/** A piece, or `beyond`: wording before or after what was selected, which is no deviation. */
export type Compared = Omit<Piece, 'type'> & { type: Piece['type'] | 'beyond' }

/** The differences between a match's wording and its stretch of the selection. */
export interface Comparison {
  /** Joined, `official` gives the wording and `selected` the stretch of the selection. */
  pieces: readonly Compared[]
  deviates: boolean
  /** Where in the wording the selected part stands, by original offsets; null where it is all. */
  part: Span | null
}

/** Below this share of the stretch in common, marks would say more than is known. */
const ENOUGH_IN_COMMON = 0.5
/** Wording of a clause beyond the selection from this length on: part of it was selected. */
const PART_OF_CLAUSE = 4

/** Compares a match with its stretch of the query; null where that says nothing. */
export function compare(match: Match, query: string): Comparison | null {
  const { form, confidence, span, entry } = match
  if (form.role !== 'printed' || confidence === 'nearest') return null
  const selected = query.slice(span[0], span[1])
  const pieces = difference(selected, entry.text, isInHalves(entry.kind))
  if (confidence === 'same' && pieces.length === 1) return null
  const common = pieces
    .filter(({ type }) => type === 'same' || type === 'moved')
    .reduce((sum, piece) => sum + piece.selected.length, 0)
  if (common < selected.length * ENOUGH_IN_COMMON) return null
  const compared = pieces.map(
    (piece, at): Compared =>
      isBeyond(pieces, at, match.entry.kind === 'clause')
        ? { ...piece, type: 'beyond' }
        : piece,
  )
  // A few words in common with a long clause: all of it would be marked.
  if (lengthOf(compared, ['changed', 'missing']) > lengthOf(compared, ['same', 'moved']))
    return null
  return {
    pieces: compared,
    deviates: compared.some(({ type }) => type !== 'same' && type !== 'beyond'),
    part: partOf(entry.text, beyond(compared[0]), beyond(compared.at(-1))),
  }
}

/** The deviations that are shown; what was moved comes twice and is one. */
export function deviationsOf({ pieces }: Comparison): Compared[] {
  return pieces.filter(
    ({ type, selected }) =>
      type !== 'same' && type !== 'beyond' && !(type === 'moved' && selected === ''),
  )
}

function beyond(piece: Compared | undefined): number {
  return piece?.type === 'beyond' ? piece.official.length : 0
}

function lengthOf(
  pieces: readonly Compared[],
  types: readonly Compared['type'][],
): number {
  return pieces
    .filter(({ type }) => types.includes(type))
    .reduce((sum, piece) => sum + piece.official.length, 0)
}

/** Whether the selection stands in the wording as it is. */
function isPart(pieces: readonly Piece[]): boolean {
  return pieces.every(
    ({ type }, at) =>
      type === 'same' || (type === 'missing' && (at === 0 || at === pieces.length - 1)),
  )
}

/** Missing at an end, and either a whole half or phrase by itself, or much of a clause. */
function isBeyond(pieces: readonly Piece[], at: number, ofClause: boolean): boolean {
  const piece = pieces[at]
  if (piece?.type !== 'missing') return false
  const isFirst = at === 0
  if (!isFirst && at !== pieces.length - 1) return false
  if (ofClause && (piece.official.length >= PART_OF_CLAUSE || isPart(pieces))) return true
  // Punctuation and space belong to the character before them.
  const before = isFirst ? piece.official : (pieces[at - 1]?.official ?? '')
  return /[\p{P}\p{Z}]$/u.test(before)
}

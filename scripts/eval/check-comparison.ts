// The wording check beside search engines used as checkers, on the same texts with planted errors and
// without. A place counts once, whichever rule or hit it is from, and whatever replaces it.
import { check } from '../../core/check/index.ts'
import type { Library } from '../../core/lookup/index.ts'
import { drawClean, drawMutations } from './check-mutations.ts'
import { type NearPlace, overlaps, type Peer, type Place, peers } from './check-peers.ts'
import type { CheckRow } from './check-rows.ts'
import { seededRandom } from './random.ts'

export interface Comparison {
  rows: readonly CheckRow[]
  checkers: readonly CheckerResult[]
}

export interface CheckerResult {
  name: string
  /** null for the check itself, which needs none. */
  threshold: number | null
  places: number
  rightPlaces: number
  /** Rows with a planted error in which it was found. */
  found: ReadonlySet<CheckRow>
}

export interface CalibratedPeer {
  peer: Peer
  threshold: number
}

const THRESHOLDS = Array.from({ length: 50 }, (_, at) => 0.5 + at / 100)

/** @param rivals none, or those of `calibratedPeers` */
export function compareCheckers(
  library: Library,
  rows: readonly CheckRow[],
  rivals: readonly CalibratedPeer[] = [],
): Comparison {
  const own = scored('wording check', null, rows, (text) => check(text, library))
  const others = rivals.map(({ peer, threshold }) => resultOf(peer, threshold, rows))
  return { rows, checkers: [own, ...others] }
}

/** The peers with the thresholds that have the best F1 on some texts, which are not to be measured. */
export const calibratedPeers = (
  library: Library,
  rows: readonly CheckRow[],
): CalibratedPeer[] =>
  peers(library).map((peer) => ({ peer, threshold: bestThreshold(peer, rows) }))

/** F1 of precision and recall; 0 where nothing is found. */
export function f1({ places, rightPlaces, found }: CheckerResult, all: number): number {
  if (rightPlaces === 0) return 0
  const [precision, recall] = [rightPlaces / places, found.size / all]
  return (2 * precision * recall) / (precision + recall)
}

/** At most so many texts of each kind of error in each kind of wording, and all without errors. */
export function drawnRows(library: Library, seed: number, aKind: number): CheckRow[] {
  const random = seededRandom(seed)
  const rows = drawMutations(library, seed)
  const planted = [...new Set(rows.map(({ id }) => id))].flatMap((kind) => {
    const left = rows.filter(({ id }) => id === kind)
    return Array.from({ length: Math.min(aKind, left.length) }, () =>
      left.splice(random.below(left.length), 1),
    ).flat()
  })
  return [...planted, ...drawClean(library, seed)]
}

function bestThreshold(peer: Peer, rows: readonly CheckRow[]): number {
  const places = new Map(rows.map(({ text }) => [text, peer.nearPlaces(text)]))
  const known: Peer = { ...peer, nearPlaces: (text) => places.get(text) ?? [] }
  const all = plantedOf(rows).length
  const tried = THRESHOLDS.map((threshold) => {
    return { threshold, score: f1(resultOf(known, threshold, rows), all) }
  })
  return tried.reduce((best, one) => (one.score > best.score ? one : best)).threshold
}

const resultOf = (
  { name, nearPlaces }: Peer,
  threshold: number,
  rows: readonly CheckRow[],
): CheckerResult =>
  scored(name, threshold, rows, (text) =>
    nearPlaces(text).filter(({ similarity }: NearPlace) => similarity >= threshold),
  )

export const plantedOf = (rows: readonly CheckRow[]): CheckRow[] =>
  rows.filter(({ findings }) => findings.length > 0)

function scored(
  name: string,
  threshold: number | null,
  rows: readonly CheckRow[],
  placesIn: (text: string) => readonly Place[],
): CheckerResult {
  const found = new Set<CheckRow>()
  let [all, right] = [0, 0]
  for (const row of rows) {
    const places = joined(placesIn(row.text))
    const isRight = (place: Place): boolean =>
      row.findings.some((label) => overlaps(label, place))
    const rightOnes = places.filter(isRight)
    all += places.length
    right += rightOnes.length
    if (rightOnes.length > 0) found.add(row)
  }
  return { name, threshold, places: all, rightPlaces: right, found }
}

/** Places that overlap are one. */
function joined(places: readonly Place[]): Place[] {
  const inOrder = [...places].sort((a, b) => a.start - b.start)
  const all: Place[] = []
  for (const { start, end } of inOrder) {
    const last = all.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else all.push({ start, end })
  }
  return all
}

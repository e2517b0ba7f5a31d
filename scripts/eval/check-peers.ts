// Search engines used as checkers: each part of a text is a query, and a hit that nearly stands in the
// part is a finding. What nearly means is calibrated (`calibrated`), for each engine by itself.
import { type Library, lookup } from '../../core/lookup/index.ts'
import { type Engine, fuseAlone, miniSearch } from './engines.ts'
import { nearestStretch } from './nearest-stretch.ts'

export interface Place {
  start: number
  end: number
}

/** A place that differs from a hit; `similarity` in 0..1. */
export interface NearPlace extends Place {
  similarity: number
  /** Characters by which it differs, where the engine does not see to that itself. */
  edits: number
}

export interface Peer {
  name: string
  /** The best place first; none overlaps another, nor a wording that is right. */
  nearPlaces: (text: string) => NearPlace[]
}

interface Answer {
  /** Wordings that stand in the query as they are. */
  same: Place[]
  near: NearPlace[]
}

/** Hits that are looked at, of each query. */
const HITS = 5
const SHORTEST = 3

export const peers = (library: Library): Peer[] => [
  peerOf('lookup()', (query) => answerOfLookup(query, library)),
  searchPeer(fuseAlone(library)),
  searchPeer(miniSearch(library)),
]

const searchPeer = (engine: Engine): Peer =>
  peerOf(engine.name, (query) => {
    const forms = engine
      .answer(query)
      .results.slice(0, HITS)
      .flatMap((entry) => entry.forms.map(({ text }) => text))
      .filter(({ length }) => length >= SHORTEST)
    const stretches = forms.map((form) => nearestStretch(form, query))
    const isSame = ({ similarity }: NearPlace): boolean => similarity === 1
    return {
      same: stretches.filter(isSame),
      near: stretches.filter((stretch) => !isSame(stretch)),
    }
  })

function answerOfLookup(query: string, library: Library): Answer {
  const { matches } = lookup(query, library)
  const places = matches.map(({ span: [start, end], agreement, confidence }) => {
    const isSame = confidence === 'same' || agreement === 1
    return { start, end, similarity: agreement, edits: 0, isSame }
  })
  return {
    same: places.filter(({ isSame }) => isSame),
    near: places.filter(({ isSame }) => !isSame),
  }
}

function peerOf(name: string, answer: (query: string) => Answer): Peer {
  const known = new Map<string, Answer>()
  const answerOf = (query: string): Answer => {
    const earlier = known.get(query) ?? answer(query)
    known.set(query, earlier)
    return earlier
  }
  const nearPlaces = (text: string): NearPlace[] => {
    const answers = queriesOf(text).map(({ start, end }) => {
      const { same, near } = answerOf(text.slice(start, end))
      return { same: same.map(movedBy(start)), near: near.map(movedBy(start)) }
    })
    const same = answers.flatMap((one) => one.same)
    const near = answers
      .flatMap((one) => one.near)
      .filter((place) => !same.some((other) => isExplainedBy(place, other)))
      .sort((a, b) => b.similarity - a.similarity)
    return near.filter(
      (place, at) => !near.slice(0, at).some((one) => overlaps(one, place)),
    )
  }
  return { name, nearPlaces }
}

/** A right wording stands there but for what differs: 由市场监管总局 is no slip of 国家市场监管总局. */
const isExplainedBy = (place: NearPlace, right: Place): boolean =>
  overlaps(place, right) &&
  right.end - right.start >= place.end - place.start - place.edits

const movedBy =
  (offset: number) =>
  <Moved extends Place>(place: Moved): Moved => ({
    ...place,
    start: place.start + offset,
    end: place.end + offset,
  })

export const overlaps = (a: Place, b: Place): boolean =>
  a.start < b.end && b.start < a.end

/** What stands in marks, parts of sentences, and in these what may be a name. */
const QUERIES = [
  /(?<=《)[^《》]+(?=》)/gu,
  /(?<=“)[^“”]+(?=”)/gu,
  /[^，。；：、！？《》（）\n]+/gu,
  /(?<=^|[由和及与向，、])[^由和及与向，。；：、“”《》]+?(?=等部门)/gu,
]

function queriesOf(text: string): Place[] {
  const places = QUERIES.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: query }) => ({
      start: index,
      end: index + query.length,
    })),
  )
  return places.filter(({ start, end }) => end - start >= SHORTEST)
}

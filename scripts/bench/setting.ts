// What the bench measures on: row sets and libraries of three sizes, all from fixed seeds.

import { readFileSync } from 'node:fs'
import { type Library, libraryOf } from '../../core/lookup/index.ts'
import { HOLDINGS } from '../../data/holdings.ts'
import { inventedEntries } from '../eval/corpus.ts'
import { drawRows } from '../eval/draw.ts'
import { hitRule, type IsHit } from '../eval/hit.ts'
import { seededRandom } from '../eval/random.ts'
import { parseRows, type Row } from '../eval/rows.ts'

const DRAW_SEED = 20231
const CORPUS_SEED = 7
const SAMPLE_SEED = 11
const DRAWN = 1200

/** Invented entries that are put on top of the built-in ones. */
export const SIZES = [0, 10_000, 100_000] as const
export type Size = (typeof SIZES)[number]

export interface RowSet {
  name: string
  rows: readonly Row[]
}

export interface Setting {
  library: (size: Size) => Library
  sets: readonly RowSet[]
  isHit: IsHit
}

export function setting(): Setting {
  const libraries = new Map<Size, Library>()
  const library = (size: Size): Library => {
    const known =
      libraries.get(size) ?? libraryOf(HOLDINGS, { entries: moreEntries(size) })
    libraries.set(size, known)
    return known
  }
  const labelled = (name: string): Row[] =>
    parseRows(readFileSync(new URL(`../../tests/eval/${name}`, import.meta.url), 'utf8'))
  return {
    library,
    sets: [
      { name: 'labelled', rows: labelled('selections.json') },
      { name: 'written', rows: labelled('written.json') },
      { name: 'unseen', rows: drawRows(library(0), DRAW_SEED, DRAWN) },
    ],
    // Of the built-in library at every size: no invented wording is asked for.
    isHit: hitRule(library(0)),
  }
}

export const moreEntries = (size: Size): ReturnType<typeof inventedEntries> =>
  size === 0 ? [] : inventedEntries(size, CORPUS_SEED)

/** The same `count` rows each time, for engines that take seconds a lookup. */
export function sampleOf(rows: readonly Row[], count: number): Row[] {
  const random = seededRandom(SAMPLE_SEED)
  const left = [...rows]
  return Array.from({ length: Math.min(count, rows.length) }, () =>
    left.splice(random.below(left.length), 1),
  ).flat()
}

/** What has been done so far; the tables alone go to the standard output. */
export const progress = (what: string): void => console.error(`… ${what}`)

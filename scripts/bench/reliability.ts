// Whether the confidence shown can be relied on, and stays so as the library grows.
import { type Confidence, type Library, lookup } from '../../core/lookup/index.ts'
import type { IsHit } from '../eval/hit.ts'
import type { Row } from '../eval/rows.ts'
import { progress, type Setting, SIZES } from './setting.ts'
import { share, table } from './table.ts'

const CLASSES: readonly { confidence: Confidence; label: string }[] = [
  { confidence: 'same', label: '一致 (same)' },
  { confidence: 'near', label: '近似 (near)' },
  { confidence: 'related', label: '相关 (related)' },
  { confidence: 'nearest', label: '最接近 (nearest, no match)' },
]

/** Lower ends of the bins of agreement; the last is that of full agreement. */
const BINS = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 1] as const

interface Shown {
  confidence: Confidence
  agreement: number
  hit: boolean
}

export function reliability({ library, sets, isHit }: Setting): string {
  const rows = sets.flatMap((set) => set.rows)
  const columns = SIZES.map((size) => {
    const here = library(size)
    progress(`confidence at ${here.entries.length} entries`)
    return { entries: here.entries.length, shown: firstShown(rows, here, isHit) }
  })
  const heads = columns.map(({ entries }) => `hits at ${entries} entries`)
  const shares = (picks: (one: Shown) => boolean): string[] =>
    columns.map(({ shown }) => hitShare(shown.filter(picks)))
  return [
    table(
      ['first result', ...heads],
      CLASSES.map(({ confidence, label }) => [
        label,
        ...shares((one) => one.confidence === confidence),
      ]),
    ),
    'The same by agreement, whatever was shown: from 0.5 on a wording is a match.',
    table(
      ['agreement', ...heads],
      BINS.map((from, at) => {
        const to = BINS[at + 1] ?? Number.POSITIVE_INFINITY
        return [
          from === 1 ? '1' : `${from} … ${to}`,
          ...shares(({ agreement }) => from <= agreement && agreement < to),
        ]
      }),
    ),
  ].join('\n\n')
}

/** The first result of each row that has one, matches before the nearest. */
function firstShown(rows: readonly Row[], library: Library, isHit: IsHit): Shown[] {
  return rows.flatMap(({ selection, expect }) => {
    const { matches, nearest } = lookup(selection, library)
    const [first] = [...matches, ...nearest]
    if (!first) return []
    const { confidence, agreement, entry } = first
    return [{ confidence, agreement, hit: isHit(entry, expect) }]
  })
}

/** `0.987 (150 of 152)`; a dash where nothing was shown. */
export function hitShare(shown: readonly { hit: boolean }[]): string {
  const hits = shown.filter(({ hit }) => hit).length
  return shown.length === 0
    ? '–'
    : `${share(hits / shown.length)} (${hits} of ${shown.length})`
}

// Whether the confidence shown can be relied on, and stays so as the library grows.
import { type Confidence, type Library, lookup } from '../../lookup/index.ts'
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

export interface Shown {
  confidence: Confidence
  hit: boolean
}

export function reliability({ library, sets, isHit }: Setting): string {
  const rows = sets.flatMap((set) => set.rows)
  const columns = SIZES.map((size) => {
    const here = library(size)
    progress(`confidence at ${here.entries.length} entries`)
    return { entries: here.entries.length, shown: firstShown(rows, here, isHit) }
  })
  return table(
    ['first result', ...columns.map(({ entries }) => `hits at ${entries} entries`)],
    CLASSES.map(({ confidence, label }) => [
      label,
      ...columns.map(({ shown }) => hitShare(shown, confidence)),
    ]),
  )
}

/** The first result of each row that has one, matches before the nearest. */
function firstShown(rows: readonly Row[], library: Library, isHit: IsHit): Shown[] {
  return rows.flatMap(({ selection, expect }) => {
    const { matches, nearest } = lookup(selection, library)
    const [first] = [...matches, ...nearest]
    if (!first) return []
    return [{ confidence: first.confidence, hit: isHit(first.entry, expect) }]
  })
}

/** `0.987 (150 of 152)`; a dash where nothing of the class was shown. */
export function hitShare(shown: readonly Shown[], confidence: Confidence): string {
  const some = shown.filter((one) => one.confidence === confidence)
  const hits = some.filter(({ hit }) => hit).length
  return some.length === 0
    ? '–'
    : `${share(hits / some.length)} (${hits} of ${some.length})`
}

// Accuracy and latency beside the peers: one process, the same rows, one engine after the other.
import type { Library } from '../../core/lookup/index.ts'
import { type Engine, fuseAlone, miniSearch, noticeLens } from '../eval/engines.ts'
import { measure, type Outcome } from '../eval/measure.ts'
import type { Row } from '../eval/rows.ts'
import {
  type Compared,
  differencesTable,
  figuresTable,
  type Measured,
} from './accuracy-tables.ts'
import { pairedDifference } from './figures.ts'
import {
  progress,
  type RowSet,
  type Setting,
  SIZES,
  type Size,
  sampleOf,
} from './setting.ts'

/** How many rows of each set an engine answers; null: all. Absent: not at this size. */
type Limits = Record<Size, number | null | undefined>

/** fuse.js takes seconds a lookup at 10,000 entries, MiniSearch a tenth of one at 100,000. */
const PEERS: readonly { make: (library: Library) => Engine; limits: Limits }[] = [
  { make: fuseAlone, limits: { 0: null, 10000: 34, 100000: undefined } },
  { make: miniSearch, limits: { 0: null, 10000: null, 100000: 150 } },
]
const SLOW_WARM_UP = 3

export function accuracy({ library, sets, isHit }: Setting): string {
  const measured: Measured[] = []
  const compared: Compared[] = []
  for (const size of SIZES) {
    const here = library(size)
    const entries = here.entries.length
    const run = (engine: Engine, rows: readonly Row[], warmUp?: number) => {
      progress(`${engine.name}, ${entries} entries, ${rows.length} rows`)
      return measure(engine, rows, isHit, entries, warmUp)
    }
    for (const set of sets) {
      const ours = run(noticeLens(here), set.rows)
      measured.push(measuredOf(set, ours))
      for (const { make, limits } of PEERS) {
        const limit = limits[size]
        if (limit === undefined) continue
        const rows = limit === null ? set.rows : sampleOf(set.rows, limit)
        const theirs = run(make(here), rows, limit === null ? undefined : SLOW_WARM_UP)
        const same = limit === null ? ours : run(noticeLens(here), rows)
        measured.push(measuredOf({ ...set, rows }, theirs))
        compared.push({ ...comparedOf(same, theirs), set: set.name, entries })
      }
    }
  }
  return `${figuresTable(measured)}\n\n${differencesTable(compared)}`
}

type Run = ReturnType<typeof measure>

function measuredOf(set: RowSet, { figures, outcomes }: Run): Measured {
  const negatives = outcomes.filter(({ row }) => row.expect.length === 0)
  const answered = (some: readonly Outcome[]): number =>
    some.filter(({ at1 }) => !at1).length / Math.max(1, some.length)
  return {
    set: set.name,
    rows: set.rows.length,
    figures,
    plain: answered(negatives.filter(({ row }) => !isNear(row))),
    near: answered(negatives.filter(({ row }) => isNear(row))),
  }
}

const isNear = ({ tag }: Row): boolean => tag.startsWith('near-')

function comparedOf(ours: Run, theirs: Run): Omit<Compared, 'set' | 'entries'> {
  const counted = ({ outcomes }: Run): Outcome[] =>
    outcomes.filter(({ row }) => row.expect.length > 0 && !isStatement(row))
  const hits = (run: Run, at: 'at1' | 'at5'): boolean[] =>
    counted(run).map((one) => one[at])
  return {
    peer: theirs.figures.engine,
    rows: counted(ours).length,
    at1: pairedDifference(hits(ours, 'at1'), hits(theirs, 'at1')),
    at5: pairedDifference(hits(ours, 'at5'), hits(theirs, 'at5')),
    p95: ours.figures.latencyMs.p95 / theirs.figures.latencyMs.p95,
  }
}

/** The peers make no statements: those rows are no comparison. */
const isStatement = ({ tag }: Row): boolean =>
  tag === 'predecessor' || tag === 'known-not-held'

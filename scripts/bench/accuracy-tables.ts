// The two tables of the comparison: the figures of each engine, and the differences on the same rows.
import type { Figures } from '../eval/measure.ts'
import type { Difference } from './figures.ts'
import { share, short, signed, table } from './table.ts'

export interface Measured {
  set: string
  rows: number
  figures: Figures
  plain: number
  near: number
}

export interface Compared {
  set: string
  entries: number
  peer: string
  rows: number
  at1: Difference
  at5: Difference
  /** Our p95 as a share of the peer's, on the same rows. */
  p95: number
}

export function figuresTable(measured: readonly Measured[]): string {
  return table(
    [
      'rows',
      'n',
      'entries',
      'engine',
      'recall@1',
      'recall@5',
      'negatives answered',
      'near-negatives answered',
      'statements right',
      'p50 ms',
      'p95 ms',
      'max ms',
    ],
    measured.map(({ set, rows, figures: one, plain, near }) => [
      set,
      rows,
      one.entries,
      one.engine,
      share(one.recallAt1),
      share(one.recallAt5),
      share(plain),
      share(near),
      set === 'labelled' && one.engine === 'notice-lens'
        ? share(one.statementsRight)
        : '–',
      short(one.latencyMs.median),
      short(one.latencyMs.p95),
      short(one.latencyMs.max),
    ]),
  )
}

export function differencesTable(compared: readonly Compared[]): string {
  const interval = ({ value, from, to }: Difference): string =>
    `${signed(value)} (${signed(from)} … ${signed(to)})`
  return table(
    ['rows', 'n', 'entries', 'notice-lens against', 'recall@1', 'recall@5', 'p95, ratio'],
    compared.map(({ set, rows, entries, peer, at1, at5, p95 }) => [
      set,
      rows,
      entries,
      peer,
      interval(at1),
      interval(at5),
      `1/${short(1 / p95)}`,
    ]),
  )
}

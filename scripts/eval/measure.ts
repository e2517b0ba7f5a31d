// One engine over all rows: recall, negatives, statements, latency.
import type { Entry, Statement } from '../../core/lookup/index.ts'
import type { Engine } from './engines.ts'
import type { IsHit } from './hit.ts'
import type { Row } from './rows.ts'

export interface Figures {
  engine: string
  entries: number
  recallAt1: number
  recallAt5: number
  negativesAnswered: number
  statementsRight: number
  /** Milliseconds a lookup. */
  latencyMs: { median: number; p95: number; max: number }
  byTag: Record<string, { n: number; at1: number; at5: number }>
}

const STATEMENTS = new Set(['predecessor', 'known-not-held'])
/** Damaged beyond what can be shown as a match: the nearest counts. */
const NEAREST_COUNTS = new Set(['heavy-damage'])
const WARM_UP = 100

export interface Outcome {
  row: Row
  at1: boolean
  at5: boolean
  results: readonly Entry[]
  /** Whether all that the row says is stated, and nothing else. */
  saysRight: boolean
}

export function measure(
  engine: Engine,
  rows: readonly Row[],
  isHit: IsHit,
  entries: number,
  warmUp = WARM_UP,
): { figures: Figures; outcomes: Outcome[] } {
  for (const row of rows.slice(0, warmUp)) engine.answer(row.selection)
  const times: number[] = []
  const outcomes = rows.map((row): Outcome => {
    const started = performance.now()
    const answer = engine.answer(row.selection)
    times.push(performance.now() - started)
    const nearest = NEAREST_COUNTS.has(row.tag) ? answer.nearest : []
    const results = [...answer.results, ...nearest]
    const saysRight = row.says === undefined || isSaid(answer.statements, row.says)
    if (row.expect.length === 0) {
      // For a negative, a hit is silence.
      const silent = answer.results.length === 0
      return { row, at1: silent, at5: silent, results, saysRight }
    }
    const hits = STATEMENTS.has(row.tag)
      ? answer.statements.map((statement) => states(statement, row))
      : results.map((entry) => isHit(entry, row.expect))
    const at1 = hits[0] === true
    const at5 = hits.slice(0, 5).includes(true)
    return { row, at1, at5, results, saysRight }
  })
  return { figures: figuresOf(engine.name, entries, outcomes, times), outcomes }
}

function isSaid(statements: readonly Statement[], says: readonly string[]): boolean {
  const stated = statements.flatMap((one) => {
    const year =
      one.type === 'answer' ? one.rows[0]?.year : 'year' in one ? one.year : null
    return year == null ? [] : [`${one.type} ${year}`]
  })
  return [...new Set(stated)].sort().join() === [...says].sort().join()
}

/** Whether a statement names the department or the notice that is expected. */
function states(statement: Statement, { expect }: Row): boolean {
  if (statement.type === 'predecessor') {
    return statement.predecessor.successors.some((successor) =>
      expect.includes(successor),
    )
  }
  return (
    statement.type === 'not-held' && expect.some((title) => title === statement.title)
  )
}

function figuresOf(
  engine: string,
  entries: number,
  outcomes: readonly Outcome[],
  times: readonly number[],
): Figures {
  const negatives = outcomes.filter(({ row }) => row.expect.length === 0)
  const stated = outcomes.filter(({ row }) => STATEMENTS.has(row.tag))
  const judged = outcomes.filter(({ row }) => row.says !== undefined)
  const recalled = outcomes.filter(
    ({ row }) => row.expect.length > 0 && !STATEMENTS.has(row.tag),
  )
  const byTag: Figures['byTag'] = {}
  for (const { row, at1, at5 } of outcomes) {
    const tag = byTag[row.tag] ?? { n: 0, at1: 0, at5: 0 }
    byTag[row.tag] = {
      n: tag.n + 1,
      at1: tag.at1 + Number(at1),
      at5: tag.at5 + Number(at5),
    }
  }
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number): number =>
    round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)
  return {
    engine,
    entries,
    recallAt1: share(recalled, ({ at1 }) => at1),
    recallAt5: share(recalled, ({ at5 }) => at5),
    negativesAnswered: share(negatives, ({ at1 }) => !at1),
    statementsRight: share([...stated, ...judged], ({ row, at5, saysRight }) =>
      row.says === undefined ? at5 : saysRight,
    ),
    latencyMs: { median: at(0.5), p95: at(0.95), max: at(1) },
    byTag,
  }
}

function share<T>(items: readonly T[], counts: (item: T) => boolean): number {
  return items.length === 0 ? 0 : round(items.filter(counts).length / items.length)
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000
}

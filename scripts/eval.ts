// npm run eval -- FILE [--json] [--peers] [--misses]: the shipped lookup on labelled selections.
// Without FILE, `--draw SEED` evaluates 1,200 rows drawn from the library by that seed, and every name,
// activity and set phrase with one wrong character.

import { readFileSync } from 'node:fs'
import { builtInLibrary } from '../core/lookup/index.ts'
import { drawRows } from './eval/draw.ts'
import { fuseAlone, miniSearch, noticeLens } from './eval/engines.ts'
import { hitRule } from './eval/hit.ts'
import { type Figures, measure, type Outcome } from './eval/measure.ts'
import { BadRows, parseRows, type Row } from './eval/rows.ts'
import { drawSlips } from './eval/slips.ts'
import { classesBehind } from './eval/verdict.ts'

const args = process.argv.slice(2)
const DRAWN = 1200
const library = builtInLibrary()
const drawAt = args.indexOf('--draw')
const rows =
  drawAt === -1
    ? readRows(args.find((arg) => !arg.startsWith('--')) ?? 'tests/eval/selections.json')
    : drawn(Number(args[drawAt + 1] ?? 1))
const isHit = hitRule(library)
const run = (engine: ReturnType<typeof noticeLens>): ReturnType<typeof measure> =>
  measure(engine, rows, isHit, library.entries.length)

const { figures, outcomes } = run(noticeLens(library))
const others = args.includes('--peers')
  ? [fuseAlone(library), miniSearch(library)].map(run)
  : []
const peers = others.map((other) => other.figures)
/** Classes of rows in which a peer is ahead by more than chance. */
const behind = others.flatMap((other) =>
  classesBehind(outcomes, other.outcomes).map((contest) => ({
    peer: other.figures.engine,
    ...contest,
  })),
)

if (args.includes('--json')) {
  console.log(JSON.stringify(peers.length > 0 ? { ...figures, peers, behind } : figures))
} else {
  for (const one of [figures, ...peers]) console.log(summary(one))
  if (peers.length > 0) console.log(verdict())
  console.table(figures.byTag)
  if (args.includes('--misses'))
    outcomes.filter(({ at1, saysRight }) => !at1 || !saysRight).forEach(printMiss)
}

function drawn(seed: number): Row[] {
  return [...drawRows(library, seed, DRAWN), ...drawSlips(library, seed)]
}

function readRows(path: string): Row[] {
  try {
    return parseRows(readFileSync(path, 'utf8'))
  } catch (error) {
    const why = error instanceof BadRows ? error.message : String(error)
    console.error(`${path}: ${why}`)
    process.exit(2)
  }
}

function verdict(): string {
  if (behind.length === 0)
    return 'no class of rows in which a peer is ahead by more than chance'
  return behind
    .map(
      ({ peer, tag, onlyOurs, onlyTheirs }) =>
        `${peer} is ahead on ${tag}: ${onlyTheirs} rows against ${onlyOurs}`,
    )
    .join('\n')
}

function summary(one: Figures): string {
  const { median, p95, max } = one.latencyMs
  return [
    one.engine.padEnd(20),
    `recall@1 ${one.recallAt1.toFixed(4)}  recall@5 ${one.recallAt5.toFixed(4)}`,
    `negatives answered ${one.negativesAnswered.toFixed(4)}`,
    `statements right ${one.statementsRight.toFixed(4)}`,
    `ms median ${median.toFixed(3)} p95 ${p95.toFixed(3)} max ${max.toFixed(3)}`,
    `(${one.entries} entries)`,
  ].join('  ')
}

function printMiss({ row, at5, results, saysRight }: Outcome): void {
  console.log(
    `${at5 ? '·' : '✗'} ${row.id} [${row.tag}] ${row.selection.slice(0, 90).replaceAll('\n', '⏎')}`,
  )
  console.log(`    want ${row.expect.join(' | ') || '(silence)'}`)
  if (!saysRight)
    console.log(`    says ${row.says?.join(' | ') || '(nothing)'} and that alone`)
  for (const entry of results.slice(0, 3))
    console.log(`    got  ${entry.kind} ${entry.text}`)
}

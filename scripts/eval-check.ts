// npm run eval:check -- FILE [--json] [--misses]: the shipped check on labelled texts (.json), or on
// clean sentences, one a line (.txt). Without FILE, `--draw SEED` plants errors into clean texts of
// what is held, and prints the recall by length and kind; beside the peers: `npm run bench -- --only planted`.
import { readFileSync } from 'node:fs'
import { check } from '../core/check/index.ts'
import { builtInLibrary } from '../core/lookup/index.ts'
import { compareCheckers } from './eval/check-comparison.ts'
import { drawClean, drawMutations } from './eval/check-mutations.ts'
import { BadCheckRows, parseCheckRows, sentenceRows } from './eval/check-rows.ts'
import { type CheckMiss, measureCheck } from './eval/check-score.ts'
import { comparisonTables } from './eval/comparison-tables.ts'

const args = process.argv.slice(2)
const path = args.find((arg) => !arg.startsWith('--')) ?? 'tests/eval/check/given.json'
const library = builtInLibrary()
const drawAt = args.indexOf('--draw')
const seed = Number(args[drawAt + 1] ?? 1)
const rows =
  drawAt === -1
    ? readRows()
    : [...drawMutations(library, seed), ...drawClean(library, seed)]
const { figures, misses } = measureCheck(rows, (text) => check(text, library))

console.log(JSON.stringify(figures, null, args.includes('--json') ? 0 : 2))
if (drawAt !== -1) console.log(comparisonTables(compareCheckers(library, rows)))
if (args.includes('--misses')) misses.forEach(printMiss)

function readRows(): ReturnType<typeof parseCheckRows> {
  try {
    const content = readFileSync(path, 'utf8')
    return path.endsWith('.txt') ? sentenceRows(content) : parseCheckRows(content)
  } catch (error) {
    console.error(
      `${path}: ${error instanceof BadCheckRows ? error.message : String(error)}`,
    )
    process.exit(2)
  }
}

function printMiss({ row, kind, rule, written, wanted, given, detail }: CheckMiss): void {
  console.log(`${kind.padEnd(16)} ${row.id} ${rule}  ${JSON.stringify(written)}`)
  if (detail) console.log(`    ${detail}`)
  if (wanted) console.log(`    want ${wanted.join(' | ')}`)
  if (given) console.log(`    got  ${given}`)
}

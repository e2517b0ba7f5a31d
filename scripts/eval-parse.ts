// npm run eval:parse -- DIR [--json] [--misses] [--pages SEED]: the shipped parser on labelled notices, pairs of
// NAME.txt or NAME.html and NAME.json (see scripts/eval/notice-labels.ts). With a seed, those texts that are
// read without a miss are cut into pages first.
import { BadLabels, type Pair, readPairs } from './eval/notice-labels.ts'
import { cutIntoPages } from './eval/page-cuts.ts'
import { measureParse, type ParseFigures } from './eval/parse-score.ts'
import { parsedFile } from './eval/parsed-file.ts'
import { seededRandom } from './eval/random.ts'

const args = process.argv.slice(2)
const folder = args.find((arg) => !/^(?:--|\d+$)/u.test(arg)) ?? 'tests/eval/notices'
const seed = args.includes('--pages') ? Number(args[args.indexOf('--pages') + 1]) : null
const { figures, misses } = measured(folder)

if (args.includes('--json')) console.log(JSON.stringify(figures))
else {
  console.table(figures.fields)
  console.log(
    `overall ${figures.overall.toFixed(4)}  invented ${figures.invented}  wrongUnmarked ${figures.wrongUnmarked}`,
  )
  if (args.includes('--misses')) {
    for (const { name, field, expected, found, doubt, rule } of misses) {
      console.log(
        `✗ ${name} · ${field} · ${rule ?? 'no rule'} · ${doubt ?? 'no doubt'}\n    expected ${expected}\n    found    ${found}`,
      )
    }
  }
}

function measured(path: string): ParseFigures {
  try {
    const pairs = seed === null ? readPairs(path) : cutPairs(readPairs(path), seed)
    return measureParse(pairs.map((pair) => ({ ...pair, parsed: parsedFile(pair) })))
  } catch (error) {
    console.error(
      `${path}: ${error instanceof BadLabels ? error.message : String(error)}`,
    )
    process.exit(error instanceof BadLabels ? 2 : 1)
  }
}

function cutPairs(pairs: readonly Pair[], start: number): Pair[] {
  return pairs
    .filter((pair) => pair.format === 'txt' && isRead(pair))
    .map((pair, at) => ({
      ...pair,
      text: cutIntoPages(pair, seededRandom(start * 1000 + at)),
    }))
}

function isRead(pair: Pair): boolean {
  return measureParse([{ ...pair, parsed: parsedFile(pair) }]).misses.length === 0
}

// npm run eval:parse -- DIR [--json] [--misses]: the shipped parser on labelled notices, pairs of
// NAME.txt or NAME.html and NAME.json (see scripts/eval/notice-labels.ts).
import { BadLabels, readPairs } from './eval/notice-labels.ts'
import { measureParse, type ParseFigures } from './eval/parse-score.ts'
import { parsedFile } from './eval/parsed-file.ts'

const args = process.argv.slice(2)
const folder = args.find((arg) => !arg.startsWith('--')) ?? 'tests/eval/notices'
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
    return measureParse(
      readPairs(path).map((pair) => ({ ...pair, parsed: parsedFile(pair) })),
    )
  } catch (error) {
    console.error(
      `${path}: ${error instanceof BadLabels ? error.message : String(error)}`,
    )
    process.exit(error instanceof BadLabels ? 2 : 1)
  }
}

// All checks, to the end; the last line is `N passed, N failed`. Each command counts as one check, each
// Vitest test as one. Checks of one stage run side by side; a stage begins when the one before has ended.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Outcome, ROOT, runCommand } from './check-command.ts'
import { runVitest } from './check-vitest.ts'

interface Check {
  name: string
  run: () => Promise<Outcome>
}

const STAGES: readonly (readonly Check[])[] = [
  // Alone: the linter with types and the compiler read the tsconfig that it writes.
  [{ name: 'generated types (wxt prepare)', run: () => runCommand('wxt', ['prepare']) }],
  [
    { name: 'format and lint (biome)', run: () => runCommand('biome', ['check', '.']) },
    {
      name: 'lint with types (oxlint)',
      run: () => runCommand('oxlint', ['--type-aware']),
    },
    { name: 'types (tsc)', run: () => runCommand('tsc', ['--noEmit']) },
    { name: 'what nobody uses (knip)', run: () => runCommand('knip', ['--no-progress']) },
  ],
  // One after the other: WXT writes its types anew with each build.
  [build('chrome')],
  [build('edge')],
  [build('firefox', '--mv3')],
  [build('safari', '--mv3')],
  [
    {
      name: 'package lint (web-ext)',
      run: () =>
        runCommand('web-ext', [
          'lint',
          '--source-dir',
          '.output/firefox-mv3',
          '--no-config-discovery',
        ]),
    },
    { name: 'unit tests', run: () => runVitest('unit') },
  ],
  [
    {
      name: 'fuzz of the parser and the import',
      // No stopwatch here: how busy the machine is must not decide. `npm run fuzz` alone has one.
      run: () => runCommand('node', ['scripts/fuzz.ts', '--seconds', '60']),
    },
  ],
  [{ name: 'browser tests', run: () => runVitest('browser') }],
]

/** WXT takes Manifest 2 for some browsers unless told. */
function build(browser: string, ...options: string[]): Check {
  return {
    name: `build for ${browser}`,
    run: () => {
      // A build that fails must not leave an older one for the tests to pass on.
      rmSync(join(ROOT, '.output', `${browser}-mv3`), { recursive: true, force: true })
      return runCommand('wxt', ['build', '-b', browser, ...options])
    },
  }
}

async function outcomeOf({ name, run }: Check): Promise<Outcome> {
  const began = performance.now()
  const outcome = await run()
  const seconds = Math.round((performance.now() - began) / 1000)
  const count = outcome.passed + outcome.failed
  const mark = outcome.failed > 0 ? '✗' : '✓'
  console.log(`${mark} ${name}${count > 1 ? ` (${count})` : ''}, ${seconds} s`)
  if (outcome.failed > 0) console.log(`${outcome.output.trim()}\n`)
  return outcome
}

const outcomes: Outcome[] = []
for (const stage of STAGES) outcomes.push(...(await Promise.all(stage.map(outcomeOf))))
const total = (key: 'passed' | 'failed') =>
  outcomes.reduce((sum, outcome) => sum + outcome[key], 0)
console.log(`${total('passed')} passed, ${total('failed')} failed`)
process.exitCode = total('failed') > 0 ? 1 : 0

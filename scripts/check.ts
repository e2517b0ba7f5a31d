// All checks, one after the other, to the end; the last line is `N passed, N failed`.
// Each command counts as one check, each Vitest test as one.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Outcome, ROOT, runCommand } from './check-command.ts'
import { runVitest } from './check-vitest.ts'

const BUILDS = ['chrome', 'edge', 'firefox', 'safari'] as const

const mv3 = (browser: (typeof BUILDS)[number]): string[] =>
  // WXT takes Manifest 2 for these two unless told.
  browser === 'firefox' || browser === 'safari' ? ['--mv3'] : []

const CHECKS: readonly { name: string; run: () => Promise<Outcome> }[] = [
  // First: the linter with types reads the tsconfig that it writes.
  { name: 'generated types (wxt prepare)', run: () => runCommand('wxt', ['prepare']) },
  { name: 'format and lint (biome)', run: () => runCommand('biome', ['check', '.']) },
  { name: 'lint with types (oxlint)', run: () => runCommand('oxlint', ['--type-aware']) },
  { name: 'types (tsc)', run: () => runCommand('tsc', ['--noEmit']) },
  ...BUILDS.map((browser) => ({
    name: `build for ${browser}`,
    run: () => {
      // A build that fails must not leave an older one for the tests to pass on.
      rmSync(join(ROOT, '.output', `${browser}-mv3`), { recursive: true, force: true })
      return runCommand('wxt', ['build', '-b', browser, ...mv3(browser)])
    },
  })),
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
  {
    name: 'fuzz of the parser and the import',
    // No stopwatch here: how busy the machine is must not decide. `npm run fuzz` alone has one.
    run: () => runCommand('node', ['scripts/fuzz.ts', '--seconds', '30']),
  },
  { name: 'unit tests', run: () => runVitest('unit') },
  { name: 'browser tests', run: () => runVitest('browser') },
]

let passed = 0
let failed = 0
for (const { name, run } of CHECKS) {
  const outcome = await run()
  passed += outcome.passed
  failed += outcome.failed
  const count = outcome.passed + outcome.failed
  console.log(
    `${outcome.failed > 0 ? '✗' : '✓'} ${name}${count > 1 ? ` (${count})` : ''}`,
  )
  if (outcome.failed > 0) console.log(`${outcome.output.trim()}\n`)
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

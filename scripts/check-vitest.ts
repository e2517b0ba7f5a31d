// Runs a project of Vitest and counts its tests.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { type Outcome, ROOT, run } from './check-command.ts'

const reportSchema = v.object({
  testResults: v.array(
    v.object({
      status: v.string(),
      assertionResults: v.array(v.object({ status: v.string() })),
    }),
  ),
})

/** A skipped test counts as failed, and so does a file that cannot be loaded. */
export async function runVitest(project: string): Promise<Outcome> {
  const report = join(ROOT, `.output/checks/${project}.json`)
  rmSync(report, { force: true })
  const { ok, output } = await run('vitest', [
    'run',
    '--project',
    project,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ])
  if (!existsSync(report)) return { passed: 0, failed: 1, output }
  const { testResults } = v.parse(reportSchema, JSON.parse(readFileSync(report, 'utf8')))
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults)
  const passed = tests.filter(({ status }) => status === 'passed').length
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status === 'passed'),
  ).length
  const failed = tests.length - passed + brokenFiles
  // Errors outside of any test end Vitest with an error, too.
  return { passed, failed: ok ? failed : Math.max(failed, 1), output }
}

// npm run bench -- [--write] [--only PART]: accuracy and latency beside the peers, index, start-up,
// ablation, reliability. With --write the whole of it goes to docs/performance.md.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { ablation } from './bench/ablation.ts'
import { accuracy } from './bench/accuracy.ts'
import { checking } from './bench/check.ts'
import { indexCost } from './bench/index-cost.ts'
import { machine } from './bench/machine.ts'
import { own } from './bench/own.ts'
import { page } from './bench/page.ts'
import { planted } from './bench/planted.ts'
import { reliability } from './bench/reliability.ts'
import { type Setting, setting } from './bench/setting.ts'
import { startup } from './bench/startup.ts'
import { takingIn } from './bench/taking-in.ts'

const PARTS: Record<string, (here: Setting) => string | Promise<string>> = {
  accuracy,
  index: indexCost,
  startup,
  own,
  'taking-in': takingIn,
  check: checking,
  planted,
  ablation,
  reliability,
}

const { values } = parseArgs({
  options: { write: { type: 'boolean' }, only: { type: 'string' } },
})
if (values.write && values.only !== undefined) {
  console.error('--write writes the whole page: not together with --only')
  process.exit(2)
}
const names = values.only === undefined ? Object.keys(PARTS) : [values.only]
const here = setting()
const results: Record<string, string> = {}
for (const name of names) {
  const part = PARTS[name]
  if (!part) {
    console.error(`--only takes ${Object.keys(PARTS).join(', ')}, not “${name}”`)
    process.exit(2)
  }
  results[name] = await part(here)
  console.log(`\n## ${name}\n\n${results[name]}`)
}
if (values.write) {
  writeFileSync(
    new URL('../docs/performance.md', import.meta.url),
    page(machine(), results),
  )
}

// In a process of its own, run with --expose-gc: builds a library of the size given as argument
// and prints its cost as JSON. Nothing else has warmed the code or filled the heap.

import { setImmediate } from 'node:timers/promises'
import { buildGramIndex, entriesOf, gramIndex } from '../../core/lookup/index/index.ts'
import { runInSlices } from '../../core/slices.ts'
import { HOLDINGS } from '../../data/holdings.ts'
import { moreEntries, SIZES } from './setting.ts'

const size = SIZES.find((one) => String(one) === process.argv[2])
if (size === undefined) throw new Error(`sizes: ${SIZES.join(', ')}`)
const collect = globalThis.gc
if (!collect) throw new Error('run with --expose-gc')

function memory(): number {
  collect?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

const empty = memory()
const held = entriesOf(HOLDINGS)
const entries = [...held, ...moreEntries(size)]
const before = memory()
const started = performance.now()
const index = gramIndex(entries, held.length)
const buildMs = performance.now() - started
const after = memory()
const longestSlice = await slices()
// Also keeps the index and the entries alive to the end.
const forms = index.forms.length
console.log(
  JSON.stringify({
    entries: entries.length,
    forms,
    buildMs,
    entriesBytes: before - empty,
    indexBytes: after - before,
    longestSliceMs: longestSlice,
  }),
)

/** Milliseconds for which a build in slices holds the thread at most. */
async function slices(): Promise<number> {
  let longest = 0
  let since = performance.now()
  const pause = async (): Promise<void> => {
    longest = Math.max(longest, performance.now() - since)
    await setImmediate()
    since = performance.now()
  }
  await runInSlices(buildGramIndex(entries, held.length), pause, () => performance.now())
  return Math.max(longest, performance.now() - since)
}

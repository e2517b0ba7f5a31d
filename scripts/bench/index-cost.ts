// The index: time to build, memory, growth of a lookup with the library, and hostile input.

import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { type Entry, type Library, libraryOf, lookup } from '../../core/lookup/index.ts'
import { HOLDINGS } from '../../data/holdings.ts'
import { median, percentile } from './figures.ts'
import { moreEntries, progress, type Setting, SIZES, type Size } from './setting.ts'
import { type Cell, short, table } from './table.ts'

const costSchema = v.object({
  entries: v.number(),
  forms: v.number(),
  buildMs: v.number(),
  entriesBytes: v.number(),
  indexBytes: v.number(),
  longestSliceMs: v.number(),
})

const BUILDS = 3
const LOOKUPS = 5
const LONGEST = 2000

export function indexCost(here: Setting): string {
  const costs = SIZES.map((size): Cell[] => {
    progress(`index of ${size} more entries, ${BUILDS} processes`)
    const builds = Array.from({ length: BUILDS }, () => costOf(size))
    const [first] = builds
    if (!first) throw new Error('no build')
    return [
      first.entries,
      first.forms,
      short(median(builds.map(({ buildMs }) => buildMs))),
      short(median(builds.map(({ longestSliceMs }) => longestSliceMs))),
      megabytes(first.entriesBytes),
      megabytes(first.indexBytes),
      short(p95(here, here.library(size))),
    ]
  })
  const [, middle, largest] = costs.map((cells) => Number(cells.at(-1)))
  const head = [
    'entries',
    'forms',
    'build ms',
    'longest slice ms',
    'entries MB',
    'index MB',
    'p95 lookup ms',
  ]
  return [
    table(head, costs),
    `The p95 of a lookup (both row sets, up to ${LONGEST} characters) grows by ×${short((largest ?? 0) / (middle || 1))} from 10,000 to 100,000 entries.`,
    'Hostile input, ms a lookup (median and longest of five):',
    hostileTable(here),
  ].join('\n\n')
}

function costOf(size: Size): v.InferOutput<typeof costSchema> {
  const script = fileURLToPath(new URL('index-child.ts', import.meta.url))
  const args = ['--expose-gc', script, String(size)]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`the build of the index failed: ${stderr}`)
  return v.parse(costSchema, JSON.parse(stdout))
}

const megabytes = (bytes: number): string => short(bytes / 1e6)

function timed(selection: string, library: Library): number {
  const started = performance.now()
  lookup(selection, library)
  return performance.now() - started
}

function p95({ sets }: Setting, library: Library): number {
  const selections = sets
    .flatMap(({ rows }) => rows.map(({ selection }) => selection))
    .filter(({ length }) => length <= LONGEST)
  for (const selection of selections.slice(0, 200)) lookup(selection, library)
  return percentile(
    selections.map((selection) => timed(selection, library)),
    0.95,
  )
}

/** A clause of 50,000 characters, each some other. */
const LONG_ENTRY: Entry = {
  id: 'bench:long',
  kind: 'clause',
  text: rare(50_000),
  forms: [{ text: rare(50_000), role: 'printed' }],
  places: [],
}

/** Different characters, most of which stand in no notice. */
function rare(count: number): string {
  return Array.from({ length: count }, (_, at) =>
    String.fromCodePoint(0x4e00 + ((at * 7) % 20_000)),
  ).join('')
}

function hostileTable(here: Setting): string {
  const notice = HOLDINGS.notices
    .flatMap(({ preamble, sections, closing }) => [
      preamble,
      ...sections.flatMap(({ text, clauses }) => [
        text ?? '',
        ...clauses.map((clause) => `${clause.heading}。${clause.text}`),
      ]),
      closing,
    ])
    .join('\n')
  const withLong = (size: Size): Library =>
    libraryOf(HOLDINGS, { entries: [...moreEntries(size), LONG_ENTRY] })
  const inputs: readonly [string, string, (size: Size) => Library][] = [
    ['100,000 times the same character', '质'.repeat(100_000), here.library],
    ['5,000 different rare characters', rare(5000), here.library],
    ['an entry of 50,000 characters, 2,000 of it selected', rare(2000), withLong],
    ['an entry of 50,000 characters, all of it selected', rare(50_000), withLong],
    [
      `the whole notice 30 times (${notice.length * 30} characters)`,
      notice.repeat(30),
      here.library,
    ],
  ]
  const rows = inputs.map(([name, selection, libraryAt]): Cell[] => {
    progress(name)
    const cells = SIZES.map((size) => {
      const library = libraryAt(size)
      const times = Array.from({ length: LOOKUPS }, () => timed(selection, library))
      return `${short(median(times))} (${short(percentile(times, 1))})`
    })
    return [name, ...cells]
  })
  return table(['input', 'built-in', '10,000 more', '100,000 more'], rows)
}

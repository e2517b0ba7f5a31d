// Damaged texts and pages for the parser.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { type Pair, readPairs } from '../eval/notice-labels.ts'
import { seededRandom } from '../eval/random.ts'
import { type Damage, damaged, damagesOf } from './case.ts'
import { HUGE } from './huge-texts.ts'
import { INSERTIONS } from './insertions.ts'
import { PAGE_DAMAGES } from './page-damages.ts'
import { TEXT_DAMAGES, type TextDamage } from './text-damages.ts'

/** Says how a text is made, so that a failure can be read and shrunk; `textOfSource` makes it. */
export interface ParseSource {
  format: Pair['format']
  /** Of the labelled text that is damaged. */
  name: string
  followedBy: { name: string; glue: string } | null
  damages: readonly Damage[]
  /** In place of the damages: what makes a text of megabytes of it. */
  huge: Damage | null
}

const TESTS = join(import.meta.dirname, '../../tests')
const FOLDERS = [
  'notices',
  'notices-real',
  ...readdirSync(join(TESTS, 'eval/frozen')).map((name) => `frozen/${name}`),
]
const SOURCES: readonly Pick<Pair, 'name' | 'format' | 'text'>[] = [
  ...FOLDERS.flatMap((folder) =>
    readPairs(join(TESTS, 'eval', folder)).map((pair) => ({
      ...pair,
      name: `${folder}/${pair.name}`,
    })),
  ),
  {
    name: 'seed-2023',
    format: 'txt',
    text: readFileSync(join(TESTS, 'fixtures/seed-2023.txt'), 'utf8'),
  },
]
const OF_TEXTS = { ...TEXT_DAMAGES, ...INSERTIONS }
const OF_PAGES = { ...OF_TEXTS, ...PAGE_DAMAGES }
const HUGE_PAGE = '100000-divs'
const MOST_DAMAGES = 4
/** Lines that are repeated again and again would fill the memory. */
const LONGEST = 5_000_000

const namesOf = (format: Pair['format']): fc.Arbitrary<string> =>
  fc.constantFrom(
    ...SOURCES.filter((source) => source.format === format).map(({ name }) => name),
  )

const sourcesOf = (
  format: Pair['format'],
  damages: Readonly<Record<string, TextDamage>>,
): fc.Arbitrary<ParseSource> =>
  fc.record({
    format: fc.constant(format),
    name: namesOf(format),
    // Two notices in one text, as a page or a file may hold them.
    followedBy: fc.option(
      fc.record({ name: namesOf(format), glue: fc.constantFrom('\n', '', ' ') }),
      { freq: 9 },
    ),
    damages: damagesOf(Object.keys(damages), MOST_DAMAGES, 1),
    huge: fc.constant(null),
  })

const hugeSources: fc.Arbitrary<ParseSource> = fc.record({
  format: fc.constant('txt' as const),
  name: namesOf('txt'),
  followedBy: fc.constant(null),
  damages: fc.constant([]),
  huge: fc.record({
    name: fc.constantFrom(...Object.keys(HUGE), HUGE_PAGE),
    seed: fc.noShrink(fc.nat()),
  }),
})

export const parseSources: fc.Arbitrary<ParseSource> = fc.oneof(
  { arbitrary: sourcesOf('txt', OF_TEXTS), weight: 120 },
  { arbitrary: sourcesOf('html', OF_PAGES), weight: 79 },
  { arbitrary: hugeSources, weight: 1 },
)

export function textOfSource(source: ParseSource): Pick<Pair, 'format' | 'text'> {
  const text = textOf(source.name)
  if (source.huge) return hugeText(text, source.huge)
  const { followedBy } = source
  const whole = followedBy ? text + followedBy.glue + textOf(followedBy.name) : text
  return {
    format: source.format,
    text: damaged(whole, source.damages, OF_PAGES).slice(0, LONGEST),
  }
}

function hugeText(text: string, { name, seed }: Damage): Pick<Pair, 'format' | 'text'> {
  const random = seededRandom(seed)
  if (name !== HUGE_PAGE)
    return { format: 'txt', text: HUGE[name]?.(text, random) ?? text }
  const at = random.below(text.length + 1)
  const open = '<div>'.repeat(100_000)
  return { format: 'html', text: text.slice(0, at) + open + text.slice(at) }
}

function textOf(name: string): string {
  return SOURCES.find((source) => source.name === name)?.text ?? ''
}

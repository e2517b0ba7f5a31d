// The damaged text or page of a case.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Pair, readPairs } from '../eval/notice-labels.ts'
import type { Random } from '../eval/random.ts'
import { HUGE } from './huge-texts.ts'
import { INSERTIONS } from './insertions.ts'
import { PAGE_DAMAGES } from './page-damages.ts'
import { TEXT_DAMAGES, type TextDamage } from './text-damages.ts'

export interface ParseSource {
  how: string
  format: Pair['format']
  text: string
}

const TESTS = join(import.meta.dirname, '../../tests')
const SOURCES: readonly Pick<Pair, 'name' | 'format' | 'text'>[] = [
  ...[
    'notices',
    'frozen/1',
    'frozen/2',
    'frozen/3',
    'frozen/4',
    'frozen/5',
    'frozen/6',
    'frozen/7',
  ].flatMap((folder) => readPairs(join(TESTS, 'eval', folder))),
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

export function parseSource(random: Random): ParseSource {
  const { name, format, text } = random.pick(SOURCES)
  if (random.chance(0.005)) return hugeSource(name, text, random)
  const other = random.pick(SOURCES.filter((one) => one.format === format))
  const isGlued = random.chance(0.1)
  const glue = random.pick(['\n', '', ' '])
  const whole = isGlued ? text + glue + other.text : text
  const done = isGlued ? [name, other.name] : [name]
  const damages: Readonly<Record<string, TextDamage>> =
    format === 'txt' ? OF_TEXTS : OF_PAGES
  const names = Array.from({ length: 1 + random.below(MOST_DAMAGES) }, () =>
    random.pick(Object.keys(damages)),
  )
  return {
    how: [...done, ...names].join(', '),
    format,
    text: names
      .reduce((before, one) => damages[one]?.(before, random) ?? before, whole)
      .slice(0, LONGEST),
  }
}

function hugeSource(name: string, text: string, random: Random): ParseSource {
  const huge = random.pick([...Object.keys(HUGE), HUGE_PAGE])
  const how = `${name}, ${huge}`
  if (huge !== HUGE_PAGE) {
    return { how, format: 'txt', text: HUGE[huge]?.(text, random) ?? text }
  }
  const at = random.below(text.length + 1)
  const open = '<div>'.repeat(100_000)
  return { how, format: 'html', text: text.slice(0, at) + open + text.slice(at) }
}

// The wording check: processor time for texts of two lengths, with the built-in library and with 100,000 own entries.
import { readFileSync } from 'node:fs'
import { checkIndexOf } from '../../core/check/check-index.ts'
import { check } from '../../core/check/index.ts'
import { entriesOfNotices } from '../../core/lookup/index/index.ts'
import {
  builtInLibrary,
  type Library,
  withEntries,
  withNotices,
} from '../../core/lookup/index.ts'
import { readPairs } from '../eval/notice-labels.ts'
import { inventedNotices } from './own-notices.ts'
import { progress } from './setting.ts'
import { type Cell, short, table } from './table.ts'

const LENGTHS = [10_000, 200_000] as const
const TIMES = 8
const NOTICES = 2000
const SENTENCES = 44
const SEED = 5
const SENTENCES_A_PARAGRAPH = 4

export function checking(): string {
  const builtIn = builtInLibrary()
  checkIndexOf(builtIn)
  progress('100,000 own entries for the check')
  const notices = inventedNotices(NOTICES, SENTENCES, SEED)
  const entries = entriesOfNotices(notices, builtIn.holdings)
  const own = withNotices(withEntries(builtIn, { entries }), notices)
  const indexMs = processorMs(() => void checkIndexOf(own))
  const rows = LENGTHS.map((length): Cell[] => {
    progress(`a text of ${length} characters`)
    const text = realisticText(length)
    const [alone, with100k] = [fastest(text, builtIn), fastest(text, own)]
    return [text.length, short(alone), short(with100k), short(with100k / alone)]
  })
  const head = ['characters', 'built-in ms', `${entries.length} own entries ms`, 'ratio']
  return `${table(head, rows)}\n\nThe index of the own entries was built in ${short(indexMs)} ms.`
}

/** Distinct sentences of official documents and whole notices, in turns. */
function realisticText(length: number): string {
  const root = new URL('../../tests/', import.meta.url)
  const sentences = readFileSync(
    new URL('fixtures/official-sentences/sentences.txt', root),
    'utf8',
  ).split('\n')
  const notices = ['eval/notices', 'eval/notices-real', ...frozenSets()].flatMap((set) =>
    readPairs(new URL(set, root).pathname)
      .filter(({ format }) => format === 'txt')
      .map(({ text }) => text),
  )
  const paragraphs = notices.flatMap((notice, at) => {
    const from = at * SENTENCES_A_PARAGRAPH
    return [sentences.slice(from, from + SENTENCES_A_PARAGRAPH).join(''), notice]
  })
  return paragraphs.join('\n').slice(0, length)
}

const frozenSets = (): string[] =>
  Array.from({ length: 14 }, (_, at) => `eval/frozen/${at + 1}`)

/** The least of several: other work of the machine only adds to it. */
const fastest = (text: string, library: Library): number =>
  Math.min(
    ...Array.from({ length: TIMES }, () => processorMs(() => void check(text, library))),
  )

/** Of all threads of the process, those of garbage collection too; waiting for a processor is left out. */
function processorMs(run: () => void): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

// What each part of the lookup is worth: the same rows with one part taken out.

import { gramIndex } from '../../core/lookup/index/index.ts'
import { type Library, lookup } from '../../core/lookup/index.ts'
import { nameTable } from '../../core/lookup/names/index.ts'
import { noticeLens } from '../eval/engines.ts'
import { measure } from '../eval/measure.ts'
import { lookupWithout } from './ablated.ts'
import type { Replaced } from './replaced.ts'
import { progress, type Setting } from './setting.ts'
import { type Cell, share, table } from './table.ts'

const TAKEN_OUT: readonly [part: string, module: Replaced][] = [
  ['folding of traditional characters', 'traditional'],
  ['any folding', 'fold'],
  ['skip-grams and single characters', 'grams'],
  ['alignment (order of characters)', 'lcs'],
  ['lower weights of set turns', 'boilerplate'],
  ['fuse.js', 'fuzzy'],
]

export async function ablation(here: Setting): Promise<string> {
  const whole = here.library(0)
  const rows: Cell[][] = [
    ['nothing', ...figuresOf(here, whole)],
    ['aliases', ...figuresOf(here, withoutAliases(whole))],
  ]
  for (const [part, module] of TAKEN_OUT) {
    progress(`without ${part}`)
    const other = await lookupWithout(module)
    rows.push([part, ...figuresOf(here, other.builtInLibrary(), other.lookup)])
  }
  return table(['taken out', ...here.sets.map(({ name }) => name)], rows)
}

function figuresOf({ sets, isHit }: Setting, library: Library, find = lookup): string[] {
  const engine = noticeLens(library, find)
  return sets.map(({ rows }) => {
    const { figures } = measure(engine, rows, isHit, library.entries.length)
    const { recallAt1, recallAt5, negativesAnswered } = figures
    return [recallAt1, recallAt5, negativesAnswered].map(share).join(' / ')
  })
}

/** Each entry by its printed form alone. */
function withoutAliases(library: Library): Library {
  const entries = library.entries.map((entry) => ({
    ...entry,
    forms: entry.forms.slice(0, 1),
  }))
  const names = nameTable(entries, library.holdings)
  return { ...library, entries, index: gramIndex(entries), names }
}

// A library: the holdings, and the entries and index derived from them.
import { HOLDINGS } from '../data/holdings.ts'
import READINGS from '../data/pinyin.json' with { type: 'json' }
import type { Holdings } from '../data/schema.ts'
import { entriesOf } from './entries.ts'
import { type GramIndex, gramIndex } from './gram-index.ts'
import { type NameTable, nameTable } from './names.ts'
import { type Spoken, spokenForms } from './pinyin.ts'
import type { Readings } from './readings.ts'
import type { Entry } from './types.ts'

export interface Library {
  holdings: Holdings
  entries: readonly Entry[]
  index: GramIndex
  names: NameTable
  /** Made at the first query in Latin letters. */
  spoken: () => readonly Spoken[]
}

/**
 * @param more entries from elsewhere than the holdings
 * @param readings of `more`, see `readingsOf`; without them they are not found by their sound
 */
export function libraryOf(
  holdings: Holdings,
  more: readonly Entry[] = [],
  readings: Readings = {},
): Library {
  const held = entriesOf(holdings)
  const entries = [...held, ...more]
  let spoken: readonly Spoken[] | null = null
  return {
    holdings,
    entries,
    index: gramIndex(entries, held.length),
    names: nameTable(entries, holdings),
    spoken: () => {
      spoken ??= spokenForms(entries, { ...READINGS, ...readings })
      return spoken
    },
  }
}

/** The library that comes with the extension. */
export function builtInLibrary(): Library {
  return libraryOf(HOLDINGS)
}

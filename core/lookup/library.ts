// A library: what is held, and the parts made from it once, one for each step of the lookup.

import { HOLDINGS } from '../../data/holdings.ts'
import READINGS from '../../data/pinyin.json' with { type: 'json' }
import type { Holdings, Notice } from '../../data/schema.ts'
import { type Facts, knownCampaigns } from './facts/index.ts'
import {
  entriesOf,
  type GramIndex,
  gramIndex,
  type PinyinForm,
  pinyinForms,
  type Readings,
  withMoreEntries,
} from './index/index.ts'
import { type SlipTable, slipTable } from './match/index.ts'
import { type NameTable, nameTable } from './names/index.ts'
import type { Entry } from './types.ts'

/** Everything that a lookup is made with. */
export interface Library {
  holdings: Holdings
  entries: readonly Entry[]
  /** Names of bodies. */
  names: NameTable
  /** Wordings by their grams. */
  index: GramIndex
  /** Short names by what is left of them without one character; made at the first lookup. */
  slips: () => SlipTable
  /** Wordings by their sound; made at the first query in Latin letters. */
  pinyin: () => readonly PinyinForm[]
  /** What is known of notices and of the years of campaigns. */
  facts: Facts
}

/** Entries that are added to those of the holdings. */
export interface MoreEntries {
  /** Entries from elsewhere than the holdings. */
  entries?: readonly Entry[]
  /** Of these entries, see `readingsOf`; without them they are not found by their sound. */
  readings?: Readings
  /** Forms of all the entries that there are, where only some are given. */
  total?: number
}

/** The library of some holdings. */
export function libraryOf(holdings: Holdings, more: MoreEntries = {}): Library {
  return buildLibrary(holdings, entriesOf(holdings), more)
}

/** The library with more entries; the same wording from elsewhere is one entry with more places. */
export function withEntries(base: Library, more: MoreEntries): Library {
  return buildLibrary(base.holdings, base.entries, more)
}

function buildLibrary(
  holdings: Holdings,
  ownEntries: readonly Entry[],
  { entries: more = [], readings = {}, total = 0 }: MoreEntries,
): Library {
  const entries = more.length === 0 ? ownEntries : withMoreEntries(ownEntries, more)
  const index = gramIndex(entries, ownEntries.length, total)
  return {
    holdings,
    entries,
    names: nameTable(entries, holdings),
    index,
    slips: once(() => slipTable(index.forms)),
    pinyin: once(() => pinyinForms(entries, { ...READINGS, ...readings })),
    facts: factsFrom(holdings),
  }
}

/** The library with these notices to read; their entries are not made. */
export function withNotices(library: Library, notices: readonly Notice[]): Library {
  const holdings = {
    ...library.holdings,
    notices: [...library.holdings.notices, ...notices],
  }
  return { ...library, holdings, facts: factsFrom(holdings) }
}

/** The library that comes with the extension. */
export function builtInLibrary(): Library {
  return libraryOf(HOLDINGS)
}

function factsFrom(holdings: Holdings): Facts {
  return { notices: holdings.notices, campaigns: knownCampaigns(holdings) }
}

/** The value of `make`, made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

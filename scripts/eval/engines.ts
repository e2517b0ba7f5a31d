// The engines that are compared: the shipped lookup, fuse.js alone, and MiniSearch on bigrams.
import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import {
  type Entry,
  type Library,
  lookup,
  type Statement,
} from '../../core/lookup/index.ts'
import { foldText } from '../../core/text/fold.ts'

interface Answer {
  /** As shown to the user, best first; `shown` is false for what stands under 最接近. */
  results: readonly Entry[]
  nearest: readonly Entry[]
  statements: readonly Statement[]
}

export interface Engine {
  name: string
  answer: (selection: string) => Answer
}

/** @param find the lookup; the bench compares others */
export function noticeLens(library: Library, find = lookup): Engine {
  return {
    name: 'notice-lens',
    answer: (selection) => {
      const { matches, nearest, statements } = find(selection, library)
      return {
        results: matches.map(({ entry }) => entry),
        nearest: nearest.map(({ entry }) => entry),
        statements,
      }
    },
  }
}

interface Doc {
  id: number
  entry: Entry
  folded: string
}

function docs(library: Library): Doc[] {
  return library.entries
    .flatMap((entry) =>
      entry.forms.map((form) => ({ entry, folded: foldText(form.text) })),
    )
    .map((doc, id) => ({ ...doc, id }))
}

function distinct(entries: readonly Entry[]): Entry[] {
  return [...new Set(entries)]
}

/**
 * fuse.js on folded text with aliases. Of the thresholds 0.4 to 0.95 this one has the best
 * recall@1 on the labelled selections; field norm and match length change nothing.
 */
export function fuseAlone(library: Library): Engine {
  const fuse = new Fuse(docs(library), {
    keys: ['folded'],
    ignoreLocation: true,
    includeScore: true,
    threshold: 0.8,
    minMatchCharLength: 2,
  })
  return {
    name: 'fuse.js',
    answer: (selection) => {
      const folded = foldText(selection)
      const found = folded === '' ? [] : fuse.search(folded, { limit: 20 })
      const results = distinct(found.map(({ item }) => item.entry))
      return { results, nearest: [], statements: [] }
    },
  }
}

/** MiniSearch with character bigrams of folded text as its terms. */
export function miniSearch(library: Library): Engine {
  const bigrams = (text: string): string[] =>
    Array.from({ length: Math.max(0, text.length - 1) }, (_, at) =>
      text.slice(at, at + 2),
    )
  const all = docs(library)
  const search = new MiniSearch<Doc>({
    fields: ['folded'],
    tokenize: bigrams,
    processTerm: (term) => term,
  })
  search.addAll(all)
  return {
    name: 'MiniSearch bigrams',
    answer: (selection) => {
      const found = search.search(foldText(selection)).slice(0, 20)
      const results = distinct(found.flatMap(({ id }) => all[Number(id)]?.entry ?? []))
      return { results, nearest: [], statements: [] }
    },
  }
}

// The titles of all known documents, so that a library of thousands is not gone through for each title.
import type { KnownDocument } from './known-documents.ts'

export interface TitleIndex {
  /** Whether a folded title is one of them. */
  has: (folded: string) => boolean
  /** The documents whose titles may differ from a folded one in few characters; in their order. */
  like: (folded: string) => readonly KnownDocument[]
  /** The documents whose titles stand in a folded text, and perhaps others; in their order. */
  beginningIn: (text: string) => readonly KnownDocument[]
}

/** Titles are found by so many of their first characters. */
const HEAD = 6
/** So many edits make no other title: see `titleDifference`. */
const MOST_EDITS = 4

interface Title {
  document: KnownDocument
  number: number
  characters: Uint32Array
}

/** Documents without a title are left out; of equal titles each document stays. */
export function titleIndex(documents: readonly KnownDocument[]): TitleIndex {
  const titles = documents
    .map((document, number) => ({
      document,
      number,
      characters: charactersOf(document.folded),
    }))
    .filter(({ document }) => document.folded !== '')
  const known = new Set(titles.map(({ document }) => document.folded))
  const byHead = new Map<string, Title[]>()
  const starts = new Uint8Array(0x1_0000)
  for (const title of titles) {
    const { folded } = title.document
    const head = folded.slice(0, HEAD)
    starts[folded.charCodeAt(0)] = 1
    const same = byHead.get(head)
    if (same) same.push(title)
    else byHead.set(head, [title])
  }
  const shorter = [...new Set([...byHead.keys()].map(({ length }) => length))]
  return {
    has: (folded) => known.has(folded),
    like: (folded) => {
      const characters = charactersOf(folded)
      return titles
        .filter(
          ({ document, characters: others }) =>
            Math.abs(document.folded.length - folded.length) <= MOST_EDITS &&
            differing(characters, others) <= 2 * MOST_EDITS,
        )
        .map(({ document }) => document)
    },
    beginningIn: (text) => {
      const found = new Set<Title>()
      for (let at = 0; at < text.length; at++) {
        if (starts[text.charCodeAt(at)] !== 1) continue
        for (const length of shorter)
          for (const title of byHead.get(text.slice(at, at + length)) ?? [])
            found.add(title)
      }
      return [...found]
        .sort((a, b) => a.number - b.number)
        .map(({ document }) => document)
    },
  }
}

const WORDS = 4

/** A bit for each character, of 128; several may share one. */
function charactersOf(text: string): Uint32Array {
  const bits = new Uint32Array(WORDS)
  for (let at = 0; at < text.length; at++) {
    const hash = Math.imul(text.charCodeAt(at), 0x9e3779b1) >>> 25
    bits[hash >> 5] = (bits[hash >> 5] ?? 0) | (1 << (hash & 31))
  }
  return bits
}

/** In how many bits they differ; an edit changes two at most. */
function differing(a: Uint32Array, b: Uint32Array): number {
  let count = 0
  for (let word = 0; word < WORDS; word++) {
    let bits = (a[word] ?? 0) ^ (b[word] ?? 0)
    for (; bits !== 0; bits &= bits - 1) count++
  }
  return count
}

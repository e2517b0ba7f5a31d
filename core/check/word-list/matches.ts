// Where the words of the office's list stand in a text.
import { type WordRow, wordKey } from '../../records/word-list.ts'
import { sameWidthSimplified } from '../../text/same-width.ts'

export interface Stretch {
  start: number
  end: number
}

/** A word of the list at `[start, end)` of the text. */
export interface WordMatch extends Stretch {
  /** null where the right form of a row stands. */
  row: WordRow | null
}

interface TrieNode {
  /** By the next UTF-16 unit. */
  next: Map<number, TrieNode>
  /** What ends here: rows, and right forms. */
  ends: Ending[]
}

interface Ending {
  row: WordRow | null
  /** The word has to stand as it is written in the list. */
  exact: string | null
}

const tries = new WeakMap<readonly WordRow[], TrieNode>()

/**
 * The longest word that begins at each place, by their beginning; a word that is both a row and a right
 * form gives two matches. The time goes with the length of the text and of the longest word, not with
 * the number of rows.
 */
export function wordMatches(text: string, rows: readonly WordRow[]): WordMatch[] {
  if (rows.length === 0) return []
  const root = trieOf(rows)
  const plain = sameWidthSimplified(text)
  const matches: WordMatch[] = []
  for (let start = 0; start < plain.length; start++) {
    const first = root.next.get(plain.charCodeAt(start))
    if (first) addLongest(matches, text, plain, start, first)
  }
  return matches
}

/** The stretches of a text where an allowed word stands, by their beginning. */
export function allowedStretches(text: string, rows: readonly WordRow[]): Stretch[] {
  return wordMatches(text, allowedRows(rows))
}

/** Tells whether a stretch lies within one of others, or is one of them. */
export function isWithinOneOf(
  stretches: readonly Stretch[],
): (stretch: Stretch) => boolean {
  const furthest = furthestEnds(stretches)
  return ({ start, end }) => furthest(start + 1) >= end
}

/** Tells whether a stretch lies within one of others that is longer. */
export function isWithinLonger(
  stretches: readonly Stretch[],
): (stretch: Stretch) => boolean {
  const furthest = furthestEnds(stretches)
  return ({ start, end }) => furthest(start) >= end || furthest(start + 1) > end
}

/** The furthest end of the stretches that begin before a place; 0 where none does. */
function furthestEnds(stretches: readonly Stretch[]): (place: number) => number {
  const sorted = [...stretches].sort((a, b) => a.start - b.start)
  const ends: number[] = []
  for (const { end } of sorted) ends.push(Math.max(end, ends.at(-1) ?? 0))
  return (place) => ends[countBefore(sorted, place) - 1] ?? 0
}

/** How many begin before a place. */
function countBefore(sorted: readonly Stretch[], place: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.start ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}

const allowedOf = new WeakMap<readonly WordRow[], readonly WordRow[]>()

/** The same array for the same list, by which its trie is found again. */
function allowedRows(rows: readonly WordRow[]): readonly WordRow[] {
  const earlier = allowedOf.get(rows)
  if (earlier) return earlier
  const allowed = rows.filter(({ kind }) => kind === 'allowed')
  allowedOf.set(rows, allowed)
  return allowed
}

function addLongest(
  matches: WordMatch[],
  text: string,
  plain: string,
  start: number,
  first: TrieNode,
): void {
  let longest: { end: number; ends: readonly Ending[] } | null = null
  let node: TrieNode | undefined = first
  for (let end = start + 1; node; end++) {
    if (node.ends.length > 0 && hasWordEdges(plain, start, end)) {
      const written = text.slice(start, end)
      const ends = node.ends.filter(({ exact }) => exact === null || exact === written)
      if (ends.length > 0) longest = { end, ends }
    }
    node = node.next.get(plain.charCodeAt(end))
  }
  if (!longest) return
  for (const { row } of longest.ends) matches.push({ start, end: longest.end, row })
}

/** app is no word of application, nor is 23年 one of 2023年. */
function hasWordEdges(plain: string, start: number, end: number): boolean {
  return !goesOnAt(plain, start) && !goesOnAt(plain, end)
}

/** Whether a run of Latin letters and digits goes on at this place. */
function goesOnAt(plain: string, at: number): boolean {
  return isLetterOrDigit(plain, at - 1) && isLetterOrDigit(plain, at)
}

const LETTER_OR_DIGIT = /[\p{Script=Latin}\p{Nd}]/u

function isLetterOrDigit(plain: string, at: number): boolean {
  const character = plain.charAt(at)
  // Ideographs and marks of Chinese texts lie behind all Latin letters but those of full width.
  return character < '\u3000' && LETTER_OR_DIGIT.test(character)
}

function trieOf(rows: readonly WordRow[]): TrieNode {
  const earlier = tries.get(rows)
  if (earlier) return earlier
  const root: TrieNode = { next: new Map(), ends: [] }
  for (const row of rows) {
    const key = wordKey(row.word)
    const right = row.kind === 'wrong' ? row.right : null
    // ＡＰＰ → APP and 台灣 → 台湾 are about the very difference that is passed over elsewhere.
    const isAboutWriting = right !== null && wordKey(right) === key
    addWord(root, key, { row, exact: isAboutWriting ? row.word : null })
    if (right !== null && !isAboutWriting)
      addWord(root, wordKey(right), { row: null, exact: null })
  }
  tries.set(rows, root)
  return root
}

function addWord(root: TrieNode, key: string, ending: Ending): void {
  let node = root
  for (let at = 0; at < key.length; at++) {
    const unit = key.charCodeAt(at)
    const next = node.next.get(unit) ?? { next: new Map(), ends: [] }
    node.next.set(unit, next)
    node = next
  }
  node.ends.push(ending)
}

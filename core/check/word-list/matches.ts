// Where the words of the office's list stand in a text.
import { type WordKind, type WordRow, wordKey } from '../../records/word-list.ts'
import { sameWidthSimplified } from '../../text/same-width.ts'

/** A row at `[start, end)` of the text. */
export interface WordMatch {
  start: number
  end: number
  /** null where the right form of a row stands. */
  row: WordRow | null
}

interface TrieNode {
  next: Map<string, TrieNode>
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
 * All places of all words, the longer one first where two begin at the same place. The time goes with
 * the length of the text and of the longest word, not with the number of rows.
 */
export function wordMatches(text: string, rows: readonly WordRow[]): WordMatch[] {
  if (rows.length === 0) return []
  const root = trieOf(rows)
  const plain = sameWidthSimplified(text)
  const matches: WordMatch[] = []
  for (let start = 0; start < plain.length; start++) {
    matches.push(...matchesAt(text, plain, start, root).reverse())
  }
  return matches
}

/** The stretches of a text where an allowed word stands, by their beginning. */
export function allowedStretches(
  text: string,
  rows: readonly WordRow[],
): (readonly [start: number, end: number])[] {
  return wordMatches(text, allowedRows(rows)).map(
    ({ start, end }) => [start, end] as const,
  )
}

const allowedOf = new WeakMap<readonly WordRow[], readonly WordRow[]>()

/** The same array for the same list, by which its trie is found again. */
function allowedRows(rows: readonly WordRow[]): readonly WordRow[] {
  const earlier = allowedOf.get(rows)
  if (earlier) return earlier
  const kind: WordKind = 'allowed'
  const allowed = rows.filter((row) => row.kind === kind)
  allowedOf.set(rows, allowed)
  return allowed
}

function matchesAt(
  text: string,
  plain: string,
  start: number,
  root: TrieNode,
): WordMatch[] {
  const matches: WordMatch[] = []
  let node = root.next.get(plain.charAt(start))
  for (let end = start + 1; node; end++) {
    if (node.ends.length > 0 && hasWordEdges(plain, start, end)) {
      const written = text.slice(start, end)
      for (const { row, exact } of node.ends)
        if (exact === null || exact === written) matches.push({ start, end, row })
    }
    node = node.next.get(plain.charAt(end))
  }
  return matches
}

const LETTER_OR_DIGIT = /[\p{Script=Latin}\p{Nd}]/u

/** app is no word of application, nor is 23年 one of 2023年. */
function hasWordEdges(plain: string, start: number, end: number): boolean {
  return !isInside(plain, start) && !isInside(plain, end)
}

/** Whether a run of Latin letters, or of digits, goes on at this place. */
function isInside(plain: string, at: number): boolean {
  const before = plain.charAt(at - 1)
  const after = plain.charAt(at)
  if (!LETTER_OR_DIGIT.test(before) || !LETTER_OR_DIGIT.test(after)) return false
  return true
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
    const unit = key.charAt(at)
    const next = node.next.get(unit) ?? { next: new Map(), ends: [] }
    node.next.set(unit, next)
    node = next
  }
  node.ends.push(ending)
}

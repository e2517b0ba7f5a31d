// The blocks of a page as one text for the check, and its findings back in their blocks.
import type { Finding } from '../check/index.ts'

/** Where a block stands: in text to read, in an editor, or in a field, which can have no marks. */
type BlockPlace = 'text' | 'editable' | 'field'

/** A stretch of a page that is read as one: a paragraph, a cell, a field. */
export interface Block {
  /** A block never changes: one that reads otherwise has another id. */
  id: number
  text: string
  place: BlockPlace
}

/** More than this in one check is not read: about the length of ten books, two seconds of work. */
export const LONGEST_CHECK = 1_000_000

export interface JoinedBlocks {
  /** The blocks, with a line break between two. */
  text: string
  /** Those that are in the text. */
  blocks: readonly Block[]
  /** Where each of them starts in the text. */
  starts: readonly number[]
  /** UTF-16 units of the blocks that are left out, as the text would be too long. */
  leftOut: number
}

/** @param most UTF-16 units of the text; the first block is cut where it alone is longer */
export function joinBlocks(
  blocks: readonly Block[],
  most: number = LONGEST_CHECK,
): JoinedBlocks {
  const starts: number[] = []
  const taken: Block[] = []
  let length = 0
  for (const block of blocks) {
    if (length + block.text.length > most) break
    starts.push(length)
    taken.push(block)
    length += block.text.length + 1
  }
  const all = blocks.reduce((sum, { text }) => sum + text.length, 0)
  const first = blocks[0]
  if (taken.length === 0 && first) {
    const cut = { ...first, text: first.text.slice(0, most) }
    return { text: cut.text, blocks: [cut], starts: [0], leftOut: all - most }
  }
  const text = taken.map((block) => block.text).join('\n')
  return { text, blocks: taken, starts, leftOut: all - (length - taken.length) }
}

/** A finding in its block. */
export interface PlacedFinding {
  /** The same after a later check, as long as the same is written there and around it. */
  key: string
  /** With offsets in the joined text. */
  finding: Finding
  block: number
  place: BlockPlace
  /** Offsets in the text of the block, UTF-16. */
  start: number
  end: number
  written: string
  /** Some characters of its line before it and after it. */
  before: string
  after: string
  /** Replacements of what is written; none where it reaches beyond the block. */
  suggestions: readonly string[]
}

/** Units of context on each side. */
const CONTEXT = 12

/** @param findings in the order of the text */
export function placeFindings(
  findings: readonly Finding[],
  { blocks, starts }: JoinedBlocks,
): PlacedFinding[] {
  const seen = new Map<string, number>()
  let at = 0
  return [...findings]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .flatMap((finding) => {
      while ((starts[at + 1] ?? Number.POSITIVE_INFINITY) <= finding.start) at++
      const block = blocks[at]
      if (!block) return []
      const placed = placeIn(block, starts[at] ?? 0, finding)
      const { before, written, after } = placed
      const name = [finding.rule, finding.message.id, before, written, after].join('/')
      const times = seen.get(name) ?? 0
      seen.set(name, times + 1)
      return [{ ...placed, key: `${name}/${times}` }]
    })
}

function placeIn(
  { id, text, place }: Block,
  blockStart: number,
  finding: Finding,
): Omit<PlacedFinding, 'key'> {
  const start = finding.start - blockStart
  const end = Math.min(finding.end - blockStart, text.length)
  const isWhole = finding.end - blockStart <= text.length
  return {
    finding,
    block: id,
    place,
    start,
    end,
    written: text.slice(start, end),
    before: lastLine(wholeCharacters(text.slice(Math.max(0, start - CONTEXT), start))),
    after: firstLine(wholeCharacters(text.slice(end, end + CONTEXT))),
    suggestions: isWhole ? finding.suggestions : [],
  }
}

/** Without half of a surrogate pair at an end. */
const wholeCharacters = (text: string): string =>
  text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/gu, '')

const lastLine = (text: string): string => text.slice(text.search(/[^\n\r]*$/u))
const firstLine = (text: string): string => text.split(/[\n\r]/u, 1)[0] ?? ''

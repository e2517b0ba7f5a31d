// The text of a block as it is shown, and where each part of it stands in the text nodes of the page.
import { wellFormed } from '../../../core/text/selection-text.ts'

/** A stretch of a text node that stands in the block's text as it is. In UTF-16 units. */
export interface Run {
  node: Text
  /** Where it begins in the node. */
  offset: number
  /** Where it begins in the text of the block. */
  start: number
  length: number
}

export interface TextWithRuns {
  text: string
  /** In the order of the text. Line breaks of elements stand in none. */
  runs: readonly Run[]
}

const SPACE = /[ \t\n\r\f]+/gu
/** Soft hyphens and characters of no width, which nobody sees. */
const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]+/gu
/** Beside these a line break of the source is no space to the reader. */
const WIDE = /[\p{Script=Han}\u2014\u2018-\u201D\u2026\u3000-\u303F\uFF00-\uFFEF]/u

/** Collects the text nodes of one block in order, with white space as CSS collapses it. */
export class BlockText {
  #text = ''
  #runs: Run[] = []
  /** White space that counts where something follows it on the line. */
  #space: { node: Text; offset: number; isOfSource: boolean } | null = null

  /**
   * @param from the part of the node's data, in UTF-16 units
   * @param isPre whether white space stands as it is
   */
  addNode(node: Text, { isPre, from, to }: { isPre: boolean; from: number; to: number }) {
    const data = node.data.slice(from, to)
    if (isPre) {
      this.#addSeen(node, from, data)
      return
    }
    let end = 0
    for (const { 0: space, index } of data.matchAll(SPACE)) {
      this.#addSeen(node, from + end, data.slice(end, index))
      this.#addSpace(node, from + index, space)
      end = index + space.length
    }
    this.#addSeen(node, from + end, data.slice(end))
  }

  addLineBreak(): void {
    this.#space = null
    this.#text += '\n'
  }

  /** For something that is shown and is no text: a picture in the line. */
  addObject(): void {
    this.#placeSpace('')
    this.#text += '\uFFFC'
  }

  /** Null where nothing of it is seen. */
  end(): TextWithRuns | null {
    // Editors keep a line open with a break at its end.
    const text = wellFormed(this.#text.replace(/\n+$/u, ''))
    return /[^\s\uFFFC]/u.test(text) ? { text, runs: this.#runs } : null
  }

  #addSpace(node: Text, offset: number, space: string): void {
    const isOfSource = /[\n\r]/u.test(space)
    if (this.#space) this.#space.isOfSource ||= isOfSource
    else this.#space = { node, offset, isOfSource }
  }

  #addSeen(node: Text, offset: number, data: string): void {
    let end = 0
    for (const { 0: unseen, index } of data.matchAll(UNSEEN)) {
      this.#addRun(node, offset + end, data.slice(end, index))
      end = index + unseen.length
    }
    this.#addRun(node, offset + end, data.slice(end))
  }

  #addRun(node: Text, offset: number, data: string): void {
    if (data === '') return
    this.#placeSpace(data)
    this.#push(node, offset, data)
  }

  #placeSpace(next: string): void {
    const space = this.#space
    this.#space = null
    const isAtStart = this.#text === '' || this.#text.endsWith('\n')
    if (!space || isAtStart) return
    const isBetweenWide = WIDE.test(this.#text.slice(-1)) && WIDE.test(next.charAt(0))
    if (space.isOfSource && isBetweenWide) return
    this.#push(space.node, space.offset, ' ')
  }

  #push(node: Text, offset: number, data: string): void {
    const last = this.#runs.at(-1)
    const isNext =
      last?.node === node &&
      last.offset + last.length === offset &&
      last.start + last.length === this.#text.length
    if (isNext) last.length += data.length
    else this.#runs.push({ node, offset, start: this.#text.length, length: data.length })
    this.#text += data
  }
}

interface Place {
  node: Text
  offset: number
}

/**
 * Where a stretch of the block's text stands in the page; null where it has no characters of the page.
 * @param start in UTF-16 units of the text, as `end`
 */
export function nodesOf(
  runs: readonly Run[],
  start: number,
  end: number,
): { start: Place; end: Place } | null {
  const first = runs[firstAfter(runs, start)]
  const last = runs[firstAfter(runs, end - 1)] ?? runs.at(-1)
  // The last character may be a line break, which stands in no node.
  const before = last && last.start >= end ? runs[runs.indexOf(last) - 1] : last
  if (!first || !before || first.start >= end) return null
  const from = Math.max(start, first.start)
  const to = Math.min(end, before.start + before.length)
  return {
    start: { node: first.node, offset: first.offset + from - first.start },
    end: { node: before.node, offset: before.offset + to - before.start },
  }
}

/** The index of the first run that ends behind the place. */
function firstAfter(runs: readonly Run[], place: number): number {
  let [low, high] = [0, runs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const run = runs[middle]
    if (run && run.start + run.length <= place) low = middle + 1
    else high = middle
  }
  return low
}

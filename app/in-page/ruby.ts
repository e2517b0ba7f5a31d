// The readings of ruby (rt), and the brackets for browsers that do not know it (rp): no wording of the
// text that they stand above.
import { call, get, isElement, nameOf, parentOf } from './dom.ts'

/** Whether a text node is a reading, or the brackets around one. */
export function isReading(node: Node): boolean {
  return readingAround(node) !== null
}

function readingAround(node: Node): Element | null {
  for (let element = parentOf(node); element; element = parentOf(element)) {
    if (/^(?:rt|rp|rtc)$/u.test(nameOf(element))) return element
  }
  return null
}

/** Text that is longer than what can be selected is not gone through. */
const LONGEST = 1_000_000

/**
 * The rendered text of a selection without its readings. They are found by going through the nodes and
 * the text side by side: the text has spaces and breaks that no node has, and lacks what is hidden.
 */
export function withoutReadings(text: string, ranges: readonly Range[]): string {
  if (!ranges.some(holdsReadings)) return text
  const signs = ranges.flatMap(signsIn)
  let base = ''
  let space = ''
  let at = 0
  for (const character of text) {
    if (/\s/u.test(character)) {
      space += character
      continue
    }
    const wanted = character.toLowerCase()
    while (at < signs.length && signs[at]?.character !== wanted) at++
    const sign = signs[at]
    // It is not the text of these nodes.
    if (!sign) return text
    at++
    if (!sign.isReading) base += space + character
    space = ''
  }
  return base.trim() === '' ? text : base + space
}

function holdsReadings({ commonAncestorContainer: around }: Range): boolean {
  if (isReading(around)) return true
  if (isText(around)) return false
  const within = around as ParentNode & Node
  const prototype = isElement(within) ? Element.prototype : DocumentFragment.prototype
  return call(prototype, 'querySelector', within, 'rt, rtc, rp') !== null
}

interface Sign {
  character: string
  isReading: boolean
}

function signsIn(range: Range): Sign[] {
  const { commonAncestorContainer: root, startContainer, endContainer } = range
  const walker = call(
    Document.prototype,
    'createTreeWalker',
    document,
    root,
    NodeFilter.SHOW_TEXT,
  )
  const signs: Sign[] = []
  for (
    let node: Node | null = isText(root) ? root : walker.nextNode();
    node;
    node = walker.nextNode()
  ) {
    if (signs.length > LONGEST) break
    if (!isText(node) || !range.intersectsNode(node)) continue
    const reading = readingAround(node)
    if (reading && getComputedStyle(reading).display === 'none') continue
    const from = node === startContainer ? range.startOffset : 0
    const to = node === endContainer ? range.endOffset : node.data.length
    for (const character of node.data.slice(from, to)) {
      if (/\s/u.test(character)) continue
      for (const one of character.toLowerCase())
        signs.push({ character: one, isReading: reading !== null })
    }
  }
  return signs
}

function isText(node: Node): node is Text {
  return get(Node.prototype, 'nodeType', node) === Node.TEXT_NODE
}

// Finds a stretch of the text of a selection in the nodes of the page. The text of a selection has
// breaks and spaces that no node has, so places are counted in the characters that are not blank.
import { call, get } from './dom.ts'
import { isReading } from './ruby.ts'

interface Place {
  node: Text
  offset: number
}

/** Blank, or of no width: editors keep empty lines open with such. */
const BLANK = /[\s\u200B\u2060]/gu

export function solid(text: string): string {
  return text.replace(BLANK, '')
}

/**
 * The range of `[from, to)` of the selection's text; null where the nodes hold something else than
 * the text says: what is hidden, or written by a style.
 */
export function stretchRange(
  range: Range,
  text: string,
  from: number,
  to: number,
): Range | null {
  const first = solid(text.slice(0, from)).length
  const count = solid(text.slice(from, to)).length
  // The caret.
  if (range.collapsed) return range
  const places = solidPlaces(range)
  const start = places[first]
  const last = places[first + count - 1]
  const written = places.map(({ node, offset }) => node.data.charAt(offset)).join('')
  if (!start || !last || written !== solid(text)) {
    const isWhole = first === 0 && solid(text.slice(to)) === ''
    return isWhole ? range : null
  }
  const found = new Range()
  found.setStart(start.node, start.offset)
  found.setEnd(last.node, last.offset + 1)
  return found
}

/** The place in a host after so many characters that are not blank; null where it has fewer. */
export function placeAfter(host: HTMLElement, count: number): Place | null {
  const whole = new Range()
  whole.selectNodeContents(host)
  const last = solidPlaces(whole)[count - 1]
  return last ? { node: last.node, offset: last.offset + 1 } : null
}

/** Where each character of the range stands that is not blank, by UTF-16 units. */
function solidPlaces(range: Range): Place[] {
  const places: Place[] = []
  for (const node of textNodes(range)) {
    const start = node === range.startContainer ? range.startOffset : 0
    const end = node === range.endContainer ? range.endOffset : node.data.length
    for (let offset = start; offset < end; offset++) {
      if (solid(node.data.charAt(offset)) !== '') places.push({ node, offset })
    }
  }
  return places
}

function textNodes(range: Range): Text[] {
  const root = range.commonAncestorContainer
  if (isText(root)) return [root]
  const walker = call(
    Document.prototype,
    'createTreeWalker',
    document,
    root,
    NodeFilter.SHOW_TEXT,
  )
  const found: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (isText(node) && range.intersectsNode(node) && !isReading(node)) found.push(node)
  }
  return found
}

/** Not by instanceof: nodes of another frame are of another realm. */
function isText(node: Node): node is Text {
  return get(Node.prototype, 'nodeType', node) === Node.TEXT_NODE
}

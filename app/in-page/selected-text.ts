// The text that is selected in a document, outside of its fields, without the readings of ruby.
import { LONGEST_SELECTION } from '../../core/text/selection-text.ts'
import { get, isElement, rootOf, shadowOf } from './dom.ts'
import { withoutReadings } from './ruby.ts'

/**
 * On a page with `user-select: none` Firefox goes on giving the text of the field that had the focus
 * before, a secret one too, when something else is selected by then (docs/browser-notes.md): what
 * does not stand in the ranges is not believed.
 */
export function selectedText(selection: Selection): string {
  const text = textUpTo(selection)
  const ranges = rangesOf(innermost(selection))
  if (isInShadow(selection.anchorNode)) return withoutReadings(text, ranges)
  const written = ranges.map(String).join('')
  return standsIn(text, written)
    ? withoutReadings(text, ranges)
    : written.slice(0, LONGEST)
}

/** Enough to see that it is too long; a page of many megabytes is not gone through. */
const LONGEST = LONGEST_SELECTION + 2

export function textUpTo(selection: Selection): string {
  return selection.toString().slice(0, LONGEST)
}

export function rangesOf(selection: Selection): Range[] {
  return Array.from({ length: selection.rangeCount }, (_, at) => selection.getRangeAt(at))
}

/** In Firefox the ranges of a document's selection reach into shadow roots. */
function isInShadow(node: Node | null): boolean {
  // Not by instanceof: a frame's nodes are of another realm.
  return node !== null && 'host' in rootOf(node)
}

/**
 * In Chromium a selection within a shadow root is one of nothing, before the root's host, and the
 * root has its own. Closed roots stay closed.
 */
export function innermost(selection: Selection): Selection {
  let found = selection
  for (;;) {
    const inner = selectionBehind(found)
    if (!inner) return found
    found = inner
  }
}

function selectionBehind({ anchorNode, anchorOffset, isCollapsed }: Selection) {
  if (!anchorNode || !isCollapsed) return null
  const host = get(Node.prototype, 'childNodes', anchorNode)[anchorOffset]
  const root = host && isElement(host) ? shadowOf(host) : null
  return root && selectionWithin(root)
}

export function selectionWithin(root: Node): Selection | null {
  if (!('host' in root)) return null
  // The typings do not know it; other browsers than Chromium do not have it.
  const { getSelection } = root as { getSelection?: () => Selection | null }
  return getSelection?.call(root) ?? null
}

/**
 * Whether a text as it is rendered can be that of the nodes: in their order, without what is hidden.
 * Space is rendered anew, and letters may be made capitals.
 */
export function standsIn(rendered: string, nodes: string): boolean {
  const bare = (text: string): string => text.replace(/\s+/gu, '').toLowerCase()
  const within = bare(nodes)
  let from = 0
  for (const character of bare(rendered)) {
    const at = within.indexOf(character, from)
    if (at === -1) return false
    from = at + character.length
  }
  return true
}

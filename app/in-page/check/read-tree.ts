// Reads a page into its tree of blocks, in steps without recursion, so that a page of any depth can be
// read in slices. What the browser lays out as a block, a cell, a field or a frame parts the text.
import { SMALLEST } from '../../../core/parse/page/index.ts'
import type { Work } from '../../../core/slices.ts'
import { boxOf, call, get, isEdited, isElement, isHtml, nameOf } from '../dom.ts'
import { type Field, innerDocument, isField, isFrame, isSecret } from '../focus.ts'
import { layoutOf } from '../shown-layout.ts'
import { inPlaceOf } from '../shown-marks.ts'
import {
  hidesContent,
  isGone,
  opensClosedRoots,
  rootWithin,
  shownChildren,
  showsText,
} from '../shown-nodes.ts'
import { BlockText } from './block-text.ts'
import type { ChangedNodes } from './changed-nodes.ts'
import type { Home, ReadBlock, Unread } from './page-tree.ts'
import type { Scope } from './scope.ts'

const LIMITS = {
  /** UTF-16 units of text. */
  length: 1_000_000,
  /** More than any page that people read; each is asked for its style. */
  elements: 300_000,
}

export interface TreeReading {
  /** What was read earlier, by its element. */
  known: WeakMap<Element, Home>
  changed: ChangedNodes
  /** Null: all of it. */
  scope: Scope | null
  /** Gets each document and shadow root that is gone into. */
  onRoot: (root: Document | ShadowRoot) => void
}

export interface ReadTree {
  root: Home
  /** There is more than the limits allow. */
  isCut: boolean
}

interface Within {
  home: Home
  isPre: boolean
  showsText: boolean
  isEdited: boolean
  /** Nothing that is known is taken over. */
  isStale: boolean
}

type Step = { node: ChildNode; within: Within } | { end: Home; around: Home }

export function* readTree(
  roots: readonly Element[],
  reading: TreeReading,
): Work<ReadTree> {
  const reader = new TreeReader(reading)
  for (const root of roots) {
    reader.begin(root)
    while (reader.step()) yield
  }
  return reader.end()
}

class TreeReader {
  #steps: Step[] = []
  #root: Home = { items: [], length: 0 }
  /** The text that is being read, and what it belongs to. */
  #open: { text: BlockText; within: Within } | null = null
  #elements = 0
  #length = 0
  #isCut = false
  #reading: TreeReading

  constructor(reading: TreeReading) {
    this.#reading = reading
  }

  begin(root: Element): void {
    const within = {
      home: this.#root,
      isPre: false,
      showsText: true,
      isEdited: false,
      isStale: this.#reading.scope !== null,
    }
    this.#steps.push({ node: root, within })
  }

  /** False where nothing is left. */
  step(): boolean {
    const step = this.#steps.pop()
    if (!step) return false
    if ('end' in step) {
      this.#close()
      step.around.length += step.end.length
    } else if (!this.#isCut) this.#read(step.node, step.within)
    return true
  }

  end(): ReadTree {
    this.#close()
    return { root: this.#root, isCut: this.#isCut }
  }

  #read(node: ChildNode, within: Within): void {
    const { scope } = this.#reading
    if (scope && !scope.touches(node)) return
    if (isElement(node)) this.#readElement(node, within)
    else if (isText(node) && within.showsText) {
      const { from, to } = scope?.partOf(node) ?? { from: 0, to: node.data.length }
      this.#text(within).addNode(node, { isPre: within.isPre, from, to })
    }
  }

  #readElement(element: Element, within: Within): void {
    if (this.#takeOver(element, within)) return
    this.#elements += 1
    if (this.#elements > LIMITS.elements) this.#isCut = true
    const name = nameOf(element)
    if (name === 'rt' || name === 'rp' || name === 'rtc') return
    const style = getComputedStyle(element)
    if (isGone(style)) return
    const isVisible = style.visibility === 'visible'
    if (name === 'br') this.#text(within).addLineBreak()
    else if (isFrame(element)) this.#readFrame(element, within, isVisible)
    else if (isField(element)) this.#readField(element, within, isVisible)
    else if (!this.#isObject(element, within, isVisible) && isRead(element, style))
      this.#enter(element, within, style)
  }

  /** What has not changed since it was read. */
  #takeOver(element: Element, within: Within): boolean {
    const { known, changed } = this.#reading
    const home = within.isStale ? undefined : known.get(element)
    if (!home || changed.isChanged(element)) return false
    this.#add(within.home, home)
    return true
  }

  #enter(element: Element, within: Within, style: CSSStyleDeclaration): void {
    const edited = within.isEdited || isEdited(element)
    const inner = {
      home: within.home,
      isPre: /^(?:pre|break-spaces)/u.test(style.whiteSpace),
      showsText: showsText(style),
      isEdited: edited,
      isStale: within.isStale || this.#reading.changed.isStale(element),
    }
    const isOwnBlock =
      edited !== within.isEdited ||
      (isHtml(element) && layoutOf(element, style) !== 'inline')
    if (isOwnBlock) {
      inner.home = { items: [], length: 0 }
      this.#close()
      within.home.items.push(inner.home)
      this.#reading.known.set(element, inner.home)
      this.#steps.push({ end: inner.home, around: within.home })
    }
    const root = rootWithin(element)
    if (root) this.#reading.onRoot(root)
    else if (isUnopened(element)) this.#add(within.home, { unread: 'closed-roots' })
    const children = shownChildren(element)
    for (let at = children.length - 1; at >= 0; at -= 1) {
      const node = children[at]
      if (node) this.#steps.push({ node, within: inner })
    }
  }

  #readFrame(
    frame: Parameters<typeof innerDocument>[0],
    within: Within,
    isVisible: boolean,
  ): void {
    const inner = innerDocument(frame)
    if (!isVisible) return
    if (!inner) {
      if (isLarge(frame)) this.#add(within.home, { unread: unreadFrame(frame) })
      return
    }
    this.#reading.onRoot(inner)
    const body: HTMLElement | null = get(Document.prototype, 'body', inner)
    this.#close()
    const isStale = within.isStale || this.#reading.changed.isStale(frame)
    const outside = { isPre: false, showsText: true, isEdited: false }
    if (body)
      this.#steps.push({ node: body, within: { ...outside, home: within.home, isStale } })
  }

  #readField(field: Field, within: Within, isVisible: boolean): void {
    const isOfText = nameOf(field) === 'textarea' || /^(?:text|search)$/u.test(field.type)
    if (!isVisible || !isOfText || isSecret(field)) return
    const { from, to } = this.#reading.scope?.partOfField(field) ?? {
      from: 0,
      to: field.value.length,
    }
    const text = field.value.slice(from, to)
    if (text.trim() === '') return
    this.#add(within.home, { place: 'field', text, field, offset: from })
  }

  /** Pictures, buttons and the like: nothing within them is read. */
  #isObject(element: Element, within: Within, isVisible: boolean): boolean {
    const inPlace = inPlaceOf(element)
    if (!inPlace) return false
    if (nameOf(element) === 'embed' && isVisible && inPlace.kind)
      this.#add(within.home, { unread: unreadFrame(element) })
    else if (isVisible && inPlace.kind) this.#text(within).addObject()
    return true
  }

  /** Opens a block of text, unless one is open. */
  #text(within: Within): BlockText {
    this.#open ??= { text: new BlockText(), within }
    return this.#open.text
  }

  #close(): void {
    const open = this.#open
    this.#open = null
    const block = open?.text.end()
    if (!open || !block) return
    const place = open.within.isEdited ? 'editable' : 'text'
    this.#push(open.within.home, { place, ...block })
  }

  #add(home: Home, item: ReadBlock | Unread | Home): void {
    this.#close()
    this.#push(home, item)
  }

  #push(home: Home, item: ReadBlock | Unread | Home): void {
    const length = 'text' in item ? item.text.length : 'items' in item ? item.length : 0
    this.#length += length
    if (this.#length > LIMITS.length) this.#isCut = true
    else {
      home.items.push(item)
      home.length += length
    }
  }
}

/** Not what is masked, struck out or kept from sight. */
function isRead(element: Element, style: CSSStyleDeclaration): boolean {
  if (hidesContent(element, style) || isSecret(element)) return false
  return !style.textDecorationLine.includes('line-through')
}

function unreadFrame(element: Element): Unread['unread'] {
  const type = call(Element.prototype, 'getAttribute', element, 'type') ?? ''
  const address =
    call(Element.prototype, 'getAttribute', element, 'src') ??
    call(Element.prototype, 'getAttribute', element, 'data') ??
    ''
  const isPdf = type === 'application/pdf' || /^[^?#]*\.pdf(?:[?#]|$)/iu.test(address)
  return isPdf ? 'pdf' : 'foreign-frames'
}

/** Where the browser opens no closed root, an element of a page's own kind that shows nothing may have one. */
function isUnopened(element: Element): boolean {
  if (!nameOf(element).includes('-') || opensClosedRoots()) return false
  const isEmpty = !call(Node.prototype, 'hasChildNodes', element)
  return isEmpty && isLarge(element)
}

function isLarge(element: Element): boolean {
  const { width, height } = boxOf(element)
  return width >= SMALLEST && height >= SMALLEST
}

function isText(node: Node): node is Text {
  return get(Node.prototype, 'nodeType', node) === Node.TEXT_NODE
}

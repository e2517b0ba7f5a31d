// Which parts of a page have to be read again.
import { get, isElement } from '../dom.ts'
import { rootWithin } from '../shown-nodes.ts'

type Slottable = Element | Text

/** Nodes that changed since the last reading, with all that is around them. */
export class ChangedNodes {
  /** What stands right in them is read again; blocks within that did not change are taken over. */
  #changed = new WeakSet<Node>()
  /** They are read again with all that is within. */
  #stale = new WeakSet<Node>()
  isEmpty = true

  isChanged(node: Node): boolean {
    return this.#changed.has(node)
  }

  isStale(node: Node): boolean {
    return this.#stale.has(node)
  }

  addStale(node: Node): void {
    this.#stale.add(node)
    this.add(node)
  }

  add(node: Node): void {
    this.isEmpty = false
    let around: Node | null = node
    while (around && !this.#changed.has(around)) {
      this.#changed.add(around)
      around = this.#outerOf(around)
    }
  }

  /** As it is laid out: through slots, shadow roots and frames. */
  #outerOf(node: Node): Node | null {
    const slot = 'assignedSlot' in node ? (node as Slottable).assignedSlot : null
    if (slot) return slot
    const parent = get(Node.prototype, 'parentNode', node)
    if (!parent) return hostOrFrame(node)
    // The slots of a closed root are not told.
    if (isElement(parent) && rootWithin(parent)) this.#stale.add(parent)
    return parent
  }
}

/** The host of a shadow root, or the frame of a document; null for the document at the top. */
function hostOrFrame(node: Node): Node | null {
  if ('host' in node) return (node as ShadowRoot).host
  const isDocument = get(Node.prototype, 'nodeType', node) === Node.DOCUMENT_NODE
  if (!isDocument) return null
  return get(Document.prototype, 'defaultView', node as Document)?.frameElement ?? null
}

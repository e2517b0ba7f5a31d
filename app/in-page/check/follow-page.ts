// Tells which parts of a page change: nodes, by an observer, and fields, by what is typed into them.
import { documentOf, get, isEdited, isElement, nameOf } from '../dom.ts'
import { isField } from '../focus.ts'
import { keepListening } from '../kept-listeners.ts'
import type { ChangedNodes } from './changed-nodes.ts'
import { unlessGone } from './unless-gone.ts'

/** Attributes by which text is shown or not, or may be written over. */
const ATTRIBUTES = ['class', 'style', 'hidden', 'open', 'contenteditable', 'slot', 'type']

export interface PageFollower {
  /** Follows this document or shadow root, too. */
  follow: (root: Document | ShadowRoot) => void
  stop: () => void
}

/**
 * @param changed where to note what changes, asked for each time
 * @param onChange is called after something was noted
 */
export function followPage(
  changed: () => ChangedNodes,
  onChange: () => void,
): PageFollower {
  const followed = new WeakSet<Node>()
  const stopped = new AbortController()
  const observer = new MutationObserver((records) => {
    for (const record of records) unlessGone(() => noteRecord(changed(), record))
    onChange()
  })
  const onInput = (event: Event): void => {
    const [target] = event.composedPath()
    if (!isNode(target) || !isElement(target)) return
    // What is typed into edited text changes nodes.
    if (isEdited(target)) return
    if (isField(target)) changed().add(target)
    // A field in a closed shadow root is told as its host.
    else changed().addStale(target)
    onChange()
  }
  /** A frame has another document. */
  const onLoad = ({ target }: Event): void => {
    if (!isNode(target ?? undefined)) return
    changed().addStale(target as Node)
    onChange()
  }
  const listeners = { input: onInput, change: onInput, load: onLoad }
  return {
    follow: (root) => {
      if (followed.has(root)) return
      followed.add(root)
      observer.observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
        attributeFilter: ATTRIBUTES,
      })
      const { signal } = stopped
      // These two do not leave a shadow root.
      if ('host' in root) {
        root.addEventListener('change', onInput, { capture: true, signal })
        root.addEventListener('load', onLoad, { capture: true, signal })
        return
      }
      const view = get(Document.prototype, 'defaultView', root)
      const stop = view && keepListening(view, listeners)
      if (stop) signal.addEventListener('abort', stop)
    },
    stop: () => {
      observer.disconnect()
      stopped.abort()
    },
  }
}

function noteRecord(changed: ChangedNodes, record: MutationRecord): void {
  const { type, target, addedNodes, removedNodes } = record
  if (type === 'attributes') changed.addStale(target)
  else changed.add(target)
  for (const node of addedNodes) changed.addStale(node)
  const touched = [target, ...addedNodes, ...removedNodes]
  if (touched.some(bearsStyle)) noteWhole(changed, target)
}

/** What stands in another part of the page may look otherwise by it. */
function bearsStyle(node: Node): boolean {
  return isElement(node) && /^(?:html|style|link)$/u.test(nameOf(node))
}

function noteWhole(changed: ChangedNodes, node: Node): void {
  const page = documentOf(node) ?? (node as Document)
  const body: HTMLElement | null = get(Document.prototype, 'body', page)
  if (body) changed.addStale(body)
}

/** Not by instanceof: nodes of another frame are of another realm. */
function isNode(target: EventTarget | undefined): target is Node {
  return target !== undefined && 'nodeType' in target
}

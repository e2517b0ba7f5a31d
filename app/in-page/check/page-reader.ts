// The blocks of a page with their ids, kept up to date by one reading after the other.
import { runInSlices } from '../../../core/slices.ts'
import type { NotRead, PageMessage } from '../../messages/check-protocol.ts'
import { compareBlocks } from './block-list.ts'
import { messagesOf } from './block-messages.ts'
import { canvasEditor } from './canvas-editors.ts'
import { ChangedNodes } from './changed-nodes.ts'
import { canMark } from './highlights.ts'
import { flatten, type Home, type ReadBlock } from './page-tree.ts'
import { readTree } from './read-tree.ts'
import type { Scope } from './scope.ts'

/** What of the page is checked. */
export interface CheckedStretch {
  /** Asked for each time: a page may replace its body. */
  roots: () => readonly Element[]
  /** Null: all that is in the roots. */
  scope: Scope | null
}

export interface ReaderEvents {
  /** Gives the thread its turn. */
  pause: () => Promise<void>
  post: (message: PageMessage) => void
  /** Gets each document and shadow root of the page. */
  onRoot: (root: Document | ShadowRoot) => void
  /** A block has become another one, or stands in other nodes. */
  onMoved: (from: ReadBlock, to: ReadBlock) => void
  onRemoved: (block: ReadBlock) => void
}

export class PageReader {
  /** What has changed since the last reading began. */
  changed = new ChangedNodes()
  #known = new WeakMap<Element, Home>()
  #blocks: readonly ReadBlock[] = []
  #ids = new Map<ReadBlock, number>()
  #byId = new Map<number, ReadBlock>()
  #nextId = 0
  #notRead: string | null = null
  #documents = new WeakSet<Node>([document])
  #hasNewFrames = false
  #stretch: CheckedStretch
  #events: ReaderEvents

  constructor(stretch: CheckedStretch, events: ReaderEvents) {
    this.#stretch = stretch
    this.#events = events
  }

  /** Undefined for one that is there no longer. */
  blockOf(id: number): ReadBlock | undefined {
    return this.#byId.get(id)
  }

  /** Reads what has changed, and reports it. Returns milliseconds of work. */
  async read(): Promise<number> {
    const { pause, post } = this.#events
    const { changed } = this
    this.changed = new ChangedNodes()
    let [work, since] = [0, performance.now()]
    const pauseWork = async (): Promise<void> => {
      work += performance.now() - since
      await pause()
      since = performance.now()
    }
    const { root, isCut } = await runInSlices(
      readTree(this.#stretch.roots(), {
        known: this.#known,
        changed,
        scope: this.#stretch.scope,
        onRoot: (one) => this.#enterRoot(one),
      }),
      pauseWork,
      () => performance.now(),
    )
    // Elements are missing in what is known of those around the cut.
    if (isCut) this.#known = new WeakMap()
    const { blocks, notRead } = flatten(root)
    const messages = this.#takeOver(blocks)
    for (const message of messages) {
      post(message)
      await pauseWork()
    }
    this.#reportRead(this.#unread(notRead, isCut, root.length), messages.length > 0)
    return work + performance.now() - since
  }

  #enterRoot(root: Document | ShadowRoot): void {
    if (!('host' in root) && !this.#documents.has(root)) {
      this.#documents.add(root)
      this.#hasNewFrames = true
    }
    this.#events.onRoot(root)
  }

  #unread(notRead: readonly NotRead[], isCut: boolean, length: number): NotRead[] {
    const editor = canvasEditor(document, location.hostname)
    return [
      ...notRead,
      ...(editor ? [{ reason: 'canvas-editor' as const, editor }] : []),
      ...(isCut ? [{ reason: 'too-large' as const, count: length }] : []),
    ]
  }

  #reportRead(notRead: NotRead[], hasChanged: boolean): void {
    const seen = JSON.stringify(notRead)
    if (!hasChanged && seen === this.#notRead && !this.#hasNewFrames) return
    this.#notRead = seen
    const hasNewFrames = this.#hasNewFrames
    this.#hasNewFrames = false
    this.#events.post({ type: 'read', notRead, canMark: canMark(), hasNewFrames })
  }

  /** Gives the blocks their ids, in place of those that were there. */
  #takeOver(blocks: readonly ReadBlock[]): PageMessage[] {
    const { changes, same } = compareBlocks(this.#blocks, blocks)
    this.#blocks = blocks
    for (const [before, now] of same) {
      if (before === now) continue
      this.#setId(now, this.#forget(before))
      this.#events.onMoved(before, now)
    }
    // One that stands elsewhere now is among those that were removed, too.
    for (const { removed } of changes) for (const block of removed) this.#forget(block)
    return changes.flatMap(({ from, removed, added }) => {
      this.#moveMarks(removed, added)
      const told = added.map((block) => {
        const { text, place } = block
        return { id: this.#newId(block), text, place }
      })
      return [...messagesOf({ from, removed: removed.length, added: told })]
    })
  }

  #moveMarks(removed: readonly ReadBlock[], added: readonly ReadBlock[]): void {
    const { onMoved, onRemoved } = this.#events
    for (const [place, block] of removed.entries()) {
      const next = removed.length === added.length ? added[place] : undefined
      if (next) onMoved(block, next)
      else onRemoved(block)
    }
  }

  #newId(block: ReadBlock): number {
    const id = this.#nextId
    this.#nextId += 1
    this.#setId(block, id)
    return id
  }

  #setId(block: ReadBlock, id: number | undefined): void {
    if (id === undefined) return
    this.#ids.set(block, id)
    this.#byId.set(id, block)
  }

  #forget(block: ReadBlock): number | undefined {
    const id = this.#ids.get(block)
    this.#ids.delete(block)
    if (id !== undefined) this.#byId.delete(id)
    return id
  }
}

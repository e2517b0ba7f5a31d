// The text of a page as a tree of the elements that are laid out as blocks. The tree stays between two
// readings: what has not changed is taken over.
import type { NotRead } from '../../messages/check-protocol.ts'
import type { Field } from '../focus.ts'
import type { Run } from './block-text.ts'

/** Text of the page, shown or edited. */
export interface NodesBlock {
  place: 'text' | 'editable'
  text: string
  runs: readonly Run[]
}

/** What stands in an input or textarea. */
export interface FieldBlock {
  place: 'field'
  text: string
  field: Field
  /** Where the text begins in the value. */
  offset: number
}

export type ReadBlock = NodesBlock | FieldBlock

/** One place of which the text was not read. */
export interface Unread {
  unread: 'foreign-frames' | 'pdf' | 'closed-roots'
}

/** What stands in an element, in order: its own text, parted by the blocks in between. */
export interface Home {
  items: (ReadBlock | Unread | Home)[]
  /** UTF-16 units of all text within. */
  length: number
}

/** The blocks of a tree in the order of the document, and the places that were not read. */
export function flatten(root: Home): { blocks: ReadBlock[]; notRead: NotRead[] } {
  const blocks: ReadBlock[] = []
  const counts = new Map<Unread['unread'], number>()
  const ahead: Home['items'] = [root]
  for (let item = ahead.pop(); item; item = ahead.pop()) {
    if ('items' in item) {
      for (let at = item.items.length - 1; at >= 0; at -= 1) {
        const inner = item.items[at]
        if (inner) ahead.push(inner)
      }
    } else if ('unread' in item)
      counts.set(item.unread, (counts.get(item.unread) ?? 0) + 1)
    else blocks.push(item)
  }
  const notRead = [...counts].map(([reason, count]) => ({ reason, count }))
  return { blocks, notRead }
}

// The blocks of a page on their way to the screen, in messages of a size that no side notices.
import type { Block, PageMessage } from '../../messages/check-protocol.ts'

const MOST_BLOCKS = 500
const MOST_LENGTH = 50_000

type TextMessage = Extract<PageMessage, { type: 'text' }>

/** In place of `removed` blocks from the index `from` on there are those that were added. */
export function* messagesOf(change: {
  from: number
  removed: number
  added: readonly Block[]
}): Generator<TextMessage> {
  let blocks: Block[] = []
  let length = 0
  let place = change.from
  let leaving = change.removed
  const message = (): TextMessage => {
    const made = { type: 'text' as const, from: place, removed: leaving, blocks }
    place += blocks.length
    leaving = 0
    blocks = []
    length = 0
    return made
  }
  for (const block of change.added) {
    const isFull =
      blocks.length >= MOST_BLOCKS || length + block.text.length > MOST_LENGTH
    if (isFull && blocks.length > 0) yield message()
    blocks.push(block)
    length += block.text.length
  }
  if (blocks.length > 0 || leaving > 0) yield message()
}

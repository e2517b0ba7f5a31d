// A page under the wording check, for tests of what uses app/page-access/page-check.ts: it has the
// blocks that the test gives it, and replaces in them as a page does.
import type { BlockMarks, Mark } from '../../app/messages/check-protocol.ts'
import type {
  PageCheck,
  PageCheckListener,
  PageText,
} from '../../app/page-access/page-check.ts'

type FakeBlock = Omit<PageText['blocks'][number], 'id'>

export interface FakePageCheck {
  check: PageCheck
  /** What was marked last, by block. */
  marked: ReadonlyMap<number, readonly Mark[]>
  /** The keys that were shown. */
  shown: readonly (string | null)[]
  isStopped: () => boolean
  text: () => PageText
  /** The page changes: blocks that read as before keep their ids. */
  change: (blocks: readonly FakeBlock[]) => void
  /** The page is left. */
  leave: () => void
}

/** Tells the listener of the first text at once. */
export function fakePageCheck(
  first: readonly FakeBlock[],
  listener: PageCheckListener,
): FakePageCheck {
  let text: PageText = { blocks: [], notRead: [], canMark: true }
  let ids = 0
  let isStopped = false
  const marked = new Map<number, readonly Mark[]>()
  const shown: (string | null)[] = []

  const change = (blocks: readonly FakeBlock[]): void => {
    const before = [...text.blocks]
    const next = blocks.map((block) => {
      const same = before.findIndex((one) => one.text === block.text)
      const [kept] = same === -1 ? [] : before.splice(same, 1)
      return kept ?? { ...block, id: ids++ }
    })
    text = { ...text, blocks: next }
    listener.onText(text)
  }
  const find = (key: string): { block: number; mark: Mark } | null => {
    for (const { id } of text.blocks) {
      const mark = marked.get(id)?.find((one) => one.key === key)
      if (mark) return { block: id, mark }
    }
    return null
  }
  const check: PageCheck = {
    mark: (blocks: readonly BlockMarks[]) => {
      for (const { block, marks } of blocks) marked.set(block, marks)
    },
    show: async (key) => {
      shown.push(key)
      return key === null || find(key) !== null
    },
    replace: async (key, written, replacement) => {
      const place = find(key)
      if (!place) return { state: 'refused', reason: 'gone' }
      const { block, mark } = place
      const target = text.blocks.find(({ id }) => id === block)
      if (!target || target.place === 'text')
        return { state: 'refused', reason: 'read-only' }
      if (target.text.slice(mark.start, mark.end) !== written)
        return { state: 'refused', reason: 'changed' }
      const now =
        target.text.slice(0, mark.start) + replacement + target.text.slice(mark.end)
      const shift = replacement.length - written.length
      const moved = (marked.get(block) ?? [])
        .filter((one) => one !== mark)
        .map((one) =>
          one.start < mark.end
            ? one
            : { ...one, start: one.start + shift, end: one.end + shift },
        )
      // The marks go along to the block that the changed one has become.
      marked.set(ids, moved)
      change(text.blocks.map((one) => (one === target ? { ...one, text: now } : one)))
      return { state: 'inserted', undo: true }
    },
    stop: () => {
      isStopped = true
    },
  }
  change(first)
  return {
    check,
    marked,
    shown,
    isStopped: () => isStopped,
    text: () => text,
    change,
    leave: () => listener.onEnd(),
  }
}

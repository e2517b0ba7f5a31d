// Where the text of a check comes from: a page, or the box of the screen.
import type { Block } from '../../core/findings/blocks.ts'
import type {
  CheckProblem,
  NotRead,
  ReplaceOutcome,
} from '../../core/findings/session.ts'
import type { BlockMarks } from '../messages/check-protocol.ts'

export type SourceEvent =
  /** All blocks, in the order of the page: at first, and when some have changed. */
  | {
      type: 'blocks'
      blocks: readonly Block[]
      notRead: readonly NotRead[]
      canMark: boolean
    }
  | { type: 'refused'; problem: CheckProblem }
  /** To the next finding, or the one before: a key in the page. */
  | { type: 'stepped'; by: 1 | -1 }
  | { type: 'left' }

export interface CheckSource {
  /** Marks these blocks anew; the others keep what they have. */
  mark: (blocks: readonly BlockMarks[]) => void
  /** Scrolls to the place of a finding and flashes it. */
  show: (key: string) => void
  /** Replaces what is marked, where it still reads as `written`. */
  replace: (key: string, written: string, replacement: string) => Promise<ReplaceOutcome>
  stop: () => void
}

export type OpenSource = (onEvent: (event: SourceEvent) => void) => CheckSource

/** The one block of the box. */
const BOX = 0

export const boxEvent = (text: string): SourceEvent => ({
  type: 'blocks',
  blocks: [{ id: BOX, text, place: 'field' }],
  notRead: [],
  canMark: true,
})

/** The box of the screen: the screen itself shows places and replaces in it. */
export const openBox =
  (text: string): OpenSource =>
  (onEvent) => {
    onEvent(boxEvent(text))
    return {
      mark: () => {},
      show: () => {},
      replace: async () => ({ state: 'refused', reason: 'blocked' }),
      stop: () => {},
    }
  }

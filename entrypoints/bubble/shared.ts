// What the scripts of the bubble leave for each other in a frame. They run in the extension's own
// world there, so the page sees none of it.
import type { BubbleEffects } from '../../components/bubble/BubbleCard.tsx'
import type { Host } from './host.ts'

export interface RunningBubble {
  /** False once the extension was updated, disabled or removed: it can do nothing any more. */
  isAlive: () => boolean
  stop: () => void
}

/**
 * Shows what the background answered.
 * @throws v.ValiError where the answer is none
 */
export type ShowCard = (host: Host, answer: unknown, effects: BubbleEffects) => void

interface Shared {
  noticeLensBubble?: RunningBubble
  noticeLensCard?: ShowCard
}

// A global object has no type for what scripts leave on it.
export const shared = globalThis as Shared

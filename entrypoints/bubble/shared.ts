// What the script of the bubble leaves for the next one in a frame. They run in the extension's own
// world there, so the page sees none of it.

export interface RunningBubble {
  /** False once the extension was updated, disabled or removed: it can do nothing any more. */
  isAlive: () => boolean
  stop: () => void
}

const KEY = 'noticeLensBubble'

/** Not an element of the page that has this name. */
export function runningBubble(): RunningBubble | null {
  // Nobody else leaves anything in this world.
  const own = Object.getOwnPropertyDescriptor(globalThis, KEY)?.value as
    | RunningBubble
    | undefined
  return own ?? null
}

export function leaveRunning(bubble: RunningBubble): void {
  Object.defineProperty(globalThis, KEY, { value: bubble, configurable: true })
}

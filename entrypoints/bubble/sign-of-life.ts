// Takes the bubble from sight when its extension is disabled, removed or updated. Chromium leaves the
// script running, and it can ask. Firefox ends it without a word, and what it put into the page stays:
// so the bubble goes by itself unless the script keeps it, again and again, from going.
import { isAlive } from './ask.ts'

const LASTS_MS = 3000
const EVERY_MS = 1000

/**
 * @param onEnd the script still runs, without its extension
 * @returns how to stop
 */
export function showSignsOfLife(element: Element, onEnd: () => void): () => void {
  const going = element.animate(
    { visibility: 'hidden' },
    { duration: LASTS_MS, easing: 'step-end', fill: 'forwards' },
  )
  const timer = setInterval(() => {
    if (isAlive()) going.currentTime = 0
    else onEnd()
  }, EVERY_MS)
  return () => clearInterval(timer)
}

// Whether the user can see an element: a page may lay something over it that lets clicks through.

export interface Visibility {
  /** Runs it at once, or as soon as the browser has told; never where the element is not seen. */
  whenSeen: (run: () => void) => void
  stop: () => void
}

/** The second version of the API; the typings do not know it. */
interface Options extends IntersectionObserverInit {
  trackVisibility: boolean
  delay: number
}
type Entry = IntersectionObserverEntry & { isVisible?: boolean }

/** The browsers ask for it. */
const LEAST_DELAY_MS = 100

/** Where the browser cannot tell (Firefox, Safari), it counts as seen. */
export function watchVisibility(element: Element): Visibility {
  // Without the top layer, a page that is grey or zoomed as a whole would count as a veil.
  const canTell =
    'isVisible' in IntersectionObserverEntry.prototype && 'popover' in element
  if (!canTell) return { whenSeen: (run) => run(), stop: () => {} }
  let isSeen: boolean | null = null
  let waiting: (() => void) | null = null
  const take = (entries: Entry[]): void => {
    isSeen = entries.at(-1)?.isVisible ?? isSeen
    const run = waiting
    waiting = null
    if (isSeen) run?.()
  }
  const options: Options = { trackVisibility: true, delay: LEAST_DELAY_MS, threshold: 1 }
  const observer = new IntersectionObserver(take, options)
  observer.observe(element)
  return {
    whenSeen: (run) => {
      const news = observer.takeRecords()
      if (news.length > 0) take(news)
      if (isSeen === null) waiting = run
      else if (isSeen) run()
    },
    stop: () => observer.disconnect(),
  }
}

// Listeners on a window that stay. document.open() takes all of them away, as editors do in their
// frames; what is left to a script is to see that the document has another root element.

export type Listeners = Readonly<Record<string, (event: Event) => void>>

/** In the capturing phase: before the listeners within the page. Returns how to stop. */
export function keepListening(
  view: Window,
  listeners: Listeners,
  { active = [] }: { active?: readonly string[] } = {},
): () => void {
  const stopped = new AbortController()
  const { signal } = stopped
  const listen = (): void => {
    // One that is still there is not added a second time.
    for (const [type, listener] of Object.entries(listeners)) {
      const passive = !active.includes(type)
      view.addEventListener(type, listener, { capture: true, passive, signal })
    }
  }
  const observer = new MutationObserver(listen)
  observer.observe(view.document, { childList: true })
  listen()
  return () => {
    observer.disconnect()
    stopped.abort()
  }
}

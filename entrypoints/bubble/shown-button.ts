// The button on the page: beside the selection, along with it, and gone with it.
import { browser } from 'wxt/browser'
import { boxOf, call, get, isElement } from '../../app/in-page/dom.ts'
import { keepListening } from '../../app/in-page/kept-listeners.ts'
import type { Pointer } from '../../app/in-page/selecting.ts'
import { isOutside, placeBeside } from './anchor.ts'
import type { FinishedSelection } from './finished-selection.ts'
import { makeHost } from './host.ts'
import { openButton } from './open-button.ts'
import { showSignsOfLife } from './sign-of-life.ts'
import { watchVisibility } from './visibility.ts'

export interface ShownButton {
  text: string
  owns: (event: Event) => boolean
  /** Runs it where a click is the user's, on what is visibly the button. */
  whenPressed: (click: MouseEvent, run: () => void) => void
  /** Takes it from the page. */
  remove: () => void
}

/** @param stop the script still runs, without its extension */
export function showButton(
  selection: FinishedSelection,
  pointer: Pointer,
  stop: () => void,
): ShownButton {
  const button = openButton(label())
  const host = makeHost(selection.element, button)
  const visibility = watchVisibility(button)
  const boxes = new Set<Element>()
  /** Its end was out of sight from the start (all was selected): it does not go out of sight. */
  let stays: boolean | null = null

  const put = (): void => {
    const anchor = selection.anchor()
    if (!anchor) return
    const view = { width: innerWidth, height: innerHeight }
    const window = { left: 0, top: 0, right: view.width, bottom: view.height }
    const isAway = [window, ...[...boxes].map(boxOf)].some((box) =>
      isOutside(anchor, box),
    )
    stays ??= isAway
    const place = placeBeside(anchor, host.box(), view, pointer)
    host.setStyle('left', `${place.left}px`)
    host.setStyle('top', `${place.top}px`)
    host.setStyle('visibility', stays || !isAway ? 'visible' : 'hidden')
  }
  const stopFollowing = whileMoving(put, (scrolled) => {
    if (call(Node.prototype, 'contains', scrolled, selection.element)) boxes.add(scrolled)
  })
  const stopSigns = showSignsOfLife(button, stop)
  put()
  return {
    text: selection.text,
    owns: host.owns,
    whenPressed: ({ isTrusted, button: which, detail, clientX, clientY }, run) => {
      if (!isTrusted || which !== 0) return
      // A click without a count was made by a key.
      const { root } = host
      const at =
        detail === 0 ? root.activeElement : root.elementFromPoint(clientX, clientY)
      if (button.contains(at)) visibility.whenSeen(run)
    },
    remove: () => {
      stopFollowing()
      stopSigns()
      visibility.stop()
      host.remove()
    },
  }
}

/** Calls once a frame at most while anything scrolls or the window changes. Returns how to stop. */
function whileMoving(move: () => void, onBox: (scrolled: Element) => void): () => void {
  let frame = 0
  const onMove = ({ type, target }: Event): void => {
    if (type === 'scroll' && isBox(target)) onBox(target)
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(move)
  }
  const stop = keepListening(window, { scroll: onMove, resize: onMove })
  return () => {
    cancelAnimationFrame(frame)
    stop()
  }
}

/** The page as a whole is no box of its own. */
function isBox(target: EventTarget | null): target is Element {
  return (
    target instanceof Node &&
    isElement(target) &&
    target !== get(Document.prototype, 'documentElement', document)
  )
}

/** In the browser's language: the script has no messages of its own. */
function label(): string {
  // The typings know only the messages of files under public/; these are made (manifest-messages.ts).
  const i18n = browser.i18n as { getMessage: (name: string) => string }
  return i18n.getMessage('actionTitle')
}

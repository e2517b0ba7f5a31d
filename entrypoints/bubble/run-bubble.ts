// From a finished selection to the button, from the button to the extension's own window.
import { browser } from 'wxt/browser'
import { activeOf, call, nameOf } from '../../app/in-page/dom.ts'
import { keepListening } from '../../app/in-page/kept-listeners.ts'
import type { Point } from '../../app/in-page/press.ts'
import { type Pointer, watchSelecting } from '../../app/in-page/selecting.ts'
import { listen } from '../../app/messages/listen.ts'
import { cutSelection, LONGEST_SELECTION } from '../../core/text/selection-text.ts'
import { ask, isAlive } from './ask.ts'
import { finishedSelection, selectedHere } from './finished-selection.ts'
import { isolateEvents } from './isolate.ts'
import type { RunningBubble } from './shared.ts'
import { type ShownButton, showButton } from './shown-button.ts'

export function runBubble(): RunningBubble {
  let shown: ShownButton | null = null
  /** A frame does not know on which page it is: the background does. */
  let isAllowedHere = window.top === window

  const owns = (event: Event): boolean => shown?.owns(event) ?? false
  const hide = (): void => {
    shown?.remove()
    shown = null
  }
  const isAllowed = async (): Promise<boolean> => {
    isAllowedHere = (await ask('bubble-allowed', {})) === true
    return isAllowedHere
  }
  const onSelected = async (pointer: Pointer, point: Point | null): Promise<void> => {
    if (!isAlive()) return stop()
    hide()
    // A refusal may be taken back; what was allowed holds until the script is called away.
    if (!selectedHere() || !(isAllowedHere || (await isAllowed()))) return
    // What was selected while the answer came counts.
    const selection = finishedSelection(point)
    hide()
    if (selection) shown = showButton(selection, pointer, stop)
  }
  /** The button is about a text: when that is no longer selected, it goes. */
  const onChanged = (): void => {
    if (!shown) return
    const now = selectedHere()
    if (!now || cutSelection(now.text).text !== shown.text) hide()
  }
  const onClick = (click: MouseEvent): void => {
    const pressed = shown
    pressed?.whenPressed(click, () => {
      const { text } = pressed
      const near = click.detail === 0 ? null : { x: click.screenX, y: click.screenY }
      hide()
      void ask('bubble-look-up', { text, near }).then((answer) => {
        // The bubble has been turned off.
        if (answer === null) stop()
      })
    })
  }
  const onShow = (event: Event): void => {
    // Out of the cache for going back: the bubble may have been turned off meanwhile.
    if ('persisted' in event && event.persisted === true)
      void isAllowed().then((isAllowedNow) => isAllowedNow || stop())
  }
  const onKey = (event: Event): void => void (isEscape(event) && hide())
  const stops = [
    isolateEvents({ owns, onClick }),
    watchSelecting(window, {
      isOwn: owns,
      onBegin: () => (isAlive() ? hide() : stop()),
      onSelected: (pointer, point) => void onSelected(pointer, point),
      onChanged,
    }),
    keepListening(window, { pageshow: onShow, keydown: onKey }),
    answerBackground(hide, () => stop()),
  ]
  function stop(): void {
    hide()
    for (const end of stops) end()
    isStopped = true
  }
  let isStopped = false
  return { isAlive: () => !isStopped && isAlive(), stop }
}

function answerBackground(hide: () => void, stop: () => void): () => void {
  const stopListening = listen(
    {
      'bubble-away': () => {
        stop()
        return undefined
      },
      'bubble-selection': () => {
        hide()
        // Only the innermost frame with the focus is meant.
        if (!isFocused()) return undefined
        return selectedHere()?.text.slice(0, LONGEST_SELECTION) ?? null
      },
    },
    { admits: ({ id }) => id === browser.runtime.id },
  )
  // Without its extension there is nothing left to be removed from.
  return () => void (isAlive() && stopListening())
}

function isEscape(event: Event): boolean {
  return event instanceof KeyboardEvent && event.isTrusted && event.key === 'Escape'
}

function isFocused(): boolean {
  const focus = activeOf(document)
  const isInFrame = focus !== null && /^i?frame$/u.test(nameOf(focus))
  return call(Document.prototype, 'hasFocus', document) && !isInFrame
}

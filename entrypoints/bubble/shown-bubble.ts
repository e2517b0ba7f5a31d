// A bubble on the page: the button, then the card in its place.
import { browser } from 'wxt/browser'
import type { BubbleEffects } from '../../components/bubble/BubbleCard.tsx'
import { cutSelection } from '../popup/selection-text.ts'
import { ask } from './ask.ts'
import { copyText } from './copy-text.ts'
import type { FinishedSelection } from './finished-selection.ts'
import { type Host, makeHost } from './host.ts'
import { openButton } from './open-button.ts'
import { place, whileMoving } from './place.ts'
import { shared } from './shared.ts'
import { showSignsOfLife } from './sign-of-life.ts'

export interface ShownBubble {
  host: Host
  text: string
  readonly hasCard: boolean
  open: (by: 'pointer' | 'keyboard') => Promise<void>
  /** Tab goes round in the card: it stands outside of the page's order. */
  moveFocus: (event: KeyboardEvent) => void
  /** Takes all of it from the page, and gives the focus back if it was inside. */
  remove: () => void
}

export interface Ways {
  hide: () => void
  /** The bubble is off, or without its extension. */
  stop: () => void
}

export function showBubble(
  selection: FinishedSelection,
  gap: number,
  { hide, stop }: Ways,
): ShownBubble {
  const host = makeHost(selection.element)
  const { text, cut } = cutSelection(selection.text)
  const focusBefore = document.activeElement
  let hasCard = false
  let isOpening = false
  /** Its end was out of sight from the start (all was selected): it does not go out of sight. */
  let stays: boolean | null = null

  const put = async (): Promise<void> => {
    const { anchor, element } = selection
    const isAway = await place(host, { anchor, context: element, gap })
    stays ??= isAway
    const isSeen = hasCard || stays || !isAway
    host.setStyle('visibility', isSeen ? 'visible' : 'hidden')
  }
  const isFocused = (): boolean => host.root.activeElement !== null
  const button = openButton(label(), () => {
    void open(isFocused() ? 'keyboard' : 'pointer')
  })

  const effects: BubbleEffects = {
    copy: (wording) => copyText(wording, host),
    openNotice: (noticeId, clauseId) =>
      leave({ type: 'bubble-notice', noticeId, clauseId }),
    openPopup: () => leave({ type: 'bubble-popup', text }),
    turnOffHere: () => leave({ type: 'bubble-off-here' }),
    close: hide,
  }
  const open = async (by: 'pointer' | 'keyboard'): Promise<void> => {
    if (hasCard) focusCard()
    if (hasCard || isOpening) return
    isOpening = true
    button.setAttribute('aria-busy', 'true')
    const withCard = shared.noticeLensCard === undefined
    const answer = await ask({ type: 'bubble-look-up', text, cut, withCard })
    if (!host.element.isConnected) return
    if (answer === null) return stop()
    const showCard = shared.noticeLensCard
    if (answer === false || !showCard) return hide()
    hasCard = true
    button.remove()
    try {
      showCard(host, answer, effects)
    } catch (error) {
      // Nothing half done is to stay.
      hide()
      throw error
    }
    await put()
    sizes.observe(host.place)
    if (by === 'keyboard') focusCard()
  }
  const leave = (request: Parameters<typeof ask>[0]): void => {
    hide()
    void ask(request)
  }
  const focusCard = (): void => {
    host.root.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true })
  }

  // The card grows by what is said and by its menu.
  const sizes = new ResizeObserver(() => void put())
  host.place.append(button)
  const stopFollowing = whileMoving(() => void put())
  const stopSigns = showSignsOfLife(host.place, stop)
  void put()
  return {
    host,
    text: selection.text,
    get hasCard() {
      // The page may have taken it away.
      return hasCard && host.element.isConnected
    },
    open,
    moveFocus: (event) => {
      if (!hasCard) return
      const stops = [...host.root.querySelectorAll('button')]
      const at = stops.findIndex((one) => one.matches(':focus'))
      const next = event.shiftKey ? (at <= 0 ? stops.length - 1 : at - 1) : at + 1
      event.preventDefault()
      stops[next % stops.length]?.focus()
    },
    remove: () => {
      const giveBack = isFocused()
      stopFollowing()
      stopSigns()
      sizes.disconnect()
      host.remove()
      if (giveBack && focusBefore instanceof HTMLElement) {
        focusBefore.focus({ preventScroll: true })
      }
    },
  }
}

/** In the browser's language: the script has no messages of its own. */
function label(): string {
  // The typings know only the messages of files under public/; these are made (manifest-messages.ts).
  const i18n = browser.i18n as { getMessage: (name: string) => string }
  return i18n.getMessage('actionTitle')
}

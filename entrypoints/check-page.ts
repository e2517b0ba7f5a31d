// Injected on demand into the top frame of a page whose wording the user has checked. Reads it, and
// reports over the port that the screen of the extension opens. It ends with the port: marks and
// listeners go when the screen closes, the page is left, or the extension goes away.
import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { checkedStretch } from '../app/in-page/check/checked-stretch.ts'
import { PageChecker } from '../app/in-page/check/page-checker.ts'
import type { CheckedStretch } from '../app/in-page/check/page-reader.ts'
import { listenToStepKeys } from '../app/in-page/check/step-keys.ts'
import {
  type CheckAnswer,
  checkMessageSchema,
  type PageMessage,
} from '../app/messages/check-protocol.ts'
import { takeRequest } from '../app/messages/script-request.ts'

type Port = ReturnType<typeof browser.runtime.connect>

/** A screen that has not called by then was closed. */
const WAIT_MS = 5_000

export default defineUnlistedScript((): CheckAnswer | null => {
  const request = takeRequest('check-page')
  if (!request) return null
  const stretch = checkedStretch(document, request.part)
  if (typeof stretch === 'string') return stretch
  awaitScreen(request.port, (port) => check(stretch, port))
  return 'reading'
})

function awaitScreen(name: string, onScreen: (port: Port) => void): void {
  const { onConnect } = browser.runtime
  const onPort = (port: Port): void => {
    if (port.name !== name || !isFromScreen(port)) return
    giveUp()
    onScreen(port)
  }
  const giveUp = (): void => {
    clearTimeout(timer)
    onConnect.removeListener(onPort)
  }
  const timer = setTimeout(giveUp, WAIT_MS)
  onConnect.addListener(onPort)
}

/** Of a page of this extension, and not of a script of it in some page. */
function isFromScreen({ sender }: Port): boolean {
  return (
    sender?.id === browser.runtime.id &&
    (sender.url?.startsWith(browser.runtime.getURL('/')) ?? false)
  )
}

function check(stretch: CheckedStretch, port: Port): void {
  const send = (message: PageMessage): void => {
    try {
      port.postMessage(message)
    } catch {
      // The extension was updated or removed, and this script is of the old one.
      stop()
    }
  }
  const checker = new PageChecker(stretch, port.name, send)
  const endKeys = listenToStepKeys((by) => send({ type: 'stepped', by }))
  const stop = (): void => {
    checker.stop()
    endKeys()
    removeEventListener('pagehide', leave)
  }
  /** The browser may keep a page that is left, with its marks. */
  const leave = (): void => {
    stop()
    port.disconnect()
  }
  port.onMessage.addListener((message: unknown) => {
    const parsed = v.safeParse(checkMessageSchema, message)
    if (parsed.success) checker.receive(parsed.output)
  })
  port.onDisconnect.addListener(stop)
  addEventListener('pagehide', leave)
}

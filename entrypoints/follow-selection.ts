// Injected on demand by the side panel into the top frame of the page. Returns what is selected
// now, and reports what is selected from now on over the port that the panel opens. It ends with
// the port: when the panel closes, turns to another tab, or the extension goes away.
import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { followChanges } from '../app/in-page/changes.ts'
import { FOLLOW_PORT, PANEL_PAGE } from '../app/in-page/following.ts'
import { readSelection } from '../app/in-page/selected.ts'

type Port = ReturnType<typeof browser.runtime.connect>

/** A panel that has not called by then has been closed, or has turned to another tab. */
const WAIT_MS = 5_000

export default defineUnlistedScript({
  // It has no panel.
  exclude: ['safari'],
  main: () => {
    const selected = readSelection(document)
    if (selected.state !== 'pdf') awaitPanel()
    return selected
  },
})

function awaitPanel(): void {
  const { onConnect } = browser.runtime
  const onPort = (port: Port): void => {
    if (!isFromPanel(port)) return
    giveUp()
    report(port)
  }
  const giveUp = (): void => {
    clearTimeout(timer)
    onConnect.removeListener(onPort)
  }
  const timer = setTimeout(giveUp, WAIT_MS)
  onConnect.addListener(onPort)
}

function isFromPanel({ name, sender }: Port): boolean {
  const panel = browser.runtime.getURL(PANEL_PAGE)
  return (
    name === FOLLOW_PORT &&
    sender?.id === browser.runtime.id &&
    (sender.url?.startsWith(panel) ?? false)
  )
}

function report(port: Port): void {
  const stop = followChanges(document, (now) => {
    try {
      port.postMessage(now)
    } catch {
      // The extension was updated or removed, and this script is of the old one.
      stop()
    }
  })
  port.onDisconnect.addListener(stop)
}

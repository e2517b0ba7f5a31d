// The bubble in Firefox: turned on by the browser's own prompt, seen with the rights of the browser.
import { type BubbleView, bubbleViewScript, parseBubbleView } from './bubble-view.ts'
import type { FirefoxSession } from './firefox-session.ts'
import { until } from './until.ts'

/** Gives null, too, where the script's own end has left the element behind. */
const ROOT = `[...document.querySelectorAll('html > div')]
  .map((host) => host.openOrClosedShadowRoot).find(Boolean)`
/** The browser's own question, while it is open. */
const QUESTION = `[...document.querySelectorAll('popupnotification')]
  .find(({ id, hidden }) => id === 'addon-webext-permissions-notification' && !hidden)`

export interface FirefoxBubble {
  turnOn: () => Promise<void>
  view: () => Promise<BubbleView | null>
  /** With those whose script has ended, and which it has left behind. */
  views: () => Promise<BubbleView[]>
  /** In a frame of the page, by its place among them, with the rights of the browser. */
  inFrame: (frame: number, script: string) => Promise<unknown>
  viewInFrame: (frame: number) => Promise<BubbleView | null>
  viewWhen: (what: string, holds: (view: BubbleView) => boolean) => Promise<BubbleView>
  /** Whether its script is in the page. */
  listens: () => Promise<boolean>
  /** With the real mouse. */
  press: () => Promise<void>
}

export function bubbleOfFirefox({ firefox, display }: FirefoxSession): FirefoxBubble {
  const inSystem = (script: string, frame = ''): Promise<unknown> =>
    firefox.inBrowser(`
      const actor = gBrowser.selectedBrowser.browsingContext${frame}.currentWindowGlobal
        .getActor('MarionetteCommands')
      return actor.executeScript(${JSON.stringify(script)}, [], { sandboxName: 'system' })`)
  const view = async (): Promise<BubbleView | null> =>
    parseBubbleView(await inSystem(`return ${bubbleViewScript(ROOT)}`))
  const clickAt = async (script: string): Promise<void> => {
    const point = await until('there is something to click', () => inSystem(script))
    if (!Array.isArray(point)) throw new Error('The script gave no point.')
    const [x, y] = point.map((value) => String(Math.round(Number(value))))
    await display.xdotool('mousemove', x ?? '', y ?? '', 'click', '1')
  }
  const middle = (element: string): string => `
    const box = (${element})?.getBoundingClientRect()
    return box && [
      mozInnerScreenX + box.left + box.width / 2,
      mozInnerScreenY + box.top + box.height / 2,
    ]`
  const views = async (): Promise<BubbleView[]> => {
    const json = await inSystem(`return JSON.stringify(
      [...document.querySelectorAll('html > div')].map((host) => ${bubbleViewScript('host.openOrClosedShadowRoot')}))`)
    const found: unknown = JSON.parse(String(json))
    return Array.isArray(found) ? found.flatMap((one) => parseBubbleView(one) ?? []) : []
  }
  return {
    view,
    views,
    inFrame: (frame, script) => inSystem(script, `.children[${frame}]`),
    viewInFrame: async (frame) =>
      parseBubbleView(
        await inSystem(`return ${bubbleViewScript(ROOT)}`, `.children[${frame}]`),
      ),
    viewWhen: (what, holds) =>
      until(what, async () => {
        const now = await view()
        return now && holds(now) && now
      }),
    listens: async () =>
      (await inSystem(
        `return Services.els.getListenerInfoFor(window)
          .some(({ type }) => type === 'selectionchange')`,
      )) === true,
    press: () => clickAt(middle(`(${ROOT})?.querySelector('button')`)),
    turnOn: async () => {
      await firefox.open(firefox.extensionUrl('options.html'))
      await clickAt(middle(`document.querySelector('[data-testid="option-bubble"]')`))
      await until('Firefox asks', () => firefox.inBrowser(`return Boolean(${QUESTION})`))
      await firefox.inBrowser(`(${QUESTION}).button.click()`)
      await until('the script is registered', () =>
        firefox.inPage(
          'return browser.scripting.getRegisteredContentScripts().then(({ length }) => length > 0)',
        ),
      )
    },
  }
}

// The bubble in Chromium: turned on by the browser's own prompt, seen through its closed shadow root
// from the extension's world in the page.
import type { Frame, Page, Realm } from 'puppeteer-core'
import { type BubbleView, bubbleViewScript, parseBubbleView } from './bubble-view.ts'
import type { Session } from './session.ts'
import { until } from './until.ts'

/** The shadow root of the bubble, or undefined; for a script in the extension's world. */
const ROOT_OF_BUBBLE = `[...document.querySelectorAll('html > div, dialog > div')]
  .map((host) => chrome.dom.openOrClosedShadowRoot(host)).find(Boolean)`

const VIEW = bubbleViewScript(ROOT_OF_BUBBLE)

/** The extension's world in a frame; undefined where none of its scripts ever ran. */
export function worldOf(frame: Frame | Page): Realm | undefined {
  return frame.extensionRealms()[0]
}

/** Whether the script runs in a page, also one that nobody has asked for yet. */
export async function hasScript(page: Page): Promise<boolean> {
  const session = await page.createCDPSession()
  const worlds: string[] = []
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) worlds.push(context.uniqueId)
  })
  // It tells of all that are there before it answers.
  await session.send('Runtime.enable')
  // After a reload the world is there again, whether or not a script comes into it.
  const running = await Promise.all(
    worlds.map(async (uniqueContextId) => {
      const expression = 'typeof noticeLensBubble'
      const { result } = await session.send('Runtime.evaluate', {
        expression,
        uniqueContextId,
      })
      return result.value === 'object'
    }),
  )
  await session.detach()
  return running.includes(true)
}

export async function bubbleIn(frame: Frame | Page): Promise<BubbleView | null> {
  const json = await worldOf(frame)?.evaluate(VIEW)
  return parseBubbleView(json)
}

function bubbleWhen(
  frame: Frame | Page,
  what: string,
  holds: (view: BubbleView) => boolean,
): Promise<BubbleView> {
  return until(what, async () => {
    const view = await bubbleIn(frame)
    return view && holds(view) && view
  })
}

/** The button, in its place. */
export function buttonIn(frame: Frame | Page): Promise<BubbleView> {
  return bubbleWhen(frame, 'the button shows', ({ box }) => box !== null)
}

export function noBubbleIn(frame: Frame | Page): Promise<unknown> {
  return until('there is no bubble', async () => (await bubbleIn(frame)) === null)
}

/** Presses the button with the mouse. @param offset of the frame in the page */
export async function pressButton(
  page: Page,
  {
    frame = page,
    offset = [0, 0] as readonly [number, number],
  }: {
    frame?: Frame | Page
    offset?: readonly [number, number]
  } = {},
): Promise<void> {
  const { box } = await buttonIn(frame)
  if (!box) throw new Error('The button is not seen.')
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2]
  await page.mouse.click(offset[0] + x, offset[1] + y)
}

/** Drags over an element's first line. */
export async function select(
  page: Page,
  selector: string,
  {
    frame = page,
    offset = [0, 0] as readonly [number, number],
  }: {
    frame?: Frame | Page
    offset?: readonly [number, number]
  } = {},
): Promise<void> {
  const json = await frame.evaluate(`(() => {
    // Else what is selected already would be dragged.
    getSelection().removeAllRanges()
    const element = document.querySelector('${selector}')
    element.scrollIntoView({ block: 'nearest' })
    const [line] = element.getClientRects()
    return JSON.stringify([line.left, line.right, line.top + line.height / 2])
  })()`)
  const [left, right, y] = JSON.parse(String(json))
  const at = (x: number) => [offset[0] + x, offset[1] + y] as const
  await page.mouse.move(...at(left + 1))
  await page.mouse.down()
  await page.mouse.move(...at(right - 1), { steps: 3 })
  await page.mouse.up()
}

/** A point on the display where the options page has nothing. */
const EMPTY_OF_OPTIONS = [100, 600] as const

const LOOKS_AT_REST = 12
/** The question takes no answer when it is new, or right after one that it did not take. */
const PROTECTED_MS = 1000

/** Turns the bubble on as the user does: the box in the options, and the browser's own question. */
export async function turnBubbleOn({ chromium, display }: Session): Promise<Page> {
  const options = await chromium.open(chromium.extensionUrl('options.html'))
  await options.waitForSelector('[data-testid="option-bubble"]')
  // The question dims the page; it is the browser's own, so no script can tell.
  const ground = (): Promise<string> => display.pixel(...EMPTY_OF_OPTIONS)
  const before = await ground()
  await options.click('[data-testid="option-bubble"]')
  await until('the browser asks', async () => (await ground()) !== before)
  // From Deny to Allow, once the question has come to rest: it fades in, and takes no key before.
  await display.stillness(LOOKS_AT_REST)
  await display.xdotool('key', 'Tab')
  let pressedAt = 0
  await until('the browser has its answer', async () => {
    if (Date.now() - pressedAt > PROTECTED_MS) {
      pressedAt = Date.now()
      await display.xdotool('key', 'Return')
    }
    return (await ground()) === before
  })
  await until('the permission is granted', () => holdsPages(options))
  await until(
    'the script is registered',
    async () => (await registered(options)).length > 0,
  )
  return options
}

export async function holdsPages(options: Page): Promise<boolean> {
  const origins = await options.evaluate(
    'chrome.permissions.getAll().then(({ origins }) => origins.join())',
  )
  return origins !== ''
}

export async function registered(options: Page): Promise<readonly unknown[]> {
  const json = await options.evaluate(
    'chrome.scripting.getRegisteredContentScripts().then(JSON.stringify)',
  )
  return JSON.parse(String(json))
}

/** Ends the extension's worker, as the browser does at any time. */
export async function endWorker({ chromium }: Session): Promise<void> {
  const worker = (): ReturnType<typeof chromium.browser.targets>[number] | undefined =>
    chromium.browser.targets().find((target) => target.type() === 'service_worker')
  await (await worker()?.worker())?.close()
  await until('the worker has ended', () => !worker())
}

/** As with the switch in the browser's list of extensions. */
export async function turnedOffAndOn({ chromium }: Session): Promise<void> {
  const list = await chromium.open('chrome://extensions/')
  for (const enabled of [false, true]) {
    await list.evaluate(
      `chrome.management.setEnabled('${chromium.extension.id}', ${enabled})`,
    )
  }
  await list.close()
}

/** What stands in the bubble with its styles, as a document of its own: axe sees into no closed root. */
export async function bubbleAsPage(page: Page): Promise<string> {
  const html = await worldOf(page)?.evaluate(`(() => {
    const root = ${ROOT_OF_BUBBLE}
    const css = root.adoptedStyleSheets
      .flatMap((sheet) => [...sheet.cssRules]).map((rule) => rule.cssText).join('')
    return '<!doctype html><html lang="zh-CN"><title>x</title><style>' + css + '</style><body>'
      + '<main><h1>x</h1>' + root.innerHTML + '</main></body></html>'
  })()`)
  return String(html)
}

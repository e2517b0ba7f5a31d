// Which events the scripts of the extension listen for in a page of Chromium.
import type { Page } from 'puppeteer-core'

/** @returns the types of the events that the extension's world hears at the window */
export async function pageListeners(page: Page, extensionId: string): Promise<string[]> {
  const session = await page.createCDPSession()
  try {
    const worlds: number[] = []
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === `chrome-extension://${extensionId}`) worlds.push(context.id)
    })
    await session.send('Runtime.enable')
    const types = await Promise.all(
      worlds.map(async (contextId) => {
        const { result } = await session.send('Runtime.evaluate', {
          expression: 'window',
          contextId,
        })
        const { listeners } = await session.send('DOMDebugger.getEventListeners', {
          objectId: result.objectId ?? '',
        })
        return listeners.map(({ type }) => type)
      }),
    )
    return types.flat().sort()
  } finally {
    await session.detach()
  }
}

// Collects what the extension writes to the console, for the promise that it throws nothing.
import type { Browser, ConsoleMessage, Target } from 'puppeteer-core'

/**
 * @param base the address that all pages of the extension start with
 * @returns a list that grows
 */
export function watchConsole(browser: Browser, base: string): readonly string[] {
  const errors: string[] = []
  const onMessage = (message: ConsoleMessage): void => {
    if (message.type() === 'error') errors.push(message.text())
  }
  const watch = async (target: Target): Promise<void> => {
    if (!target.url().startsWith(base)) return
    if (target.type() === 'service_worker') {
      const worker = await target.worker()
      worker?.on('console', onMessage)
      worker?.client.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
        errors.push(exceptionDetails.exception?.description ?? exceptionDetails.text)
      })
      return
    }
    // A worker of a page tells that page.
    if (!/\.html(?:[?#]|$)/u.test(target.url())) return
    const page = await target.asPage()
    page.on('console', onMessage)
    page.on('pageerror', (error) => errors.push(String(error)))
  }
  const start = (target: Target): void => {
    // A target that closes before or while it is attached to has no console any more.
    watch(target).catch((error: unknown) => {
      if (!/closed|detached|not attached|no target/iu.test(String(error))) throw error
    })
  }
  for (const target of browser.targets()) start(target)
  browser.on('targetcreated', start)
  browser.on('targetchanged', start)
  return errors
}

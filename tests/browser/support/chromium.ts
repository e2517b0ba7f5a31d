// A real Chromium with the built extension, on a display.
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer, {
  type Browser,
  type Extension,
  type Page,
  type Target,
} from 'puppeteer-core'
import { watchConsole } from './console.ts'
import { killGroup } from './kill-group.ts'
import { orCleanUp } from './or-clean-up.ts'
import { browserProgram, buildFolder } from './programs.ts'
import { until } from './until.ts'

export interface Chromium {
  browser: Browser
  extension: Extension
  /** The address of a page of the extension: `popup.html`. */
  extensionUrl: (path: string) => string
  /** The addresses of the pages that the installation opened; they are closed. */
  openedAtInstall: readonly string[]
  /** Errors that extension pages and the worker have written to the console so far. */
  consoleErrors: readonly string[]
  open: (url: string) => Promise<Page>
  /** Opens the popup on `page` by the action, which grants activeTab. */
  openPopup: (page: Page) => Promise<Page>
  /** The popup that is open, once it is there. */
  popup: () => Promise<Page>
  /** The side panel that is open, once it is there. */
  panel: () => Promise<Page>
  panelIsOpen: () => boolean
  /** Runs in the extension's worker. */
  inWorker: <T>(script: string) => Promise<T>
  /** Ends the worker, as the browser does when it has been idle. */
  killWorker: () => Promise<void>
  /** Ends the browser without its knowing. */
  kill: () => Promise<void>
  stop: () => Promise<void>
}

export interface ChromiumOptions {
  /** A profile that stays when the browser is stopped; else one that goes with it. */
  profile?: string
  /** The extension may run in private windows. */
  inPrivate?: boolean
}

/** A profile that was used before keeps what it has. */
async function preparePreferences(profile: string): Promise<void> {
  const folder = join(profile, 'Default')
  if (existsSync(folder)) return
  await mkdir(folder)
  // The bubble that offers to translate a Chinese page takes the keys that come meanwhile.
  const preferences = { translate: { enabled: false } }
  await writeFile(join(folder, 'Preferences'), JSON.stringify(preferences))
}

/** @param display the X display; undefined is the user's own, on any system */
export async function startChromium(
  display: string | undefined,
  options: ChromiumOptions = {},
): Promise<Chromium> {
  const profile =
    options.profile ?? (await mkdtemp(join(tmpdir(), 'notice-lens-chromium-')))
  const folder = buildFolder('chrome')
  await preparePreferences(profile)
  const browser = await puppeteer.launch({
    executablePath: browserProgram('chromium'),
    headless: false,
    pipe: true,
    userDataDir: profile,
    enableExtensions: [folder],
    extensionsEnabledInIncognito: options.inPrivate ? [folder] : [],
    defaultViewport: null,
    env: { ...process.env, ...(display === undefined ? {} : { DISPLAY: display }) },
    args: [
      '--no-sandbox',
      '--no-first-run',
      '--lang=zh-CN',
      '--accept-lang=zh-CN',
      '--window-size=1200,820',
    ],
  })
  const stop = async (): Promise<void> => {
    await browser.close()
    if (options.profile === undefined) {
      await rm(profile, { recursive: true, force: true, maxRetries: 3 })
    }
  }
  const findExtension = async () =>
    [...(await browser.extensions()).values()].find(({ path }) => path === folder)
  const extension = await orCleanUp(
    () => until('the extension is installed', findExtension),
    stop,
  )
  const base = `chrome-extension://${extension.id}/`
  const popupUrl = `${base}popup.html`
  const consoleErrors = watchConsole(browser, base)

  const isWorker = (target: Target): boolean =>
    target.type() === 'service_worker' && target.url().startsWith(base)
  const findWorker = () =>
    until('the worker of the extension runs', () => browser.targets().find(isWorker))
  const inWorker = async <T>(script: string): Promise<T> => {
    const webWorker = await (await findWorker()).worker()
    if (webWorker === null) throw new Error('the worker is gone')
    // The caller knows what its script gives.
    return (await webWorker.evaluate(script)) as T
  }
  const openedAtInstall = await orCleanUp(async () => {
    await menuIsMade(inWorker)
    return closeOwnTabs(inWorker, base)
  }, stop)

  const popupTargets = (): Target[] =>
    browser.targets().filter((target) => target.url().startsWith(popupUrl))
  /** One that was not there before: an earlier popup may still be going away. */
  const popup = (before: readonly Target[] = []): Promise<Page> =>
    until('the popup is open', () =>
      popupTargets()
        .find((target) => !before.includes(target))
        ?.asPage(),
    )

  const panelTarget = (): Target | undefined =>
    browser.targets().find((target) => target.url() === `${base}sidepanel.html`)

  return {
    browser,
    extension,
    openedAtInstall,
    consoleErrors,
    popup: () => popup(),
    extensionUrl: (path) => `${base}${path}`,
    open: async (url) => {
      const page = await browser.newPage()
      await page.goto(url)
      await page.bringToFront()
      return page
    },
    openPopup: async (page) => {
      const before = popupTargets()
      await extension.triggerAction(page)
      return popup(before)
    },
    panel: () => until('the side panel is open', () => panelTarget()?.asPage()),
    panelIsOpen: () => panelTarget() !== undefined,
    killWorker: async () => {
      // Chromium keeps a worker alive that a debugger is attached to.
      const running = browser.targets().find(isWorker)
      // One that was ended before, and that nothing has woken since, is not there.
      const debugged = (await running?.worker())?.client
      // One that is just going is detached already.
      await debugged?.detach().catch(() => undefined)
      const session = await browser.target().createCDPSession()
      await until('the worker is gone', async () => {
        const { targetInfos } = await session.send('Target.getTargets')
        const worker = targetInfos.find(
          ({ type, url }) => type === 'service_worker' && url.startsWith(base),
        )
        if (!worker) return true
        // One that is just going is not found.
        const { targetId } = worker
        await session.send('Target.closeTarget', { targetId }).catch(() => undefined)
        return false
      })
      await session.detach()
    },
    inWorker,
    kill: async () => {
      const process = browser.process()
      if (process === null) throw new Error('It was not started here.')
      await killGroup(process)
    },
    stop,
  }
}

/** The last item in the context menu is made after all else that an installation begins. */
const menuIsMade = (inWorker: Chromium['inWorker']): Promise<boolean> =>
  until('the context menu is made', () =>
    inWorker<boolean>(
      `chrome.contextMenus.update('take-in-page', {}).then(() => true, () => false)`,
    ),
  )

/** The first page would stand in front of those of the tests. */
const closeOwnTabs = (inWorker: Chromium['inWorker'], base: string): Promise<string[]> =>
  inWorker<string[]>(`chrome.tabs.query({}).then(async (tabs) => {
    const addressOf = ({ url, pendingUrl }) => pendingUrl || url || ''
    const own = tabs.filter((tab) => addressOf(tab).startsWith('${base}'))
    await chrome.tabs.remove(own.map(({ id }) => id))
    return own.map(addressOf)
  })`)

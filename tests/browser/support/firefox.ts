// A real Firefox with the built extension, on a display.
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { end } from './display.ts'
import { killGroup } from './kill-group.ts'
import { connectMarionette } from './marionette.ts'
import { orCleanUp } from './or-clean-up.ts'
import { browserProgram, buildFolder } from './programs.ts'
import { until } from './until.ts'

export interface Firefox {
  /** The address of the page that the installation opened; it is closed. */
  openedAtInstall: string
  open: (url: string) => Promise<void>
  /** Runs the body of a function in the page in front; `return` gives the value. */
  inPage: (script: string) => Promise<unknown>
  /** The same with the rights of the browser itself, in its window. */
  inBrowser: (script: string) => Promise<unknown>
  /** The same in the popup of the extension, which has to be open. */
  inPopup: (script: string) => Promise<unknown>
  popupIsOpen: () => Promise<boolean>
  closePopup: () => Promise<void>
  savePopup: (path: string) => Promise<void>
  /** As inPopup, in the sidebar of the extension, which has to be open. */
  inSidebar: (script: string) => Promise<unknown>
  /** The same in the tab that the extension opens in front; waits until it has loaded. */
  inOpenedTab: (script: string) => Promise<unknown>
  sidebarIsOpen: () => Promise<boolean>
  closeSidebar: () => Promise<void>
  saveSidebar: (path: string) => Promise<void>
  /** Ends the background's page, as the browser does when it has been idle. */
  killBackground: () => Promise<void>
  /** The types of the events that any script hears at the window of the page in front. */
  pageListeners: () => Promise<string[]>
  savePage: (path: string) => Promise<void>
  /** What was thrown, and caught by nobody, outside of the fixture pages. */
  consoleErrors: () => Promise<string[]>
  extensionUrl: (path: string) => string
  /** Ends the browser without its knowing. */
  kill: () => Promise<void>
  stop: () => Promise<void>
}

const EXTENSION_ID = 'notice-lens@notice-lens.invalid'
/** Firefox draws this at random for each profile; the tests have to know it. */
const UUID = '3f0f0c2e-6f0a-4c55-9a9b-0d6c1f5a7e21'

const PORT_FILE = 'MarionetteActivePort'

const PREFERENCES: Readonly<Record<string, string | number | boolean>> = {
  'marionette.port': 0,
  'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: UUID }),
  // A temporary add-on goes when the browser ends; what it has stored would go with it, unlike
  // that of an add-on which was installed for good.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'intl.accept_languages': 'zh-CN, zh',
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  // No list of the browser's own is to open below a field and take the next click.
  'signon.rememberSignons': false,
  'browser.formfill.enable': false,
  // Nothing is to leave the machine, whatever the browser would like to fetch.
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': '127.0.0.1, localhost',
}

/** The browser element of an open popup, for scripts in the browser's context. */
const POPUP = `[...document.querySelectorAll('browser.webextension-popup-browser')]
  .find((b) => b.currentURI?.spec.startsWith('moz-extension://${UUID}/popup.html'))`

/** The same of the sidebar, which holds a document that holds the extension's page. */
const SIDEBAR = `[...(document.getElementById('sidebar')?.contentDocument?.querySelectorAll('browser') ?? [])]
  .find((b) => b.currentURI?.spec.startsWith('moz-extension://${UUID}/sidepanel.html'))`

/** Gives its address; null while it is not there. */
const CLOSE_FIRST_PAGE = `
  const tab = gBrowser.tabs.find((tab) =>
    tab.linkedBrowser.currentURI.spec.startsWith('moz-extension://${UUID}/'))
  if (!tab) return null
  const { spec } = tab.linkedBrowser.currentURI
  gBrowser.removeTab(tab)
  return spec`

export interface FirefoxOptions {
  /** What an administrator sets for the extension (storage.managed); none if missing. */
  policies?: Readonly<Record<string, unknown>>
  /** A profile that stays when the browser is stopped; else one that goes with it. */
  profile?: string
  /** The extension may run in private windows. */
  inPrivate?: boolean
  /** The folder for what is saved. */
  downloads?: string
}

export async function startFirefox(
  display: string,
  options: FirefoxOptions = {},
): Promise<Firefox> {
  const { policies } = options
  const profile =
    options.profile ?? (await mkdtemp(join(tmpdir(), 'notice-lens-firefox-')))
  await mkdir(profile, { recursive: true })
  // A profile that was used before still has the port of that time.
  await rm(join(profile, PORT_FILE), { force: true })
  const preferences = {
    ...PREFERENCES,
    ...(options.downloads === undefined
      ? {}
      : { 'browser.download.folderList': 2, 'browser.download.dir': options.downloads }),
  }
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  )
  await writeFile(join(profile, 'user.js'), lines.join(''))
  const firefox = spawn(
    browserProgram('firefox'),
    ['--marionette', '--remote-allow-system-access', '--profile', profile, '--no-remote'],
    {
      env: {
        ...process.env,
        DISPLAY: display,
        MOZ_ENABLE_WAYLAND: '0',
        ...(policies ? { HOME: await homeWith(profile, policies) } : {}),
      },
      stdio: 'ignore',
      // The leader of a group of its own, to be killed as a whole. It ends with its display.
      detached: true,
    },
  )
  const stop = async (): Promise<void> => {
    await end(firefox)
    if (options.profile === undefined) {
      await rm(profile, { recursive: true, force: true, maxRetries: 3 })
    }
  }
  const client = await orCleanUp(async () => {
    const port = await until('Firefox listens', () => activePort(profile), 60_000)
    const connected = await connectMarionette(port)
    await connected.send('WebDriver:NewSession', { capabilities: {} })
    const addon = {
      path: buildFolder('firefox'),
      temporary: true,
      allowPrivateBrowsing: options.inPrivate ?? false,
    }
    await connected.send('Addon:Install', addon)
    return connected
  }, stop)

  const execute = async (context: 'chrome' | 'content', script: string) => {
    await client.send('Marionette:SetContext', { value: context })
    const reply = await client.send('WebDriver:ExecuteScript', { script, args: [] })
    // Marionette wraps every result in an object with this one key.
    return (reply as { value: unknown }).value
  }
  const inBrowser = (script: string) => execute('chrome', script)
  const inElement = (element: string, script: string) =>
    inBrowser(`
      const actor = (${element}).browsingContext.currentWindowGlobal.getActor('MarionetteCommands')
      return actor.executeScript(${JSON.stringify(script)}, [], { sandboxName: null })`)
  // It would stand in front of the pages of the tests.
  const openedAtInstall = await orCleanUp(
    () =>
      until('the first page is open', async () => {
        const url = await inBrowser(CLOSE_FIRST_PAGE)
        return typeof url === 'string' && url
      }),
    stop,
  )
  const save = async (path: string, browserElement: string): Promise<void> => {
    const url = await inBrowser(snapshotScript(browserElement))
    await writeFile(path, Buffer.from(String(url).split(',')[1] ?? '', 'base64'))
  }

  return {
    openedAtInstall,
    inBrowser,
    open: async (url) => {
      await client.send('Marionette:SetContext', { value: 'content' })
      await client.send('WebDriver:Navigate', { url })
    },
    inPage: (script) => execute('content', script),
    inPopup: (script) => inElement(POPUP, script),
    inSidebar: (script) => inElement(SIDEBAR, script),
    inOpenedTab: async (script) => {
      // A script that is sent to a page on its way out is never answered.
      await until('the tab of the extension has loaded', () =>
        inBrowser(`
          const { currentURI, webProgress } = gBrowser.selectedBrowser
          return currentURI.spec.startsWith('moz-extension://${UUID}/') && !webProgress.isLoadingDocument`),
      )
      return inElement('gBrowser.selectedBrowser', script)
    },
    sidebarIsOpen: async () => (await inBrowser(`return !!(${SIDEBAR})`)) === true,
    closeSidebar: async () => {
      await inBrowser('SidebarController.hide()')
      await until('the sidebar is closed', () => inBrowser(`return !(${SIDEBAR})`))
    },
    saveSidebar: (path) => save(path, SIDEBAR),
    killBackground: async () => {
      await inBrowser(`
        const { WebExtensionPolicy } = Cu.getGlobalForObject(Services)
        return WebExtensionPolicy.getByID('${EXTENSION_ID}').extension.terminateBackground()`)
    },
    pageListeners: async () => {
      await client.send('Marionette:SetContext', { value: 'content' })
      const reply = await client.send('WebDriver:ExecuteScript', {
        script:
          'return Services.els.getListenerInfoFor(window).map(({ type }) => type).sort()',
        args: [],
        sandbox: 'system',
      })
      const { value } = reply as { value: unknown }
      return Array.isArray(value) ? value.map(String) : []
    },
    // The panel may be open before its page is there.
    popupIsOpen: async () =>
      (await inBrowser(`
        const popup = ${POPUP}
        return popup?.closest('panel').state === 'open' &&
          popup.currentURI.spec.startsWith('moz-extension://${UUID}/') &&
          !popup.webProgress.isLoadingDocument`)) === true,
    closePopup: async () => {
      await inBrowser(`(${POPUP})?.closest('panel').hidePopup()`)
      await until('the popup is closed', () => inBrowser(`return !(${POPUP})`))
    },
    savePopup: (path) => save(path, POPUP),
    savePage: (path) => save(path, 'gBrowser.selectedBrowser'),
    consoleErrors: async () => {
      const messages = await inBrowser(`
        return Services.console.getMessageArray()
          .filter((m) => m instanceof Ci.nsIScriptError && !(m.flags & Ci.nsIScriptError.warningFlag))
          .filter((m) => m.category === 'content javascript' && !/^http/.test(m.sourceName))
          .map((m) => m.errorMessage)`)
      return Array.isArray(messages) ? messages.map(String) : []
    },
    extensionUrl: (path) => `moz-extension://${UUID}/${path}`,
    kill: () => killGroup(firefox),
    stop: async () => {
      client.close()
      await stop()
    },
  }
}

/** A home folder in which Firefox finds policies: what is there holds for this Firefox alone. */
async function homeWith(
  profile: string,
  policies: Readonly<Record<string, unknown>>,
): Promise<string> {
  const home = join(profile, 'home')
  const folder = join(home, '.mozilla/managed-storage')
  await mkdir(folder, { recursive: true })
  const manifest = {
    name: EXTENSION_ID,
    description: 'Policies of the tests',
    type: 'storage',
    data: policies,
  }
  await writeFile(join(folder, `${EXTENSION_ID}.json`), JSON.stringify(manifest))
  return home
}

/** Firefox writes the port that it got when the preference asks for any. */
async function activePort(profile: string): Promise<number | undefined> {
  try {
    return Number(await readFile(join(profile, PORT_FILE), 'utf8')) || undefined
  } catch {
    // Not yet written.
    return undefined
  }
}

/** A picture of a browser element as a data URL; works for popups too. */
function snapshotScript(browserElement: string): string {
  return `
    const element = ${browserElement}
    const { width, height } = element.getBoundingClientRect()
    return element.browsingContext.currentWindowGlobal
      .drawSnapshot(new DOMRect(0, 0, width, height), 2, 'white')
      .then((bitmap) => {
        const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas')
        canvas.width = bitmap.width
        canvas.height = bitmap.height
        canvas.getContext('2d').drawImage(bitmap, 0, 0)
        return canvas.toDataURL('image/png')
      })`
}

// The built worker wakes for any event: what only the address bar needs must not be made then.
// Needs the builds (npm run build:all).
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { expect, test } from 'vitest'

const OUTPUT = join(import.meta.dirname, '../../../../.output')

type Listener = (...values: unknown[]) => void

/** As Firefox for Android is: no context menus, no shortcuts, no windows, no address bar. */
test('firefox: starts where much of the browser is missing', () => {
  const listeners: string[] = []
  const event = (name: string) => ({ addListener: () => void listeners.push(name) })
  const api = {
    runtime: {
      id: 'test',
      onInstalled: event('installed'),
      onStartup: event('startup'),
      onMessage: event('message'),
      onConnect: event('connect'),
    },
    tabs: { onRemoved: event('tab removed') },
    permissions: { onAdded: event('added'), onRemoved: event('removed') },
    scripting: { getRegisteredContentScripts: async () => [] },
    storage: { onChanged: event('changed'), local: { get: async () => ({}) } },
    i18n: { getUILanguage: () => 'zh-CN' },
  }
  const context = createContext({ chrome: api, browser: api, console })
  runInContext(readFileSync(join(OUTPUT, 'firefox-mv3/background.js'), 'utf8'), context)
  // The last that is listened to: nothing before it threw.
  expect(listeners).toContain('tab removed')
})

test.each(['chrome', 'firefox'])(
  '%s: the library is made at the first letter',
  async (browser) => {
    const made = { maps: 0 }
    const listeners: Listener[] = []
    const event = { addListener: () => {} }
    const onInputChanged = { addListener: (one: Listener) => void listeners.push(one) }
    const api = {
      runtime: {
        id: 'test',
        onInstalled: event,
        onStartup: event,
        onMessage: event,
        onConnect: event,
      },
      contextMenus: { onClicked: event },
      commands: { onCommand: event },
      tabs: { onRemoved: event },
      windows: { onRemoved: event },
      permissions: { onAdded: event, onRemoved: event },
      scripting: { getRegisteredContentScripts: async () => [] },
      storage: { onChanged: event, local: { get: async () => ({}) } },
      i18n: { getUILanguage: () => 'zh-CN' },
      omnibox: {
        onInputStarted: event,
        onInputChanged,
        onInputEntered: event,
        setDefaultSuggestion: () => {},
      },
    }
    const context = createContext({
      chrome: api,
      browser: api,
      console,
      made,
      TextDecoder,
      atob,
    })
    // The tables of the lookup are maps: none of them is there as long as there is no map.
    const counting = `globalThis.Map = class extends Map { constructor(...all) { super(...all); made.maps++ } };`
    const code = readFileSync(join(OUTPUT, `${browser}-mv3/background.js`), 'utf8')
    runInContext(counting + code, context)
    expect(made.maps).toBe(0)
    const rows = await new Promise((resolve) => listeners[0]?.('水利部', resolve))
    expect(rows).not.toHaveLength(0)
    expect(made.maps).toBeGreaterThan(10)
  },
)

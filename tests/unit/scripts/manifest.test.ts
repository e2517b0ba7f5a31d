// The built manifests: least privilege in every browser. Needs the builds (npm run build:all).
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { MINIMUM } from '../../../scripts/manifest.ts'

const OUTPUT = join(import.meta.dirname, '../../../.output')
const BROWSERS = ['chrome', 'edge', 'firefox', 'safari'] as const

/** All that every manifest may hold: what is new here wants a reason. */
const KEYS = [
  'action',
  'background',
  'browser_specific_settings',
  'commands',
  'content_security_policy',
  'default_locale',
  'description',
  'icons',
  'manifest_version',
  'minimum_chrome_version',
  'name',
  'optional_host_permissions',
  'optional_permissions',
  'options_ui',
  'permissions',
  'storage',
  'version',
]

/** The side panel: a permission that warns of nothing in Chromium, a sidebar in Firefox. */
const PANEL = {
  chrome: { permissions: ['sidePanel'], keys: ['side_panel'] },
  edge: { permissions: ['sidePanel'], keys: ['side_panel'] },
  firefox: { permissions: [], keys: ['sidebar_action'] },
  safari: { permissions: [], keys: [] },
} as const
/** The keyword of the address bar, which Safari does not know: it would warn of it. */
const WITH_ADDRESS_BAR: readonly string[] = ['chrome', 'edge', 'firefox']

function manifest(browser: string): Record<string, unknown> {
  const path = join(OUTPUT, `${browser}-mv3/manifest.json`)
  if (!existsSync(path)) throw new Error('Run “npm run build:all” before this test.')
  return JSON.parse(readFileSync(path, 'utf8'))
}

test.each(BROWSERS)('%s: exactly the permissions, nothing at install', (browser) => {
  const built = manifest(browser)
  expect(built.manifest_version).toBe(3)
  expect(built.permissions).toEqual([
    'activeTab',
    'contextMenus',
    'scripting',
    'storage',
    'unlimitedStorage',
    ...PANEL[browser].permissions,
  ])
  // No host permissions, no content scripts, nothing that pages may load, no key unheard of.
  const allowed = WITH_ADDRESS_BAR.includes(browser) ? [...KEYS, 'omnibox'] : KEYS
  const others = Object.keys(built).filter((key) => !allowed.includes(key))
  expect(others).toEqual(PANEL[browser].keys)
})

test.each(BROWSERS)(
  '%s: the keyword of the address bar where there is one',
  (browser) => {
    const keyword = WITH_ADDRESS_BAR.includes(browser) ? { keyword: 'tz' } : undefined
    expect(manifest(browser).omnibox).toEqual(keyword)
  },
)

test.each(BROWSERS)('%s: private windows stay as the browser has them', (browser) => {
  // See app/history/private-window.ts for what another mode would mean.
  expect(manifest(browser)).not.toHaveProperty('incognito')
})

test.each(BROWSERS)(
  '%s: pages are asked for when wanted, and nothing else',
  (browser) => {
    const built = manifest(browser)
    // Firefox before 128 knows pages among its optional permissions only.
    const [named, absent] =
      browser === 'firefox'
        ? ['optional_permissions', 'optional_host_permissions']
        : ['optional_host_permissions', 'optional_permissions']
    expect(built[named]).toEqual(['*://*/*'])
    expect(built[absent]).toBeUndefined()
  },
)

test.each(BROWSERS)('%s: the options open in a tab', (browser) => {
  const { options_ui } = manifest(browser)
  // Safari always does, and has no word for it.
  const inTab = browser === 'safari' ? {} : { open_in_tab: true }
  expect(options_ui).toEqual({ page: 'options.html', ...inTab })
})

test.each(BROWSERS)(
  '%s: policies have a schema where the browser reads one',
  (browser) => {
    const { storage } = manifest(browser)
    if (browser === 'firefox' || browser === 'safari') {
      expect(storage).toBeUndefined()
      return
    }
    const { managed_schema } = Object(storage)
    expect(existsSync(join(OUTPUT, `${browser}-mv3`, managed_schema))).toBe(true)
  },
)

test.each(BROWSERS)(
  '%s: extension pages connect nowhere and run no foreign code',
  (browser) => {
    const { extension_pages } = Object(manifest(browser).content_security_policy)
    const policy = Object.fromEntries(
      String(extension_pages)
        .split('; ')
        .map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]),
    )
    expect(policy).toEqual({
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'style-src': ["'self'"],
      'img-src': ["'self'"],
      'font-src': ["'self'"],
      'connect-src': ["'none'"],
      'form-action': ["'none'"],
      'base-uri': ["'none'"],
    })
  },
)

test('the oldest versions are declared', () => {
  expect(manifest('chrome').minimum_chrome_version).toBe(MINIMUM.chrome)
  expect(manifest('edge').minimum_chrome_version).toBe(MINIMUM.chrome)
  const { gecko } = Object(manifest('firefox').browser_specific_settings)
  expect(gecko.strict_min_version).toBe(MINIMUM.firefox)
  const { safari } = Object(manifest('safari').browser_specific_settings)
  expect(safari.strict_min_version).toBe(MINIMUM.safari)
})

test('Firefox: no data is collected', () => {
  const { gecko } = Object(manifest('firefox').browser_specific_settings)
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] })
})

test('the panel, where there is one: not opened at install', () => {
  const page = { default_path: 'sidepanel.html' }
  expect(manifest('chrome').side_panel).toEqual(page)
  expect(manifest('edge').side_panel).toEqual(page)
  expect(manifest('firefox').sidebar_action).toEqual({
    default_panel: 'sidepanel.html',
    default_title: '__MSG_extensionName__',
    open_at_install: false,
  })
  const left = ['sidepanel.html', 'follow-selection.js'].filter((file) =>
    existsSync(join(OUTPUT, 'safari-mv3', file)),
  )
  expect(left).toEqual([])
})

test.each(BROWSERS)('%s: the shortcuts, the popup and the languages', (browser) => {
  const built = manifest(browser)
  expect(built.commands).toEqual({
    _execute_action: { suggested_key: { default: 'Alt+Q' } },
    ...(browser === 'safari'
      ? {}
      : {
          'open-panel': {
            suggested_key: { default: 'Alt+Shift+Q' },
            description: '__MSG_commandPanel__',
          },
        }),
    check: {
      suggested_key: { default: 'Alt+J' },
      description: '__MSG_commandCheck__',
    },
    'open-bubble': {
      suggested_key: { default: 'Alt+W' },
      description: '__MSG_shortcutBubble__',
    },
  })
  expect(Object(built.action).default_popup).toBe('popup.html')
  for (const locale of ['zh_CN', 'zh_TW', 'en']) {
    const messages = join(OUTPUT, `${browser}-mv3/_locales/${locale}/messages.json`)
    const named = [...JSON.stringify(built).matchAll(/__MSG_(\w+)__/gu)]
    expect(Object.keys(JSON.parse(readFileSync(messages, 'utf8')))).toEqual(
      expect.arrayContaining(named.map(([, key]) => key)),
    )
  }
})

// The built manifests: least privilege in every browser. Needs the builds (npm run build:all).
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { MINIMUM } from '../../scripts/manifest.ts'

const OUTPUT = join(import.meta.dirname, '../../.output')
const BROWSERS = ['chrome', 'edge', 'firefox', 'safari'] as const

/** All a manifest may hold: what is new here wants a reason. */
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
  'permissions',
  'version',
]

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
  expect(built.permissions).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage'])
  // No host permissions, no content scripts, nothing that pages may load, no key unheard of.
  const allowed = WITH_ADDRESS_BAR.includes(browser) ? [...KEYS, 'omnibox'] : KEYS
  expect(Object.keys(built).filter((key) => !allowed.includes(key))).toEqual([])
})

test.each(BROWSERS)(
  '%s: the keyword of the address bar where there is one',
  (browser) => {
    const keyword = WITH_ADDRESS_BAR.includes(browser) ? { keyword: 'tz' } : undefined
    expect(manifest(browser).omnibox).toEqual(keyword)
  },
)

test.each(BROWSERS)('%s: private windows stay as the browser has them', (browser) => {
  // See entrypoints/history/private-window.ts for what another mode would mean.
  expect(manifest(browser)).not.toHaveProperty('incognito')
})

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

test.each(BROWSERS)('%s: the shortcut, the popup and the languages', (browser) => {
  const built = manifest(browser)
  expect(built.commands).toEqual({
    _execute_action: { suggested_key: { default: 'Alt+Q' } },
  })
  expect(Object(built.action).default_popup).toBe('popup.html')
  for (const locale of ['zh_CN', 'zh_TW', 'en']) {
    const messages = join(OUTPUT, `${browser}-mv3/_locales/${locale}/messages.json`)
    expect(Object.keys(JSON.parse(readFileSync(messages, 'utf8')))).toContain(
      'extensionName',
    )
  }
})

// The manifest of each browser. Least privilege: no host permission, no content script, no network.
import type { UserManifest } from 'wxt'
import packageJson from '../package.json' with { type: 'json' }

/** Why these versions: docs/browser-notes.md. */
export const MINIMUM = { chrome: '96', firefox: '109.0', safari: '16.4' } as const

const GECKO_ID = 'notice-lens@notice-lens.invalid'

export function manifestFor(browser: string): UserManifest {
  return {
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'zh_CN',
    version: packageJson.version,
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
    action: { default_title: '__MSG_actionTitle__' },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Q' } } },
    // No permission, and nothing that a user is asked; Safari does not know it.
    ...(browser === 'safari' ? {} : { omnibox: { keyword: 'tz' } }),
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'",
    },
    ...(browser === 'chrome' || browser === 'edge'
      ? { minimum_chrome_version: MINIMUM.chrome }
      : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: MINIMUM.firefox,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {}),
    ...(browser === 'safari'
      ? { browser_specific_settings: { safari: { strict_min_version: MINIMUM.safari } } }
      : {}),
  }
}

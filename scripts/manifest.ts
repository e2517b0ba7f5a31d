// The manifest of each browser. Least privilege: no host permission, no content script, no network.
import type { UserManifest } from 'wxt'
import packageJson from '../package.json' with { type: 'json' }

/** Why these versions: docs/browser-notes.md. */
export const MINIMUM = {
  chrome: '96',
  firefox: '109.0',
  firefoxAndroid: '142.0',
  safari: '16.4',
} as const

const GECKO_ID = 'notice-lens@notice-lens.invalid'

/** Opens the panel and looks up; WXT adds the panel itself, and Chromium's permission for it. */
const PANEL_COMMAND = {
  'open-panel': {
    suggested_key: { default: 'Alt+Shift+Q' },
    description: '__MSG_commandPanel__',
  },
}

/** Safari has none. */
const hasPanel = (browser: string): boolean => browser !== 'safari'

export function manifestFor(browser: string): UserManifest {
  return {
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'zh_CN',
    version: packageJson.version,
    permissions: [
      'activeTab',
      'contextMenus',
      'scripting',
      'storage',
      // A library of own notices must not be thrown away when the disk is short; it warns of nothing.
      'unlimitedStorage',
    ],
    ...optionalPermissions(browser),
    action: {},
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Q' } },
      ...(hasPanel(browser) ? PANEL_COMMAND : {}),
      // The fourth, and Chromium takes no more.
      check: {
        suggested_key: { default: 'Alt+J' },
        description: '__MSG_commandCheck__',
      },
      'open-bubble': {
        suggested_key: { default: 'Alt+W' },
        description: '__MSG_shortcutBubble__',
      },
    },
    // No permission, and nothing that a user is asked; Safari does not know it.
    ...(browser === 'safari' ? {} : { omnibox: { keyword: 'tz' } }),
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'",
    },
    ...(browser === 'chrome' || browser === 'edge'
      ? {
          minimum_chrome_version: MINIMUM.chrome,
          storage: { managed_schema: 'managed-schema.json' },
        }
      : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: MINIMUM.firefox,
              data_collection_permissions: { required: ['none'] },
            },
            // Firefox for Android: the menu of the browser opens the popup.
            gecko_android: { strict_min_version: MINIMUM.firefoxAndroid },
          },
        }
      : {}),
    ...(browser === 'safari'
      ? { browser_specific_settings: { safari: { strict_min_version: MINIMUM.safari } } }
      : {}),
  }
}

/** For the bubble, asked for when the user turns it on. */
function optionalPermissions(browser: string): UserManifest {
  const pages = ['*://*/*']
  if (browser !== 'firefox') return { optional_host_permissions: pages }
  // Firefox knows optional_host_permissions from 128 on only, and pages among the others always.
  // The typings are Chrome's, which wants them apart.
  return { optional_permissions: pages as UserManifest['optional_permissions'] & {} }
}

interface Titled {
  manifest_version: number
  action?: { default_title?: string | undefined } | undefined
  sidebar_action?: { default_title?: string | undefined } | undefined
}

/** WXT takes the titles from the pages, which are in one language. */
export function localizeTitles({ action, sidebar_action }: Titled): void {
  if (action) action.default_title = '__MSG_actionTitle__'
  if (sidebar_action) sidebar_action.default_title = '__MSG_extensionName__'
}

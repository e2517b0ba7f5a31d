// The shortcuts of the extension, which only the browser can change, each in its own place.

import { browser } from 'wxt/browser'
import type { Shortcut, ShortcutChange } from '../../core/options/shortcuts.ts'
import { optionalApis } from '../browser/optional-apis.ts'

export async function loadShortcuts(): Promise<readonly Shortcut[]> {
  const commands = await optionalApis().commands?.getAll()
  return (commands ?? []).map(({ name = '', description = '', shortcut = '' }) => ({
    command: name,
    description,
    keys: shortcut,
  }))
}

/** @param build the browser that this build is for: `import.meta.env.BROWSER` */
export function shortcutChange(build: string): ShortcutChange {
  if (build === 'safari') return { open: null, help: 'shortcutsSafari' }
  if (build !== 'firefox') {
    // Edge, too, goes to its own page by this name.
    const url = 'chrome://extensions/shortcuts'
    const open = (): void => void browser.tabs.create({ url })
    return { open, help: 'shortcutsChromium' }
  }
  // Firefox 137 and later; the typings are Chrome's, which has it not.
  const { commands } = browser as {
    commands?: { openShortcutSettings?: () => Promise<void> }
  }
  const open =
    commands?.openShortcutSettings && (() => void commands.openShortcutSettings?.())
  return { open: open ?? null, help: 'shortcutsFirefox' }
}

// Keyboard shortcuts as the browser has them, for the options page and the first page.

export interface Shortcut {
  /** The command's name in the manifest. */
  command: string
  /** In the browser's language: only for commands that have no words here. */
  description: string
  /** '' where none is set. */
  keys: string
}

/** How they are changed; `help` names the message that says it. */
export interface ShortcutChange {
  /** Opens the browser's page for it; null where no extension can. */
  open: (() => void) | null
  help: 'shortcutsSafari' | 'shortcutsChromium' | 'shortcutsFirefox'
}

// The few strings that the browser itself shows, or the script in pages, from the same locales as the interface.
import { LOCALES, messagesOf } from '../locales/index.ts'

const KEYS = [
  'extensionName',
  'extensionDescription',
  'actionTitle',
  'commandCheck',
  'commandPanel',
  'shortcutBubble',
] as const

/** `_locales/<lang>/messages.json` for every language. */
export function manifestMessages(): { relativeDest: string; contents: string }[] {
  return LOCALES.map((locale) => {
    const messages = messagesOf(locale)
    const contents = Object.fromEntries(
      KEYS.map((key) => [key, { message: messages[key] }]),
    )
    return {
      relativeDest: `_locales/${locale.replace('-', '_')}/messages.json`,
      contents: JSON.stringify(contents),
    }
  })
}

// The few strings that the browser itself shows, from the same locales as the interface.
import { LOCALES, messagesOf } from '../locales/index.ts'

/** `_locales/<lang>/messages.json` for every language. */
export function manifestMessages(): { relativeDest: string; contents: string }[] {
  return LOCALES.map((locale) => {
    const { extensionName, extensionDescription, actionTitle, commandPanel } =
      messagesOf(locale)
    const messages = { extensionName, extensionDescription, actionTitle, commandPanel }
    const contents = Object.fromEntries(
      Object.entries(messages).map(([key, message]) => [key, { message }]),
    )
    return {
      relativeDest: `_locales/${locale.replace('-', '_')}/messages.json`,
      contents: JSON.stringify(contents),
    }
  })
}

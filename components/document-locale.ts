// The language of a page of the extension, as the browser is told it.
import { type Locale, type PlainKey, translator } from '../locales/index.ts'

/** Tells the browser, for its voices, hyphens and faces. @param title of the page */
export function setDocumentLocale(locale: Locale, title: PlainKey): void {
  document.documentElement.lang = locale
  document.title = translator(locale)(title)
}

// The language of a page of the extension, as the browser is told it.
import type { Locale } from '../locales/index.ts'

/** Tells the browser, for its voices, hyphens and faces. @param title of the page, in words */
export function setDocumentLocale(locale: Locale, title: string): void {
  document.documentElement.lang = locale
  document.title = title
}

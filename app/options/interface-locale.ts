// The language of a page of the extension: the user's choice, else the browser's.
import type { Language } from '../../core/options/schema.ts'
import {
  type Locale,
  localeFor,
  type MessageKey,
  translator,
} from '../../locales/index.ts'

/** @param browserLanguage as the browser gives it: `zh-CN` */
export function localeOf(
  { language }: { language: Language },
  browserLanguage: string,
): Locale {
  return language === 'auto' ? localeFor(browserLanguage) : language
}

/** Tells the browser, for its voices, hyphens and faces. @param title of the page */
export function setDocumentLocale(locale: Locale, title: MessageKey): void {
  document.documentElement.lang = locale
  document.title = translator(locale)(title)
}

// Messages of the interface.
import { en } from './en.ts'
import type { Locale, MessageKey, Messages, Translate } from './messages.ts'
import { zhCN } from './zh-CN.ts'
import { zhTW } from './zh-TW.ts'

export type {
  Locale,
  Messages,
  MessageWith,
  PlainKey,
  Translate,
} from './messages.ts'

const TABLE: Record<Locale, Messages> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en }

export const LOCALES: readonly Locale[] = ['zh-CN', 'zh-TW', 'en']

export function messagesOf(locale: Locale): Messages {
  return TABLE[locale]
}

/** The interface's locale for a browser language: `zh-HK` is zh-TW, any other non-Chinese is en. */
export function localeFor(language: string): Locale {
  const tag = language.toLowerCase().replace('_', '-')
  if (!tag.startsWith('zh')) return 'en'
  if (tag.includes('hans')) return 'zh-CN'
  return /hant|-(tw|hk|mo)\b/u.test(tag) ? 'zh-TW' : 'zh-CN'
}

/** The messages of a language, as a function that fills in placeholders. */
export function translator(locale: Locale): Translate {
  return (key: MessageKey, values: Readonly<Record<string, string | number>> = {}) =>
    TABLE[locale][key].replace(/\{(\w+)\}/gu, (whole, name: string) =>
      String(values[name] ?? whole),
    )
}

/**
 * The locale of a page of the extension: the user's choice, else the browser's.
 * @param browserLanguage as the browser gives it: `zh-CN`
 */
export function localeOf(
  { language }: { language: Locale | 'auto' },
  browserLanguage: string,
): Locale {
  return language === 'auto' ? localeFor(browserLanguage) : language
}

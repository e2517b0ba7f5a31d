import type { Locale } from '../locales/index.ts'

/** `2023-08-31` as 2023年8月31日. A date of issue has no time zone, so none is applied. */
export function formatDate(isoDate: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${isoDate}T00:00:00Z`),
  )
}

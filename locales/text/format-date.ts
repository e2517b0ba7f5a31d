import type { Locale } from '../index.ts'

/** `2023-08-31` as 2023年8月31日. A date of issue has no time zone, so none is applied. */
export function formatDate(isoDate: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${isoDate}T00:00:00Z`),
  )
}

/** A moment of this user's, in their time zone: 2026年11月25日 10:20. */
export function formatMoment(milliseconds: number, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(milliseconds)
}

/** The day of a moment, in the user's time zone. */
export function formatDay(milliseconds: number, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(milliseconds)
}

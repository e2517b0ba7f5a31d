// A day as people write it: 2025年4月15日, 2025-4-15, 二〇二五年四月十五日.
import { withArabicNumbers } from './numerals.ts'

const WRITTEN = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/u

/** As ISO has it; null for what is no day. */
export function isoDayOf(written: string): string | null {
  const plain = withArabicNumbers(written.normalize('NFKC').trim())
  const [, year = '', month = '', day = ''] = WRITTEN.exec(plain) ?? []
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const time = Date.parse(`${iso}T00:00:00Z`)
  // 2023-02-30 is no day.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : null
}

/** 2025-04-15 as it stands in a notice; what is no such day stays as it is. */
export function printedDay(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(iso) ?? []
  return year === undefined ? iso : `${year}年${Number(month)}月${Number(day)}日`
}

/** A moment's day where the user is, as 2026-10-03: pages are cited by it, imports bear it. */
export function isoDay(moment = new Date()): string {
  // The one language that writes a date as ISO does.
  return moment.toLocaleDateString('sv')
}

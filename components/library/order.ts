// The order of the user's notices.
import type { Head } from '../../data/records/library.ts'

export const ORDERS = ['added', 'date', 'title'] as const
export type Order = (typeof ORDERS)[number]

const BY: Readonly<Record<Order, (a: Head, b: Head) => number>> = {
  added: (a, b) => b.addedAt - a.addedAt,
  // Those without a date come last.
  date: (a, b) => (b.date ?? '').localeCompare(a.date ?? ''),
  title: (a, b) => a.title.localeCompare(b.title, 'zh-CN'),
}

export const ordered = (heads: readonly Head[], order: Order): Head[] =>
  [...heads].sort(BY[order])

// The order of the user's notices.
import type { Head } from '../../data/records/library.ts'
import { foldText } from '../../data/text/fold.ts'

export const ORDERS = ['added', 'date', 'title'] as const
export type Order = (typeof ORDERS)[number]

const BY: Readonly<Record<Order, (a: Head, b: Head) => number>> = {
  added: (a, b) => b.addedAt - a.addedAt,
  // Those without a date come last.
  date: (a, b) => (b.date ?? '').localeCompare(a.date ?? ''),
  title: (a, b) => a.title.localeCompare(b.title, 'zh-CN'),
}

/** Those that have the text in what a list shows of them. */
export function foundIn(heads: readonly Head[], query: string): readonly Head[] {
  const sought = foldText(query)
  if (sought === '') return heads
  return heads.filter(({ title, name, number, issuers, tags }) =>
    [title, name ?? '', number ?? '', ...issuers, ...tags].some((text) =>
      foldText(text).includes(sought),
    ),
  )
}

export const ordered = (heads: readonly Head[], order: Order): Head[] =>
  [...heads].sort(BY[order])

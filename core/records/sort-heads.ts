// Which of the user's notices are found, and their order.

import { hasAllWords } from '../text/all-words.ts'
import { withArabicNumbers } from '../text/numerals.ts'
import type { Head } from './library.ts'

export const ORDERS = ['added', 'date', 'number', 'title'] as const
export type Order = (typeof ORDERS)[number]

/** 第9批 before 第10批, by the value of a figure and not by its first sign. */
const collator = new Intl.Collator('zh-CN', { numeric: true })

/** What two notices are compared by; 第十批 counts as 第10批. */
function sortKeys({ title, number, date }: Head) {
  return {
    title: withArabicNumbers(title),
    number: withArabicNumbers(number ?? ''),
    date: date ?? '',
  }
}
type Keys = ReturnType<typeof sortKeys>
type Compare = (a: Keys, b: Keys) => number

const byTitle: Compare = (a, b) => collator.compare(a.title, b.title)
/** Those without a number come last. */
const byNumber: Compare = (a, b) =>
  Number(a.number === '') - Number(b.number === '') ||
  collator.compare(a.number, b.number)
/** The latest first; those without a date come last. */
const byDate: Compare = (a, b) => Number(a.date < b.date) - Number(a.date > b.date)

const COMPARE: Readonly<Record<Exclude<Order, 'added'>, readonly Compare[]>> = {
  date: [byDate, byNumber, byTitle],
  number: [byNumber, byTitle],
  title: [byTitle, byDate, byNumber],
}

/** A sorted copy: what was added last first, or by date, number or title. */
export function sortHeads(heads: readonly Head[], order: Order): Head[] {
  if (order === 'added') return [...heads].sort((a, b) => b.addedAt - a.addedAt)
  const compares = COMPARE[order]
  return heads
    .map((head) => ({ head, keys: sortKeys(head) }))
    .sort((a, b) => {
      for (const compare of compares) {
        const difference = compare(a.keys, b.keys)
        if (difference !== 0) return difference
      }
      return 0
    })
    .map(({ head }) => head)
}

/** Those in which all words of the query occur, in whatever a list shows of them. */
export function filterHeads(heads: readonly Head[], query: string): readonly Head[] {
  return heads.filter((head) => hasAllWords(query, textsOf(head)))
}

const textsOf = ({ title, name, number, date, issuers, tags }: Head): string[] => [
  title,
  name ?? '',
  number ?? '',
  date ?? '',
  ...issuers,
  ...tags,
]

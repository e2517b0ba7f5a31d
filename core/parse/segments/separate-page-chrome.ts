// Takes out of a source what the page around the notice has, and the links that it leads to.
import type { Line } from '../classify/classify-lines.ts'
import { type Link, type PageChrome, readLink } from '../classify/page-chrome.ts'
import type { MainText } from '../source-line.ts'
import { findRepeatedLines } from './repeated-lines.ts'

export interface ChromeLine {
  line: Line
  reason: PageChrome | 'outside' | 'repeated'
}

/** @param main null where the whole source may be text of the notice */
export function separatePageChrome(
  all: readonly Line[],
  main: MainText | null,
): { lines: readonly Line[]; pageChrome: readonly ChromeLine[] } {
  const repeated = findRepeatedLines(all)
  const reasonOf = (line: Line): ChromeLine['reason'] | null => {
    if (main && (line.number < main.from || line.number > main.to)) return 'outside'
    return line.pageChrome ?? (repeated.has(line) ? 'repeated' : null)
  }
  const read = all.map((line) => ({ line, reason: reasonOf(line) }))
  return {
    lines: read.filter(({ reason }) => reason === null).map(({ line }) => line),
    pageChrome: read.filter((one): one is ChromeLine => one.reason !== null),
  }
}

/** Notices that a page leads to: links behind the notice, or below the main text of its page. */
export function findRelatedLinks(
  after: readonly Line[],
  all: readonly Line[],
  main: MainText | null,
): { link: Link; line: number }[] {
  const below = main ? all.filter(({ number }) => number > main.to) : []
  return [...after, ...below].flatMap(({ text, number }) => {
    const link = readLink(text)
    return link ? [{ link, line: number }] : []
  })
}

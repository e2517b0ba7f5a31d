// Takes out of a source what the page around the notice has, and the links that it leads to.
import type { Line } from '../classify/classify-lines.ts'
import { type Furniture, type Link, linkOf } from '../classify/page-chrome.ts'
import type { MainText } from '../source-line.ts'
import { repeatedLines } from './repeated-lines.ts'

export interface PageLine {
  line: Line
  reason: Furniture | 'outside' | 'repeated'
}

/** @param main null where the whole source may be text of the notice */
export function withoutFurniture(
  all: readonly Line[],
  main: MainText | null,
): { lines: readonly Line[]; furniture: readonly PageLine[] } {
  const repeated = repeatedLines(all)
  const reasonOf = (line: Line): PageLine['reason'] | null => {
    if (main && (line.number < main.from || line.number > main.to)) return 'outside'
    return line.furniture ?? (repeated.has(line) ? 'repeated' : null)
  }
  const read = all.map((line) => ({ line, reason: reasonOf(line) }))
  return {
    lines: read.filter(({ reason }) => reason === null).map(({ line }) => line),
    furniture: read.filter((one): one is PageLine => one.reason !== null),
  }
}

/** Notices that a page leads to: links behind the notice, or below the main text of its page. */
export function relatedLinks(
  after: readonly Line[],
  all: readonly Line[],
  main: MainText | null,
): { link: Link; line: number }[] {
  const below = main ? all.filter(({ number }) => number > main.to) : []
  return [...after, ...below].flatMap(({ text, number }) => {
    const link = linkOf(text)
    return link ? [{ link, line: number }] : []
  })
}

// The lines of a page, which of them are its main text, and what is there beside them.

import {
  findMainText,
  linesOfText,
  type MainText,
  type SourceLine,
} from '../../../core/parse/index.ts'
import {
  linesOfPage,
  type MarkKind,
  type PageMark,
  type PageNode,
  pageLines,
  STYLE_ATTRIBUTE,
  UNREAD,
} from '../../../core/parse/page/index.ts'
import type { Lost, UnreadCount } from '../../../core/records/drafts.ts'
import { flattenShadows } from './flatten-shadows.ts'

export interface PageText {
  text: string
  main: MainText | null
  lost: readonly Lost[]
  unread: readonly UnreadCount[]
}

/** Text of fewer characters is no article. */
const SHORTEST_ARTICLE = 150
/** The finder goes over a page several times: a larger one would stop this page. */
const MOST_ELEMENTS = 20_000

/** Lines of the article that may be its title. */
const TITLE_LINES = 8
/** Lines between the main text and the links to its next page. */
const LINES_BEFORE_NEXT = 3

/**
 * @param html parsed, never shown: no script of it runs, and nothing is loaded
 * @param title what the tab is called, where the markup does not say it
 */
export async function textOfPage(html: string, title = ''): Promise<PageText> {
  const page = new DOMParser().parseFromString(inert(html), 'text/html')
  flattenShadows(page)
  const { lines: shown, lacksNumbers, marks, isCut } = pageLines(page.body)
  const text = shown.map((line) => line.text).join('\n')
  const isWhole = page.querySelectorAll('*').length > MOST_ELEMENTS
  const lines = linesOfText(text)
  const main = await mainText(page, lines, title, isWhole)
  const near = marksIn(main, marks)
  const lost: Lost[] = [
    ...(lacksNumbers ? (['numbers'] as const) : []),
    ...(isWhole ? (['whole'] as const) : []),
    ...(isCut ? (['parts'] as const) : []),
    ...TOLD.filter((kind) => near.has(kind)),
  ]
  const unread = UNREAD.flatMap((what) => {
    const count = near.get(what) ?? 0
    return count > 0 ? [{ what, count }] : []
  })
  return { text, main, lost, unread }
}

const TOLD = ['filled', 'formulas', 'struck', 'next'] as const

/** How many of each kind stand in the main text, or right before or after it. */
function marksIn(
  main: MainText | null,
  marks: readonly PageMark[],
): ReadonlyMap<MarkKind, number> {
  const counts = new Map<MarkKind, number>()
  for (const { kind, after } of marks) {
    const reach = kind === 'next' ? LINES_BEFORE_NEXT : 0
    if (main && (after < main.from - 1 || after > main.to + reach)) continue
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  return counts
}

/** Changes the page that it looks at. @returns null where the page has no text */
async function mainText(
  page: Document,
  lines: readonly SourceLine[],
  title: string,
  isWhole: boolean,
): Promise<MainText | null> {
  // Without the readings of ruby.
  const headings = [...page.querySelectorAll('h1')].map((heading) =>
    linesOfPage(heading)
      .map((line) => line.text)
      .join(''),
  )
  const called = [title, page.title, ...headings]
  const links = new Set(
    [...page.querySelectorAll('a')].map((one) => (one.textContent ?? '').trim()),
  )
  const last = lines.at(-1)
  if (!last) return null
  const article = isWhole ? null : await articleOf(page)
  const main = article && findMainText(lines, article)
  // A line that is a link leads to a title elsewhere.
  const begins = (article ?? [])
    .slice(0, TITLE_LINES)
    .flatMap(({ text: line }) => (links.has(line) ? [] : [line]))
  const titles = [...called, begins.join('')].filter((one) => one.trim() !== '')
  return { ...(main ?? { from: 1, to: last.number }), titles }
}

/** The policy of this page forbids styles in tags, and the browser complains of each to the console. */
const inert = (html: string): string =>
  html.replace(/<[a-z][^<>]*>/giu, (tag) =>
    tag.replace(/\sstyle\s*=/giu, ` ${STYLE_ATTRIBUTE}=`),
  )

/** Changes the page that it looks at. @returns null where no article is found */
async function articleOf(page: Document): Promise<SourceLine[] | null> {
  const { Readability } = await import('@mozilla/readability')
  const article = new Readability<PageNode>(page, {
    charThreshold: SHORTEST_ARTICLE,
    serializer: (node) => node,
  }).parse()
  return article?.content ? linesOfPage(article.content) : null
}

// The lines of a page, and which of them are its main text.
import { linesOfBlocks, pageLines } from '../../../data/parse/blocks.ts'
import { linesOfText, type MainText, type SourceLine } from '../../../data/parse/index.ts'
import { mainTextOf } from '../../../data/parse/main-text.ts'
import { type PageNode, STYLE_KEPT } from '../../../data/parse/page-node.ts'
import type { Lost } from '../../../data/records/drafts.ts'

export interface PageText {
  text: string
  main: MainText | null
  lost: readonly Lost[]
}

/** Text of fewer characters is no article. */
const SHORTEST_ARTICLE = 150
/** The finder goes over a page several times: a larger one would stop this page. */
const MOST_ELEMENTS = 20_000

/** Lines of the article that may be its title. */
const TITLE_LINES = 8

/**
 * @param html parsed, never shown: no script of it runs, and nothing is loaded
 * @param title what the tab is called, where the markup does not say it
 */
export async function textOfPage(html: string, title = ''): Promise<PageText> {
  const page = new DOMParser().parseFromString(inert(html), 'text/html')
  const { lines: shown, lacksNumbers } = pageLines(page.body)
  const text = shown.map((line) => line.text).join('\n')
  const lost: readonly Lost[] = lacksNumbers ? ['numbers'] : []
  // Without the readings of ruby.
  const headings = [...page.querySelectorAll('h1')].map((heading) =>
    linesOfBlocks(heading)
      .map((line) => line.text)
      .join(''),
  )
  const called = [title, page.title, ...headings]
  const links = new Set(
    [...page.querySelectorAll('a')].map((one) => (one.textContent ?? '').trim()),
  )
  const article = await articleOf(page)
  const lines = linesOfText(text)
  const last = lines.at(-1)
  if (!last) return { text, main: null, lost }
  const main = article && mainTextOf(lines, article)
  // A line that is a link leads to a title elsewhere.
  const begins = (article ?? [])
    .slice(0, TITLE_LINES)
    .flatMap(({ text: line }) => (links.has(line) ? [] : [line]))
  const titles = [...called, begins.join('')].filter((one) => one.trim() !== '')
  return { text, main: { ...(main ?? { from: 1, to: last.number }), titles }, lost }
}

/** The policy of this page forbids styles in tags, and the browser complains of each to the console. */
const inert = (html: string): string =>
  html.replace(/<[a-z][^<>]*>/giu, (tag) =>
    tag.replace(/\sstyle\s*=/giu, ` ${STYLE_KEPT}=`),
  )

/** Changes the page that it looks at. @returns null where no article is found */
async function articleOf(page: Document): Promise<SourceLine[] | null> {
  if (page.querySelectorAll('*').length > MOST_ELEMENTS) return null
  const { Readability } = await import('@mozilla/readability')
  const article = new Readability<PageNode>(page, {
    charThreshold: SHORTEST_ARTICLE,
    serializer: (node) => node,
  }).parse()
  return article?.content ? linesOfBlocks(article.content) : null
}

// Which lines of a page are its main text: those of the article that was found in it, and what of the
// notice stands close by. Finders of articles leave out titles, signatures and tables of a document's
// number, which belong to the notice.
import { foldText } from '../text/fold.ts'
import type { Draft } from './draft.ts'
import { parseNotice } from './parse-notice.ts'
import type { MainText, SourceLine } from './source-line.ts'

/** Lines between the article and what belongs to it: the line of the source, of sharing, of printing. */
const MOST_BETWEEN = 12
/** Shorter lines stand in menus, too. */
const SHORTEST_TOLD = 6

/**
 * @param lines of the whole page
 * @param article the text that a finder of articles took for the main one
 * @returns null where it is not in the page: then all of the page is to be read
 */
export function findMainText(
  lines: readonly SourceLine[],
  article: readonly SourceLine[],
): MainText | null {
  const told = new Set(
    article
      .map(({ text }) => foldText(text))
      .filter((text) => text.length >= SHORTEST_TOLD),
  )
  const inArticle = lines.filter(({ text }) => told.has(foldText(text)))
  const [first, last] = [inArticle[0], inArticle.at(-1)]
  if (!first || !last) return null
  const whole = parseNotice(lines)
  const above = [whole.title, whole.documentNumber, whole.issuers, whole.date]
  const below = [whole.issuers, whole.date, whole.attachments, whole.publicationNote]
  return {
    from: reach(first.number, -1, numbersOf(above)),
    to: reach(last.number, 1, numbersOf(below)),
  }
}

const numbersOf = (fields: readonly Pick<Draft['title'], 'lines'>[]): number[] =>
  fields.flatMap(({ lines }) => lines)

/** Goes from an edge of the article to lines of the notice beyond it, by steps that are not too wide. */
function reach(edge: number, step: 1 | -1, numbers: readonly number[]): number {
  const beyond = numbers
    .filter((number) => (number - edge) * step > 0)
    .sort((a, b) => (a - b) * step)
  let reached = edge
  for (const number of beyond) {
    if ((number - reached) * step > MOST_BETWEEN) break
    reached = number
  }
  return reached
}

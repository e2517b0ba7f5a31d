// Running heads and feet: what stands at the same place on the pages of a document, alike but for the
// number of the page, is no text of it.
import { readDocumentNumber, readPageChrome } from '../../../core/parse/classify/index.ts'
import { isInMargin, lineOf, type Page, type Piece, rowsOf } from './lines.ts'

export interface WithoutHeads<P> {
  pages: P[]
  /** There were any, beside mere numbers of pages. */
  hasHeads: boolean
}

/** Odd and even pages have heads of their own, and the first page often has none. */
const LEAST_SHARE = 0.3
/** Pages are set alike to a point or two. */
const SAME_PLACE = 4

interface Head {
  page: number
  text: string
  /** Without what differs from page to page. */
  likeness: string
  y: number
  pieces: readonly Piece[]
}

/** A head with the document number in it is kept where it stands first. */
export function withoutRunningHeads<P extends Page>(
  pages: readonly P[],
): WithoutHeads<P> {
  const heads = pages.flatMap(headsOf)
  const least = Math.max(2, LEAST_SHARE * pages.length)
  const running = heads.filter((head) => {
    const alike = heads.filter(
      (other) =>
        other.likeness === head.likeness && Math.abs(other.y - head.y) < SAME_PLACE,
    )
    return new Set(alike.map(({ page }) => page)).size >= least
  })
  const numbers = new Set<string>()
  const gone = new Set<Piece>()
  for (const { text, pieces } of running) {
    const number = readDocumentNumber(text)?.value
    if (number !== undefined && !numbers.has(number)) numbers.add(number)
    else for (const piece of pieces) gone.add(piece)
  }
  return {
    pages: pages.map((page) => ({
      ...page,
      pieces: page.pieces.filter((piece) => !gone.has(piece)),
    })),
    hasHeads: gone.size > 0,
  }
}

function headsOf({ pieces, height }: Page, page: number): Head[] {
  const margins = pieces.filter(({ y }) => isInMargin(y, height))
  return rowsOf(margins).flatMap((row) => {
    const { text, y } = lineOf(row)
    // The parser knows numbers of pages, and lists them.
    if (readPageChrome(text) === 'page-number') return []
    const likeness = text
      .normalize('NFKC')
      .replace(/\s/gu, '')
      .replace(/\d+|(?<=第)[一二三四五六七八九十]+(?=页)/gu, '#')
    return [{ page, text, likeness, y, pieces: row }]
  })
}

// What a page of a PDF shows as text, with its places: what is drawn, and what was filled in over it.
import {
  type PageViewport,
  type PDFPageProxy,
  Util,
} from 'pdfjs-dist/legacy/build/pdf.min.mjs'
import { plainText } from '../../../core/text/characters.ts'
import {
  type Annotation,
  filledPieces,
  filledText,
  type Place,
  sizeOf,
  withoutFiller,
} from './form-fields.ts'
import type { Page, Piece } from './lines.ts'

export interface ReadPage extends Page {
  /** Some of its text stands at an angle, as watermarks and seals do, and is left out. */
  isTilted: boolean
  /** Something was filled into its form, and is read. */
  isFilled: boolean
  /** Something is stamped or drawn on it. */
  isStamped: boolean
}

export async function readPage(page: PDFPageProxy): Promise<ReadPage> {
  const view = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent()
  let isTilted = false
  const pieces = items.flatMap((item): Piece[] => {
    if (!('str' in item) || item.str.trim() === '') return []
    const [a, b, c, d, x, y] = Util.transform(view.transform, item.transform)
    const isUpright = a > 0 && Math.abs(b) < 0.1 * a
    if (!isUpright) isTilted = true
    const size = Math.hypot(c, d)
    return isUpright ? [{ text: readable(item.str), x, y, width: item.width, size }] : []
  })
  const annotations: Annotation[] = await page.getAnnotations()
  page.cleanup()
  const filled = withFilled(pieces, annotations, view)
  return {
    pieces: filled,
    height: view.height,
    isTilted,
    isFilled: filled.some((piece) => piece.isFilled),
    isStamped: annotations.some(
      ({ subtype }) => subtype === 'Stamp' || subtype === 'Ink',
    ),
  }
}

/** Fonts that give radicals for ideographs are read; controls stay, since fonts that give those are not. */
const readable = (text: string): string => (/\p{Cc}/u.test(text) ? text : plainText(text))

function withFilled(
  pieces: readonly Piece[],
  annotations: readonly Annotation[],
  view: PageViewport,
): Piece[] {
  const sizes = pieces.map(({ size }) => size).sort((a, b) => a - b)
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0
  let all = [...pieces]
  for (const annotation of annotations) {
    const text = filledText(annotation)
    const place = placeOf(annotation.rect, view)
    if (text === null || !place) continue
    all = [
      ...withoutFiller(all, place),
      ...filledPieces(text, place, sizeOf(annotation), usual),
    ]
  }
  return all
}

function placeOf(rect: unknown, view: PageViewport): Place | null {
  if (!Array.isArray(rect) || !rect.every((one) => typeof one === 'number')) return null
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = rect
  const [[left = 0, top = 0], [right = 0, bottom = 0]] = [
    view.convertToViewportPoint(x1, y1),
    view.convertToViewportPoint(x2, y2),
  ]
  return {
    left: Math.min(left, right),
    right: Math.max(left, right),
    top: Math.min(top, bottom),
    bottom: Math.max(top, bottom),
  }
}

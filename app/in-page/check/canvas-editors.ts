// Editors that draw their text on a canvas: there is nothing to read. They are known by their address,
// and others by what they are: a large canvas, and a place outside of sight that takes what is typed.
import type { NotRead } from '../../messages/check-protocol.ts'
import { boxOf, call } from '../dom.ts'

type Editor = Extract<NotRead, { reason: 'canvas-editor' }>['editor']

const BY_HOST: readonly (readonly [RegExp, Editor])[] = [
  [/(?:^|\.)docs\.qq\.com$|(?:^|\.)doc\.weixin\.qq\.com$/u, 'tencent-docs'],
  [/(?:^|\.)(?:kdocs\.cn|wps\.cn)$/u, 'kdocs'],
  [/(?:^|\.)(?:feishu\.cn|larksuite\.com|larkoffice\.com)$/u, 'feishu'],
  [/^docs\.google\.com$/u, 'google-docs'],
]

/** Of the window's area. */
const LARGE = 0.3
/** In CSS pixels: what only takes the keyboard is hidden, or hardly larger than a caret. */
const HIDDEN = 40

/** @param host the name of the page's server */
export function canvasEditor(page: Document, host: string): Editor | null {
  const canvases = [...call(Document.prototype, 'querySelectorAll', page, 'canvas')]
  if (areaOf(canvases) < LARGE * innerWidth * innerHeight) return null
  const known = BY_HOST.find(([pattern]) => pattern.test(host))
  if (known) return known[1]
  const takers = call(
    Document.prototype,
    'querySelectorAll',
    page,
    'textarea, [contenteditable=""], [contenteditable=true], iframe[class*=texteventtarget]',
  )
  return [...takers].some(isOutOfSight) ? 'other' : null
}

/** Editors draw a page or a part of it on each of several. */
const areaOf = (canvases: readonly Element[]): number =>
  canvases.reduce((area, canvas) => {
    const { width, height } = boxOf(canvas)
    return area + width * height
  }, 0)

function isOutOfSight(element: Element): boolean {
  const { width, height, right, bottom } = boxOf(element)
  const { opacity } = getComputedStyle(element)
  return (
    Math.min(width, height) <= HIDDEN ||
    right <= 0 ||
    bottom <= 0 ||
    Number.parseFloat(opacity) === 0
  )
}

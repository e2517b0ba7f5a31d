// What a page shows that is no text of its own: pictures, fields, frames. Fields give what was entered.

import type { MarkKind } from '../../core/parse/page/index.ts'
import { SMALLEST, TEXT_TYPES } from '../../core/parse/page/index.ts'
import { boxOf, call, get, nameOf } from './dom.ts'
import { isSecret } from './focus.ts'

/** In place of an element and all that is within; `text` is read, '' where nothing of it is. */
export interface InPlace {
  kind: MarkKind | null
  text: string
}

const NOTHING: InPlace = { kind: null, text: '' }
const FRAMES = /^(?:iframe|frame|embed|fencedframe)$/u
const NEVER =
  /^(?:script|style|link|meta|noscript|template|datalist|source|track|param|area|col|colgroup|wbr|title|base)$/u

/** What shows something that is no text, by its name. */
const SHOWS = new Map<string, (element: Element) => InPlace | null>([
  ['img', (image) => unreadIf(isPicture(image), 'images')],
  ['svg', (drawing) => unreadIf(isLarge(drawing) || drawsText(drawing), 'images')],
  ['canvas', (canvas) => unreadIf(isLarge(canvas), 'images')],
  ['object', (object) => ofObject(object)],
  ['video', () => unread('media')],
  ['audio', () => unread('media')],
  ['progress', () => unread('fields')],
  ['meter', () => unread('fields')],
])

/** @returns null for an element whose content is read */
export function inPlaceOf(element: Element): InPlace | null {
  const name = nameOf(element)
  if (NEVER.test(name)) return NOTHING
  if (FRAMES.test(name)) return unreadIf(isLarge(element), 'frames')
  const shows = SHOWS.get(name)
  return shows ? shows(element) : ofField(element, name)
}

const unreadIf = (isSeen: boolean, kind: MarkKind): InPlace =>
  isSeen ? unread(kind) : NOTHING

const unread = (kind: MarkKind): InPlace => ({ kind, text: '' })
const filled = (text: string): InPlace =>
  text.trim() === '' ? NOTHING : { kind: 'filled', text }

function ofField(element: Element, name: string): InPlace | null {
  if (name === 'textarea') {
    return isSecret(element)
      ? unread('fields')
      : filled((element as HTMLTextAreaElement).value)
  }
  if (name === 'select') return filled(chosenIn(element as HTMLSelectElement))
  return name === 'input' ? ofInput(element as HTMLInputElement) : null
}

function ofInput(input: HTMLInputElement): InPlace {
  if (/^(?:hidden|submit|reset|button)$/u.test(input.type)) return NOTHING
  if (input.type === 'image') return isLarge(input) ? unread('images') : NOTHING
  if (!TEXT_TYPES.test(input.type)) return unread('fields')
  if (input.value !== '' && isSecret(input)) return unread('fields')
  return filled(input.value)
}

const chosenIn = (select: HTMLSelectElement): string =>
  [...select.selectedOptions].map(({ text }) => text).join(' ')

/** What stands in it is shown where the browser cannot show the object. */
function ofObject(element: Element): InPlace | null {
  const within = [...get(Element.prototype, 'children', element)]
  if (within.some((one) => isSized(boxOf(one)))) return null
  return isLarge(element) ? unread('frames') : NOTHING
}

/** Icons are none; one that has not come yet, or never will, and a small one in the middle of a word are. */
function isPicture(element: Element): boolean {
  const picture = element as HTMLImageElement
  const { complete, naturalWidth } = picture
  if (!isSized(boxOf(picture))) return !complete || naturalWidth >= SMALLEST
  if (complete && naturalWidth === 0 && picture.alt !== '') return true
  return isLarge(picture) || standsInWord(picture)
}

const isSized = ({ width, height }: DOMRect): boolean => width > 0 && height > 0

function isLarge(element: Element): boolean {
  const { width, height } = boxOf(element)
  return width >= SMALLEST && height >= SMALLEST
}

function standsInWord(element: Element): boolean {
  const before = get(Node.prototype, 'previousSibling', element)?.textContent ?? ''
  const after = get(Node.prototype, 'nextSibling', element)?.textContent ?? ''
  return /\p{Script=Han}$/u.test(before) && /^\p{Script=Han}/u.test(after)
}

const drawsText = (drawing: Element): boolean =>
  call(Element.prototype, 'querySelector', drawing, 'text, foreignObject') !== null

/** Words are often drawn on a background: the head of a page, a seal. In CSS pixels. */
const BANNER = { width: 100, height: 24 }

/** Of an element that holds nothing. */
export function isDrawnOn(
  element: Element,
  { backgroundImage }: CSSStyleDeclaration,
): boolean {
  if (!backgroundImage.includes('url(')) return false
  if ((get(Node.prototype, 'textContent', element) ?? '').trim() !== '') return false
  if (get(Element.prototype, 'childElementCount', element) > 0) return false
  const { width, height } = boxOf(element)
  return width >= BANNER.width && height >= BANNER.height
}

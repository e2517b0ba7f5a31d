// The numbers that a browser counts for the items of a list, by its attributes and its own style.
import { markerText } from '../../text/counter-styles.ts'
import { type PageNode, STYLE_ATTRIBUTE } from './page-node.ts'

export interface ItemNumber {
  /** '' for a bullet; null for a style that is not known here. */
  text: string | null
  /** The page shows it; else a style sheet may have taken it away. */
  isShown: boolean
}

/** By the attribute `type`, which tells a from A. */
const TYPES: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
}

/** For each item among the children of a list; empty for what is no list. */
export function itemNumbers(
  list: PageNode,
  name: string,
  children: readonly PageNode[],
): Map<PageNode, ItemNumber> {
  const numbers = new Map<PageNode, ItemNumber>()
  if (name !== 'OL' && name !== 'UL' && name !== 'MENU') return numbers
  const items = children.filter((child) => child.nodeName.toUpperCase() === 'LI')
  const own = styleOf(list) ?? (name === 'OL' ? 'decimal' : 'disc')
  for (const [item, value] of ordinals(list, items)) {
    const text = markerText(value, styleOf(item) ?? own)
    numbers.set(item, { text, isShown: false })
  }
  return numbers
}

/** The value of each item: `start`, `reversed` and `value` are heeded. */
export function ordinals<T extends Pick<PageNode, 'getAttribute'>>(
  list: Pick<PageNode, 'getAttribute'>,
  items: readonly T[],
): Map<T, number> {
  const isReversed = (list.getAttribute?.('reversed') ?? null) !== null
  const step = isReversed ? -1 : 1
  let next = wholeNumber(list.getAttribute?.('start')) ?? (isReversed ? items.length : 1)
  const values = new Map<T, number>()
  for (const item of items) {
    const value = wholeNumber(item.getAttribute?.('value')) ?? next
    values.set(item, value)
    next = value + step
  }
  return values
}

function wholeNumber(written: string | null | undefined): number | null {
  const [number] = /^\s*[+-]?\d{1,9}/u.exec(written ?? '') ?? []
  return number === undefined ? null : Number(number)
}

/** The style that an element itself gives to its items or its number; null for none. */
function styleOf(node: PageNode): string | null {
  const css = node.getAttribute?.('style') ?? node.getAttribute?.(STYLE_ATTRIBUTE) ?? ''
  const [, longhand] = /list-style-type\s*:\s*("[^"]*"|'[^']*'|[\w-]+)/iu.exec(css) ?? []
  if (longhand !== undefined) return longhand
  const [, shorthand = ''] = /list-style\s*:\s*([^;]*)/iu.exec(css) ?? []
  const words = shorthand
    .replace(/url\([^)]*\)/giu, '')
    .split(/\s+/u)
    .filter((word) => !/^(?:inside|outside|!important|)$/iu.test(word))
  if (words[0] !== undefined) return words[0].toLowerCase()
  const type = node.getAttribute?.('type')?.trim() ?? ''
  return Object.hasOwn(TYPES, type) ? (TYPES[type] ?? null) : null
}

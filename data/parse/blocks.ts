// The lines of a page: one for each block, in the order of the document. Works on any DOM. How elements
// are laid out is told by the copy of a page that is shown, else by their names and own styles.
import { linesOfText, type SourceLine } from './lines.ts'
import { type ItemNumber, itemNumbers } from './list-numbers.ts'
import { markerOf } from './markers.ts'
import {
  LAYOUT_KEPT,
  LAYOUTS,
  type Layout,
  layoutByName,
  NUMBER_KEPT,
  type PageNode,
  PRE_KEPT,
  STYLE_KEPT,
  UNKNOWN_NUMBER,
} from './page-node.ts'

const ELEMENT = 1
const TEXT = 3
/** Their content is no text of the page; `RT` and `RP` hold the readings of ruby. */
const SKIPPED =
  /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|IFRAME|OBJECT|SVG|HEAD|SELECT|TEXTAREA|BUTTON|INPUT|DATALIST|AUDIO|VIDEO|CANVAS|RT|RP|RTC)$/u
/** Browsers nest what they parse no deeper than 512. */
const DEEPEST = 1000
const EDGES: Readonly<Record<Layout, string>> = { block: '\n', inline: '', cell: '   ' }

export interface PageLines {
  lines: SourceLine[]
  /** An item has a number that is not known here. */
  lacksNumbers: boolean
}

export const linesOfBlocks = (root: PageNode): SourceLine[] => pageLines(root).lines

export function pageLines(root: PageNode): PageLines {
  const page: Writing = { parts: [], number: null, lacksNumbers: false }
  write(root, page, { depth: 0, isPre: false, number: null })
  return { lines: linesOfText(page.parts.join('')), lacksNumbers: page.lacksNumbers }
}

interface Writing {
  parts: string[]
  /** Of the item that has begun, until its text comes. */
  number: ItemNumber | null
  lacksNumbers: boolean
}

interface Place {
  depth: number
  isPre: boolean
  /** Of this node, if it is an item of a list. */
  number: ItemNumber | null
}

function write(node: PageNode, page: Writing, place: Place): void {
  if (node.nodeType === TEXT) {
    writeText(node.textContent ?? '', page, place.isPre)
    return
  }
  const name = node.nodeName.toUpperCase()
  const isLeftOut = place.depth > DEEPEST || SKIPPED.test(name) || isHidden(node)
  if (node.nodeType !== ELEMENT || isLeftOut) return
  if (name === 'BR' || name === 'HR') {
    page.parts.push('\n')
    return
  }
  const edge = EDGES[layoutOf(node, name)]
  page.parts.push(edge)
  const outer = page.number
  const number = numberOf(node, place.number)
  if (number) page.number = number
  if (number?.text === null) page.lacksNumbers = true
  if (name === 'Q') page.parts.push('“')
  writeChildren(node, name, page, place)
  if (name === 'Q') page.parts.push('”')
  if (number) page.number = outer
  page.parts.push(edge)
}

function writeChildren(
  node: PageNode,
  name: string,
  page: Writing,
  { depth, isPre }: Place,
): void {
  const children = Array.from(node.childNodes)
  const numbers = itemNumbers(node, name, children)
  for (const child of children) {
    write(child, page, {
      depth: depth + 1,
      isPre: keepsBreaks(node, name) ?? isPre,
      number: numbers.get(child) ?? null,
    })
  }
}

function writeText(written: string, page: Writing, isPre: boolean): void {
  // A break in the source of the page is a space, and between Chinese signs nothing.
  const text = isPre ? written : written.replace(/[ \t]*[\r\n]+[ \t]*/gu, ' ')
  const { number } = page
  if (number?.text && text.trim() !== '') {
    page.number = null
    if (!hasNumber(text.trimStart(), number)) {
      page.parts.push(number.text, text.trimStart())
      return
    }
  }
  page.parts.push(text)
}

/** Whether a text begins with the number of its item itself; of a file it is not known which are shown. */
function hasNumber(text: string, { text: number, isShown }: ItemNumber): boolean {
  const own = markerOf(text)
  return own !== null && (!isShown || own.number === markerOf(`${number}项`)?.number)
}

/** The number that the page shows, else the one that the list gives. */
function numberOf(node: PageNode, counted: ItemNumber | null): ItemNumber | null {
  const shown = node.getAttribute?.(NUMBER_KEPT) ?? null
  if (shown === null) return counted
  return { text: shown === UNKNOWN_NUMBER ? null : shown, isShown: true }
}

function layoutOf(node: PageNode, name: string): Layout {
  const kept = node.getAttribute?.(LAYOUT_KEPT)
  const shown = LAYOUTS.find((layout) => layout === kept)
  if (shown) return shown
  const [, display] = /(?:^|;)\s*display\s*:\s*([a-z-]+)/iu.exec(styleOf(node)) ?? []
  const byName = layoutByName(name)
  if (display === undefined) return byName
  if (/^table-cell$/iu.test(display)) return 'cell'
  if (/^inline-/iu.test(display)) return byName === 'block' ? 'cell' : 'inline'
  return /^(?:inline|contents|ruby)/iu.test(display) ? 'inline' : 'block'
}

/** Null where it is as in the element around. */
function keepsBreaks(node: PageNode, name: string): boolean | null {
  const kept = node.getAttribute?.(PRE_KEPT) ?? null
  if (kept !== null) return kept === 'true'
  const [, space] =
    /white-space(?:-collapse)?\s*:\s*([a-z-]+)/iu.exec(styleOf(node)) ?? []
  if (space !== undefined) return /^(?:pre|break-spaces|preserve)/iu.test(space)
  return /^(?:PRE|LISTING|XMP|PLAINTEXT)$/u.test(name) ? true : null
}

const styleOf = (node: PageNode): string =>
  node.getAttribute?.('style') ?? node.getAttribute?.(STYLE_KEPT) ?? ''

/** By its own style or attribute; style sheets are not read. */
function isHidden(node: PageNode): boolean {
  return (
    /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(styleOf(node)) ||
    (node.getAttribute?.('hidden') ?? null) !== null
  )
}

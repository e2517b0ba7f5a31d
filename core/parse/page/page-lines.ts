// The lines of a page: one for each block, in the order of the document. Works on any DOM. How elements
// are laid out is told by the copy of a page that is shown, else by their names and own styles.

import { readMarker } from '../classify/markers.ts'
import { linesOfText } from '../lines/index.ts'
import type { SourceLine } from '../source-line.ts'
import { type ItemNumber, itemNumbers } from './list-numbers.ts'
import { fieldText, markOf } from './page-marks.ts'
import {
  beginningOf,
  LAYOUT_ATTRIBUTE,
  LAYOUTS,
  type Layout,
  layoutByName,
  type MarkKind,
  NUMBER_ATTRIBUTE,
  type PageNode,
  PRE_ATTRIBUTE,
  STYLE_ATTRIBUTE,
  UNKNOWN_NUMBER,
} from './page-node.ts'

const ELEMENT = 1
const TEXT = 3
/** Their content is no text of the page; `RT` and `RP` hold the readings of ruby. */
const SKIPPED =
  /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|IFRAME|FRAME|OBJECT|EMBED|SVG|HEAD|SELECT|TEXTAREA|INPUT|DATALIST|AUDIO|VIDEO|CANVAS|METER|PROGRESS|ANNOTATION|ANNOTATION-XML|RT|RP|RTC)$/u
/** Browsers nest what they parse no deeper than 512. */
const DEEPEST = 1000
/** A label of a button is no text of the page; a sentence, or a heading that opens its section, is. */
const SHORTEST_BUTTON = 20
const EDGES: Readonly<Record<Layout, string>> = { block: '\n', inline: '', cell: '   ' }

export interface PageLines {
  lines: SourceLine[]
  /** An item has a number that is not known here. */
  lacksNumbers: boolean
  marks: readonly PageMark[]
  /** Something is nested too deeply to be read. */
  isCut: boolean
}

/** Something beside the text of which the user has to know. */
export interface PageMark {
  kind: MarkKind
  /** How many of the lines have begun before it. */
  after: number
}

/** The lines of a page, numbered from 1, without what is known of how they were shown. */
export const linesOfPage = (root: PageNode): SourceLine[] => pageLines(root).lines

/**
 * The lines of a page, and the marks of what in them is not plain text. Linear in the nodes of the page.
 */
export function pageLines(root: PageNode): PageLines {
  const page: Writing = {
    parts: [],
    breaks: 0,
    marks: [],
    number: null,
    lacksNumbers: false,
    isCut: false,
  }
  write(root, page, {
    depth: 0,
    isPre: false,
    isHeading: false,
    script: null,
    number: null,
  })
  const { parts, marks, lacksNumbers, isCut } = page
  const lines = linesOfText(parts.join(''))
  return { lines, lacksNumbers, marks: placed(marks, lines), isCut }
}

/** From breaks before the marks to lines before them; both are in the order of the page. */
function placed(
  marks: readonly Writing['marks'][number][],
  lines: readonly SourceLine[],
): PageMark[] {
  let after = 0
  return marks.map(({ kind, breaks }) => {
    while ((lines[after]?.number ?? Number.POSITIVE_INFINITY) <= breaks + 1) after++
    return { kind, after }
  })
}

interface Writing {
  parts: string[]
  /** In the parts. */
  breaks: number
  marks: { kind: MarkKind; breaks: number }[]
  isCut: boolean
  /** Of the item that has begun, until its text comes. */
  number: ItemNumber | null
  lacksNumbers: boolean
}

interface Place {
  depth: number
  isPre: boolean
  isHeading: boolean
  /** Raised or lowered. */
  script: 'SUP' | 'SUB' | null
  /** Of this node, if it is an item of a list. */
  number: ItemNumber | null
}

function write(node: PageNode, page: Writing, place: Place): void {
  if (node.nodeType === TEXT) {
    writeText(node.textContent ?? '', page, place)
    return
  }
  if (node.nodeType !== ELEMENT || isHidden(node)) return
  const name = node.nodeName.toUpperCase()
  const kind = markOf(node, name)
  if (kind !== null) page.marks.push({ kind, breaks: page.breaks })
  const entered = fieldText(node, name)
  if (entered !== '') writeEntered(node, name, entered, page, place)
  if (SKIPPED.test(name) || (name === 'BUTTON' && isLabel(node, place))) return
  if (place.depth > DEEPEST) {
    page.isCut = true
    return
  }
  if (name === 'BR' || name === 'HR') add(page, '\n')
  else writeElement(node, name, page, place)
}

function writeEntered(
  node: PageNode,
  name: string,
  entered: string,
  page: Writing,
  place: Place,
): void {
  const isPre = name === 'TEXTAREA'
  const edge = isPre ? '\n' : EDGES[layoutOf(node, name)]
  add(page, edge)
  writeText(entered, page, { ...place, isPre })
  add(page, edge)
}

function writeElement(node: PageNode, name: string, page: Writing, place: Place): void {
  const edge = EDGES[layoutOf(node, name)]
  add(page, edge)
  const outer = page.number
  const number = numberOf(node, place.number)
  if (number) page.number = number
  if (number?.text === null) page.lacksNumbers = true
  if (name === 'Q') add(page, '“')
  writeChildren(node, name, page, place)
  if (name === 'Q') add(page, '”')
  if (number) page.number = outer
  add(page, edge)
}

function writeChildren(node: PageNode, name: string, page: Writing, place: Place): void {
  const children = Array.from(node.childNodes)
  const numbers = itemNumbers(node, name, children)
  for (const child of children) {
    write(child, page, {
      depth: place.depth + 1,
      isPre: keepsBreaks(node, name) ?? place.isPre,
      isHeading: place.isHeading || HEADING.test(name),
      script: name === 'SUP' || name === 'SUB' ? name : place.script,
      number: numbers.get(child) ?? null,
    })
  }
}

const HEADING = /^(?:H[1-6]|SUMMARY|DT|LEGEND)$/u

const isLabel = (button: PageNode, { isHeading }: Place): boolean =>
  !isHeading && beginningOf(button).trim().length < SHORTEST_BUTTON

function add(page: Writing, text: string): void {
  page.parts.push(text)
  page.breaks += text.split('\n').length - 1
}

function writeText(written: string, page: Writing, { isPre, script }: Place): void {
  // A break in the source of the page is a space, and between Chinese signs nothing.
  const text = inScript(
    isPre
      ? written.replace(/\r\n?/gu, '\n')
      : written.replace(/[ \t]*[\r\n]+[ \t]*/gu, ' '),
    script,
  )
  const { number } = page
  if (number?.text && text.trim() !== '') {
    page.number = null
    if (!hasNumber(text.trimStart(), number)) {
      add(page, number.text)
      add(page, text.trimStart())
      return
    }
  }
  add(page, text)
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const LOWERED = '₀₁₂₃₄₅₆₇₈₉'

/** 10⁴ is no 104, and m² no m2. Other signs than figures have no such forms, or are as plain without. */
function inScript(text: string, script: Place['script']): string {
  const figures = script === 'SUP' ? RAISED : LOWERED
  if (script === null || !/^[\s\d]+$/u.test(text)) return text
  return text.trim().replace(/\d/gu, (figure) => figures[Number(figure)] ?? figure)
}

/** Whether a text begins with the number of its item itself; of a file it is not known which are shown. */
function hasNumber(text: string, { text: number, isShown }: ItemNumber): boolean {
  const own = readMarker(text)
  return own !== null && (!isShown || own.number === readMarker(`${number}项`)?.number)
}

/** The number that the page shows, else the one that the list gives. */
function numberOf(node: PageNode, counted: ItemNumber | null): ItemNumber | null {
  const shown = node.getAttribute?.(NUMBER_ATTRIBUTE) ?? null
  if (shown === null) return counted
  return { text: shown === UNKNOWN_NUMBER ? null : shown, isShown: true }
}

function layoutOf(node: PageNode, name: string): Layout {
  const kept = node.getAttribute?.(LAYOUT_ATTRIBUTE)
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
  const kept = node.getAttribute?.(PRE_ATTRIBUTE) ?? null
  if (kept !== null) return kept === 'true'
  const [, space] =
    /white-space(?:-collapse)?\s*:\s*([a-z-]+)/iu.exec(styleOf(node)) ?? []
  if (space !== undefined) return /^(?:pre|break-spaces|preserve)/iu.test(space)
  return /^(?:PRE|LISTING|XMP|PLAINTEXT)$/u.test(name) ? true : null
}

const styleOf = (node: PageNode): string =>
  node.getAttribute?.('style') ?? node.getAttribute?.(STYLE_ATTRIBUTE) ?? ''

/** By its own style or attribute; style sheets are not read. */
function isHidden(node: PageNode): boolean {
  return (
    /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(styleOf(node)) ||
    (node.getAttribute?.('hidden') ?? null) !== null
  )
}

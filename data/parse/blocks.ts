// The lines of a page: one for each block, in the order of the document. Works on any DOM.
import { linesOfText, type SourceLine } from './lines.ts'

/** What is read of a node. */
export interface PageNode {
  nodeType: number
  nodeName: string
  textContent: string | null
  childNodes: ArrayLike<PageNode>
  /** Elements have it. */
  getAttribute?: (name: string) => string | null
}

/** Where a style is kept that must not act. */
export const STYLE_KEPT = 'data-style'

const ELEMENT = 1
const TEXT = 3
/** Their content is no text of the page. */
const SKIPPED =
  /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|IFRAME|OBJECT|SVG|HEAD|SELECT|TEXTAREA|BUTTON|INPUT)$/u
/** They run on within a line. */
const INLINE =
  /^(?:A|ABBR|B|BIG|CITE|CODE|DEL|EM|FONT|I|INS|KBD|LABEL|MARK|Q|RUBY|S|SMALL|SPAN|STRONG|STRIKE|SUB|SUP|TIME|U|VAR|WBR|O:P)$/u
/** Cells stand beside one another. */
const CELL = /^T[DH]$/u
const DEEPEST = 500

export function linesOfBlocks(root: PageNode): SourceLine[] {
  const parts: string[] = []
  write(root, parts, 0)
  return linesOfText(parts.join(''))
}

function write(node: PageNode, parts: string[], depth: number): void {
  if (node.nodeType === TEXT) {
    // A break in the source of the page is a space, and between Chinese signs nothing.
    parts.push((node.textContent ?? '').replace(/[ \t]*[\r\n]+[ \t]*/gu, ' '))
    return
  }
  if (
    node.nodeType !== ELEMENT ||
    depth > DEEPEST ||
    SKIPPED.test(node.nodeName.toUpperCase()) ||
    isHidden(node)
  )
    return
  const name = node.nodeName.toUpperCase()
  if (name === 'BR' || name === 'HR') {
    parts.push('\n')
    return
  }
  const isInline = INLINE.test(name)
  const edge = CELL.test(name) ? '   ' : isInline ? '' : '\n'
  parts.push(edge)
  for (const child of Array.from(node.childNodes)) write(child, parts, depth + 1)
  parts.push(edge)
}

/** By its own style or attribute; style sheets are not read. */
function isHidden(node: PageNode): boolean {
  const style = node.getAttribute?.('style') ?? node.getAttribute?.(STYLE_KEPT) ?? ''
  return (
    /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(style) ||
    (node.getAttribute?.('hidden') ?? null) !== null
  )
}

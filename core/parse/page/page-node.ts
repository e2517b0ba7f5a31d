// A node of a page, on any DOM, and what the copy of a page that is shown has written down about it
// (app/in-page/page-copy.ts).

/** What is read of a node. */
export interface PageNode {
  nodeType: number
  nodeName: string
  textContent: string | null
  childNodes: ArrayLike<PageNode>
  /** Elements have it. */
  getAttribute?: (name: string) => string | null
}

const TEXT = 3
/** What is looked at of a text of which only the beginning matters. */
const MOST_NODES = 500
const MOST_CHARACTERS = 2000

/** The text of a node, or its beginning: a link or a button may hold a whole page. */
export function beginningOf(node: PageNode): string {
  let text = ''
  const ahead = [node]
  for (let seen = 0; seen < MOST_NODES && text.length < MOST_CHARACTERS; seen += 1) {
    const next = ahead.pop()
    if (!next) break
    if (next.nodeType === TEXT) text += next.textContent ?? ''
    const { childNodes } = next
    for (let at = Math.min(childNodes.length, MOST_NODES) - 1; at >= 0; at -= 1) {
      const child = childNodes[at]
      if (child) ahead.push(child)
    }
  }
  return text
}

/** Where a style is kept that must not act. */
export const STYLE_ATTRIBUTE = 'data-style'
/** How the copied page lays an element out, where its name does not tell: one of `LAYOUTS`. */
export const LAYOUT_ATTRIBUTE = 'data-notice-layout'
/** The number that the copied page shows before an item; '' for none. */
export const NUMBER_ATTRIBUTE = 'data-notice-number'
/** Stands for a number of a style that is not known here. */
export const UNKNOWN_NUMBER = '?'
/** On elements of a copied page whose line breaks are shown. */
export const PRE_ATTRIBUTE = 'data-notice-pre'

/** On elements of a copied page that stand for, or hold, something of which the user has to know: one of `MARKS`. */
export const MARK_ATTRIBUTE = 'data-notice-mark'

/** What a page shows and its text does not have. */
export const UNREAD = ['images', 'fields', 'frames', 'media'] as const

/** Beside what is not read: what is read and has to be looked at, and a link to where the text goes on. */
export const MARKS = [...UNREAD, 'filled', 'formulas', 'struck', 'next'] as const
export type MarkKind = (typeof MARKS)[number]

/** `cell`: on the line of its neighbours, with a gap. */
export const LAYOUTS = ['block', 'inline', 'cell'] as const
export type Layout = (typeof LAYOUTS)[number]

/** What browsers lay out as blocks; all others run on within a line, those that are not known, too. */
const BLOCK =
  /^(?:HTML|BODY|ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|CAPTION|CENTER|COL|COLGROUP|DD|DETAILS|DIALOG|DIR|DIV|DL|DT|FIELDSET|FIGCAPTION|FIGURE|FOOTER|FORM|FRAMESET|H[1-6]|HEADER|HGROUP|LEGEND|LI|LISTING|MAIN|MARQUEE|MENU|NAV|OL|OPTGROUP|OPTION|P|PLAINTEXT|PRE|SEARCH|SECTION|SUMMARY|TABLE|TBODY|TFOOT|THEAD|TITLE|TR|UL|XMP)$/u
/** Cells stand beside one another. */
const CELL = /^T[DH]$/u

/** How browsers lay out an element of this name (in capitals) by themselves. */
export function layoutByName(name: string): Layout {
  if (CELL.test(name)) return 'cell'
  return BLOCK.test(name) ? 'block' : 'inline'
}

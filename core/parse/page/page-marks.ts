// What a page has that is no plain text: pictures, fields, frames, formulas, words that are struck out.
// The copy of a page that is shown has it written down; of a saved file it goes by names and attributes.
import {
  beginningOf,
  MARK_ATTRIBUTE,
  MARKS,
  type MarkKind,
  type PageNode,
  STYLE_ATTRIBUTE,
} from './page-node.ts'

/** Pictures and frames that are narrower or lower, in CSS pixels, are icons, rules and counters of visits. */
export const SMALLEST = 32

const BY_NAME: Readonly<Record<string, MarkKind>> = {
  IMG: 'images',
  SVG: 'images',
  CANVAS: 'images',
  IFRAME: 'frames',
  FRAME: 'frames',
  OBJECT: 'frames',
  EMBED: 'frames',
  VIDEO: 'media',
  AUDIO: 'media',
  METER: 'fields',
  PROGRESS: 'fields',
  MATH: 'formulas',
  S: 'struck',
  STRIKE: 'struck',
  DEL: 'struck',
}

/** Types of `input` that show what was entered as text. */
export const TEXT_TYPES =
  /^(?:|text|search|url|tel|email|number|date|month|week|time|datetime-local)$/iu
const CHOICE_TYPES = /^(?:checkbox|radio|range|color|file)$/iu
const NEXT_PAGE = /^[\s›»>→]*(?:下一?页|下一?頁|后一?页|next page)[\s›»>→]*$/iu

/** @param name of the node, in capitals */
export function markOf(node: PageNode, name: string): MarkKind | null {
  const kept = attribute(node, MARK_ATTRIBUTE)
  if (kept !== null) return MARKS.find((kind) => kind === kept) ?? null
  const kind = BY_NAME[name]
  if (kind === 'images' || kind === 'frames') return isLarge(node, name) ? kind : null
  if (kind !== undefined) return kind
  if (fieldText(node, name) !== '') return 'filled'
  if (isChoice(node, name)) return 'fields'
  if (/line-through/iu.test(styleOf(node))) return 'struck'
  return isNextPage(node, name) ? 'next' : null
}

/** What was entered into a field of a saved page, and what is chosen in a list; '' for other elements. */
export function fieldText(node: PageNode, name: string): string {
  if (name === 'TEXTAREA') return (node.textContent ?? '').trim()
  if (name === 'INPUT') {
    const isText = TEXT_TYPES.test(attribute(node, 'type') ?? '')
    return isText ? (attribute(node, 'value') ?? '').trim() : ''
  }
  if (name !== 'SELECT') return ''
  const options = optionsIn(node)
  const chosen = options.filter((option) => attribute(option, 'selected') !== null)
  return (chosen.length > 0 ? chosen : options.slice(0, 1))
    .map(({ textContent }) => (textContent ?? '').trim())
    .join(' ')
}

function optionsIn(node: PageNode): PageNode[] {
  return Array.from(node.childNodes).flatMap((child) => {
    const name = child.nodeName.toUpperCase()
    if (name === 'OPTION') return [child]
    return name === 'OPTGROUP' ? optionsIn(child) : []
  })
}

function isChoice(node: PageNode, name: string): boolean {
  if (name !== 'INPUT') return false
  const type = attribute(node, 'type') ?? ''
  return (
    CHOICE_TYPES.test(type) || (type === 'password' && attribute(node, 'value') !== null)
  )
}

/** By the size that it declares: a drawing without one is an icon, anything else is none. */
function isLarge(node: PageNode, name: string): boolean {
  const sizes = ['width', 'height'].flatMap((side) => {
    const [, css] =
      new RegExp(`(?:^|[;\\s])${side}\\s*:\\s*(\\d+(?:\\.\\d+)?)px`, 'iu').exec(
        styleOf(node),
      ) ?? []
    const written = css ?? /^\s*(\d+)(?:px)?\s*$/iu.exec(attribute(node, side) ?? '')?.[1]
    return written === undefined ? [] : [Number(written)]
  })
  if (sizes.length === 0) return name !== 'SVG' || hasDrawnText(node)
  return sizes.every((size) => size >= SMALLEST)
}

const hasDrawnText = (node: PageNode): boolean =>
  Array.from(node.childNodes).some(
    (child) => child.nodeName.toUpperCase() === 'TEXT' || hasDrawnText(child),
  )

function isNextPage(node: PageNode, name: string): boolean {
  if (name !== 'A' || attribute(node, 'href') === null) return false
  return NEXT_PAGE.test(beginningOf(node))
}

const attribute = (node: PageNode, name: string): string | null =>
  node.getAttribute?.(name) ?? null

const styleOf = (node: PageNode): string =>
  attribute(node, 'style') ?? attribute(node, STYLE_ATTRIBUTE) ?? ''

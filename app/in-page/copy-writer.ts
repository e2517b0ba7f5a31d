// Writes a copy of what an element shows as markup: text, names of elements, and beside them what only
// the browser knows (see core/parse/page/page-node.ts). A generator without recursion, so that a page of any
// depth can be copied in slices.

import {
  LAYOUT_ATTRIBUTE,
  layoutByName,
  MARK_ATTRIBUTE,
  type MarkKind,
  NUMBER_ATTRIBUTE,
  PRE_ATTRIBUTE,
} from '../../core/parse/page/index.ts'
import type { Work } from '../../core/slices.ts'
import { Counters } from './counters.ts'
import { call, get, isElement, isHtml, nameOf } from './dom.ts'
import { layoutOf } from './shown-layout.ts'
import { inPlaceOf, isDrawnOn } from './shown-marks.ts'
import { hidesContent, isGone, shownChildren, showsText } from './shown-nodes.ts'

export interface CopyLimits {
  elements: number
  /** Of the markup, in UTF-16 units. */
  length: number
}

/** What lies on the stack: a node to be written, or the end of an element. */
type Step =
  | { node: ChildNode; parent: Element | null; within: Within }
  | { end: string; of: Element }

interface Within {
  /** The element of the copy around it, in small letters. */
  name: string
  isPre: boolean
  showsText: boolean
}

/** @returns null where it is larger than the limits */
export function* copyOf(root: Element, limits: CopyLimits): Work<string | null> {
  const counters = new Counters()
  const parts: string[] = []
  let length = 0
  let elements = 0
  const add = (markup: string): void => {
    parts.push(markup)
    length += markup.length
  }
  const outside: Within = { name: 'div', isPre: false, showsText: true }
  const steps: Step[] = [{ node: root, parent: null, within: outside }]
  for (let step = steps.pop(); step; step = steps.pop()) {
    if ('end' in step) {
      add(escaped(counters.added(step.of, '::after')) + step.end)
      counters.leave(step.of)
    } else if (isElement(step.node)) {
      elements += 1
      if (elements > limits.elements) return null
      const opened = opening(step.node, step.parent, step.within, counters)
      add(opened.markup)
      if (opened.within) {
        steps.push({ end: `</${opened.within.name}>`, of: step.node })
        const children = shownChildren(step.node)
        for (let at = children.length - 1; at >= 0; at--) {
          const node = children[at]
          if (node) steps.push({ node, parent: step.node, within: opened.within })
        }
      }
    } else if (isText(step.node) && step.within.showsText) add(escaped(step.node.data))
    if (length > limits.length) return null
    yield
  }
  return parts.join('')
}

interface Opened {
  markup: string
  /** Null where nothing within is read. */
  within: Within | null
}

const CLOSED: Opened = { markup: '', within: null }

function opening(
  element: Element,
  parent: Element | null,
  around: Within,
  counters: Counters,
): Opened {
  const style = getComputedStyle(element)
  if (isGone(style)) return CLOSED
  const isVisible = style.visibility === 'visible'
  const original = nameOf(element)
  if (original === 'br' || original === 'hr')
    return { markup: `<${original}>`, within: null }
  // A formula is read in a line, whatever stands above what.
  const layout = isHtml(element) ? layoutOf(element, style) : 'inline'
  const inPlace = inPlaceOf(element)
  if (inPlace) {
    const kind = isVisible ? inPlace.kind : null
    return { markup: kind ? marked(kind, inPlace.text, layout) : '', within: null }
  }
  const name = nameInCopy(element, around.name)
  const isPre = /^(?:pre|break-spaces)/u.test(style.whiteSpace)
  const isPreByName = name === 'pre' || around.isPre
  const number = counters.enter(element, parent, style)
  const mark = markOn(element, style)
  const before = escaped(counters.added(element, '::before'))
  const attributes = [
    ...kept(element, name),
    ...attributeIf(layout !== layoutByName(name.toUpperCase()), LAYOUT_ATTRIBUTE, layout),
    ...attributeIf(isPre !== isPreByName, PRE_ATTRIBUTE, String(isPre)),
    ...attributeIf(isVisible, NUMBER_ATTRIBUTE, number),
    ...attributeIf(isVisible, MARK_ATTRIBUTE, mark),
  ]
  const markup = `<${name}${attributes.map(written).join('')}>${before}`
  if (hidesContent(element, style)) {
    counters.leave(element)
    return { markup: `${markup}</${name}>`, within: null }
  }
  return { markup, within: { name, isPre, showsText: showsText(style) } }
}

type Attribute = [name: string, value: string]

const attributeIf = (
  isShown: boolean,
  name: string,
  value: string | null,
): Attribute[] => (isShown && value !== null ? [[name, value]] : [])

const written = ([name, value]: Attribute): string => ` ${name}="${escaped(value)}"`

/** Something that is not read, or the text of a field, which has line breaks of its own. */
function marked(kind: MarkKind, text: string, layout: string): string {
  const isOfLines = text.includes('\n')
  return `<span ${MARK_ATTRIBUTE}="${kind}" ${LAYOUT_ATTRIBUTE}="${isOfLines ? 'block' : layout}" ${PRE_ATTRIBUTE}="${isOfLines}">${escaped(text)}</span>`
}

function markOn(element: Element, style: CSSStyleDeclaration): MarkKind | null {
  if (nameOf(element) === 'math') return 'formulas'
  if (style.textDecorationLine.includes('line-through')) return 'struck'
  return isDrawnOn(element, style) ? 'images' : null
}

/** By these finders of articles go, and links are told. */
const KEPT = ['class', 'id', 'role', 'href', 'rel', 'itemprop', 'itemtype', 'aria-modal']

function kept(element: Element, name: string): [attribute: string, value: string][] {
  return KEPT.flatMap((attribute): [string, string][] => {
    // What it names could stand in for a property of its form.
    if (attribute === 'id' && name === 'output') return []
    const value = call(Element.prototype, 'getAttribute', element, attribute)
    return value === null ? [] : [[attribute, value]]
  })
}

/** Elements that a parser moves or drops elsewhere than in these. */
const TABLE_PARENT: Readonly<Record<string, RegExp>> = {
  caption: /^table$/u,
  thead: /^table$/u,
  tbody: /^table$/u,
  tfoot: /^table$/u,
  tr: /^(?:table|thead|tbody|tfoot)$/u,
  td: /^tr$/u,
  th: /^tr$/u,
}

/**
 * A name that a parser reads back as it was: content that would be read as plain text, void elements and
 * those of forms, drawings and formulas are written as others.
 */
function nameInCopy(element: Element, around: string): string {
  const name = nameOf(element)
  if (!isHtml(element) || !/^[a-z][\w:.-]*$/u.test(name)) return 'span'
  if (/^(?:xmp|plaintext|listing)$/u.test(name)) return 'pre'
  if (
    /^(?:body|html|head|form|frameset|fieldset|object|noembed|noframes|option|optgroup|image)$/u.test(
      name,
    )
  )
    return 'div'
  const parent = TABLE_PARENT[name]
  return parent && !parent.test(around) ? 'div' : name
}

const MEANING: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}
const escaped = (text: string): string =>
  text.replace(/[&<>"]/gu, (sign) => MEANING[sign] ?? sign)

function isText(node: Node): node is Text {
  return get(Node.prototype, 'nodeType', node) === Node.TEXT_NODE
}

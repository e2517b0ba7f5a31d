// What of a page is shown, node by node: through shadow roots and slots, without what is hidden.
import { browser } from 'wxt/browser'
import { call, get, isHtml, nameOf, shadowOf } from './dom.ts'

/** Elements that may have a shadow root, beside custom ones. */
const HOST =
  /-|^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/u

/** The children as they are laid out: of a shadow root, of a slot what it was given. */
export function shownChildren(element: Element): readonly ChildNode[] {
  if (nameOf(element) === 'slot' && isHtml(element)) {
    const slot = element as HTMLSlotElement
    const given = slot.assignedNodes()
    // Text and elements alone can be given to a slot.
    if (given.length > 0) return given as (Element | Text)[]
  }
  const root = rootWithin(element)
  return [...get(Node.prototype, 'childNodes', root ?? element)] as ChildNode[]
}

/**
 * The shadow root of an element, a closed one, too: its text is shown like any other. Firefox asks the
 * element, Chromium the browser.
 */
export function rootWithin(element: Element): ShadowRoot | null {
  if (!HOST.test(nameOf(element)) || !isHtml(element)) return null
  const { openOrClosedShadowRoot: own } = element as {
    openOrClosedShadowRoot?: ShadowRoot | null
  }
  return own ?? rootByBrowser(element) ?? shadowOf(element)
}

interface DomApi {
  openOrClosedShadowRoot?: (element: HTMLElement) => ShadowRoot | null
}

function rootByBrowser(element: HTMLElement): ShadowRoot | null {
  return domApi()?.openOrClosedShadowRoot?.(element) ?? null
}

const domApi = (): DomApi | undefined => (browser as { dom?: DomApi }).dom

/** Whether the browser lets a script of the extension into closed shadow roots. */
export function opensClosedRoots(): boolean {
  return (
    'openOrClosedShadowRoot' in Element.prototype ||
    domApi()?.openOrClosedShadowRoot !== undefined
  )
}

/** Whether nothing of an element is shown: neither itself nor what is within. */
export function isGone(style: CSSStyleDeclaration): boolean {
  // Of an element that has been taken out of the page meanwhile no style is known.
  return style.display === 'none' || style.display === '' || isForEarsOnly(style)
}

/** One pixel, for screen readers: it is no wording that the page shows. */
function isForEarsOnly({
  position,
  overflow,
  width,
  height,
}: CSSStyleDeclaration): boolean {
  return (
    /^(?:absolute|fixed)$/u.test(position) &&
    overflow !== 'visible' &&
    Number.parseFloat(width) <= 1 &&
    Number.parseFloat(height) <= 1
  )
}

/** What is folded away (`details`, `hidden=until-found`) is a click away, and found by the browser. */
export function hidesContent(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.contentVisibility !== 'hidden') return false
  return call(Element.prototype, 'getAttribute', element, 'hidden') !== 'until-found'
}

/** Whether text right in the element is shown; elements in it may show theirs in any case. */
export function showsText({ visibility, fontSize }: CSSStyleDeclaration): boolean {
  return visibility === 'visible' && Number.parseFloat(fontSize) > 0
}

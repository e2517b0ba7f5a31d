// The one element that a bubble puts into a page, with a closed shadow root for the button. Nothing
// in it says anything of the library or the user: a page can learn what is laid out in it, by the
// fonts that are asked for, by searching, by selecting.
import { call, get } from '../../app/in-page/dom.ts'
import styles from './bubble.css?inline'

export interface Host {
  root: ShadowRoot
  box: () => DOMRect
  /** A style of the element itself; the page sees no attribute for it. */
  setStyle: (name: 'left' | 'top' | 'visibility', value: string) => void
  owns: (event: Event) => boolean
  remove: () => void
}

/** @param near what was selected: a modal dialog around it makes all else unreachable */
export function makeHost(near: Element, button: HTMLElement): Host {
  const element = newElement('div')
  const root = element.attachShadow({ mode: 'closed' })
  const rule = addStyles(root)
  root.append(button)
  const around = modalAround(near) ?? get(Document.prototype, 'documentElement', document)
  call(Element.prototype, 'append', around, element)
  showOnTop(element)
  return {
    root,
    box: () => element.getBoundingClientRect(),
    setStyle: (name, value) => rule?.style.setProperty(name, value, 'important'),
    owns: (event) => event.composedPath().includes(element),
    remove: () => element.remove(),
  }
}

/** Of XHTML, whatever the document is. */
export function newElement<Name extends 'div' | 'button' | 'style'>(
  name: Name,
): HTMLElementTagNameMap[Name] {
  const space = 'http://www.w3.org/1999/xhtml'
  // By this namespace and name it is one of these.
  return call(
    Document.prototype,
    'createElementNS',
    document,
    space,
    name,
  ) as HTMLElementTagNameMap[Name]
}

/**
 * A constructed sheet is beyond the reach of the page's content security policy.
 * @returns the first rule
 */
function addStyles(root: ShadowRoot): CSSStyleRule | null {
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(styles)
    root.adoptedStyleSheets = [sheet]
    return firstRule(sheet)
  } catch {
    // Older Firefox refuses sheets that an extension's script made (documentation).
    const style = newElement('style')
    style.textContent = styles
    root.append(style)
    return firstRule(style.sheet)
  }
}

function firstRule(sheet: CSSStyleSheet | null): CSSStyleRule | null {
  const rule = sheet?.cssRules[0]
  return rule instanceof CSSStyleRule ? rule : null
}

function modalAround(near: Element): Element | null {
  try {
    return call(Element.prototype, 'closest', near, ':modal')
  } catch {
    // Chrome 105 and Firefox 103 were the first to know the word.
    return null
  }
}

/** Above dialogs and what is full screen, and apart from transformed ancestors. */
function showOnTop(element: HTMLElement): void {
  // Chrome 114, Firefox 125, Safari 17; without, a z-index must do.
  if (!('popover' in element)) return
  element.popover = 'manual'
  element.showPopover()
}

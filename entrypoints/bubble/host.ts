// The one element that a bubble puts into a page, with a closed shadow root for all the rest.
import tokens from '../../components/tokens.css?inline'
import styles from './bubble.css?inline'

export interface Host {
  element: HTMLElement
  root: ShadowRoot
  /** What the bubble shows. */
  place: HTMLElement
  /** A live region: what is put into it is read out. */
  status: HTMLElement
  /** A style of the element itself; the page sees no attribute for it. */
  setStyle: (name: 'left' | 'top' | 'visibility', value: string) => void
  owns: (event: Event) => boolean
  remove: () => void
}

/**
 * Nothing of the page's styles is left on the host, and none can come back: of two important rules
 * the one in the shadow root wins. Direction and bidi are not among `all`. Hidden until it is in its
 * place.
 */
const HOST_RULE = `:host {
  all: initial !important;
  direction: ltr !important;
  unicode-bidi: isolate !important;
  display: block !important;
  position: fixed !important;
  z-index: 2147483647 !important;
  visibility: hidden !important;
}`

/** @param near what was selected: a modal dialog around it makes all else unreachable */
export function makeHost(near: Element | null): Host {
  const element = newElement('div')
  const root = element.attachShadow({ mode: 'closed' })
  const rule = addStyles(root, HOST_RULE)
  addStyles(root, tokens.replaceAll(':root', '.bubble') + styles)
  const place = newElement('div')
  place.className = 'bubble'
  const status = newElement('p')
  status.className = 'visually-hidden'
  status.setAttribute('role', 'status')
  root.append(place, status)
  ;(modalAround(near) ?? document.documentElement).append(element)
  showOnTop(element)
  return {
    element,
    root,
    place,
    status,
    setStyle: (name, value) => rule?.style.setProperty(name, value, 'important'),
    owns: (event) => event.composedPath().includes(element),
    remove: () => element.remove(),
  }
}

/** Of XHTML, whatever the document is. */
export function newElement<Name extends 'div' | 'p' | 'button' | 'style' | 'textarea'>(
  name: Name,
): HTMLElementTagNameMap[Name] {
  // By this namespace and name it is one of these.
  return document.createElementNS(
    'http://www.w3.org/1999/xhtml',
    name,
  ) as HTMLElementTagNameMap[Name]
}

/**
 * A constructed sheet is beyond the reach of the page's content security policy.
 * @returns the first rule
 */
export function addStyles(root: ShadowRoot, css: string): CSSStyleRule | null {
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
    return firstRule(sheet)
  } catch {
    // Older Firefox refuses sheets that an extension's script made (documentation).
    const style = newElement('style')
    style.textContent = css
    root.append(style)
    return firstRule(style.sheet)
  }
}

function firstRule(sheet: CSSStyleSheet | null): CSSStyleRule | null {
  const rule = sheet?.cssRules[0]
  return rule instanceof CSSStyleRule ? rule : null
}

function modalAround(near: Element | null): Element | null {
  try {
    return near?.closest(':modal') ?? null
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

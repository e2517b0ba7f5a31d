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
  owns: (event: Event) => boolean
  remove: () => void
}

/** Nothing of the page's styles is left, and none of them can come back: they are important. */
const HOST_STYLE: Readonly<Record<string, string>> = {
  all: 'initial',
  // These two are not among `all`.
  direction: 'ltr',
  'unicode-bidi': 'isolate',
  display: 'block',
  position: 'fixed',
  left: '0',
  top: '0',
  'z-index': '2147483647',
  // Until it is in its place.
  visibility: 'hidden',
}

/** @param near what was selected: a modal dialog around it makes all else unreachable */
export function makeHost(near: Element | null): Host {
  const element = newElement('div')
  for (const [name, value] of Object.entries(HOST_STYLE)) setStyle(element, name, value)
  const root = element.attachShadow({ mode: 'closed' })
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
    owns: (event) => event.composedPath().includes(element),
    remove: () => element.remove(),
  }
}

export function setStyle(element: HTMLElement, name: string, value: string): void {
  element.style.setProperty(name, value, 'important')
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

/** A constructed sheet is beyond the reach of the page's content security policy. */
export function addStyles(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  } catch {
    // Firefox refuses sheets that an extension's script made (docs/browser-notes.md).
    const style = newElement('style')
    style.textContent = css
    root.append(style)
  }
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

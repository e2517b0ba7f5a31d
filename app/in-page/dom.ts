// Asks the objects of a page by their prototypes. A form's fields and a document's named elements
// stand in for properties and methods of theirs, in the world of an extension, too: of
// `<form><input name=parentElement>` the parent is that input, whose parent is the form, and so on.

/** A property, whatever the page has named like it. */
export function get<T extends object, K extends keyof T>(
  prototype: T,
  name: K,
  of: T,
): T[K] {
  return Reflect.get(prototype, name, of)
}

type Method = (...values: never[]) => unknown
type MethodName<T> = {
  [K in keyof T]: T[K] extends Method ? K : never
}[keyof T]

/** A method, likewise. */
export function call<T extends object, K extends MethodName<T>>(
  prototype: T,
  name: K,
  of: T,
  ...values: Extract<T[K], Method> extends (...all: infer All) => unknown ? All : never
): ReturnType<Extract<T[K], Method>> {
  const method = prototype[name] as (this: T, ...all: unknown[]) => never
  return Reflect.apply(method, of, values)
}

export const parentOf = (node: Node): Element | null =>
  get(Node.prototype, 'parentElement', node)
export const documentOf = (node: Node): Document | null =>
  get(Node.prototype, 'ownerDocument', node)
export const rootOf = (node: Node): Node => call(Node.prototype, 'getRootNode', node)
export const nameOf = (element: Element): string =>
  get(Element.prototype, 'localName', element)
/** Null for a closed one, too. */
export const shadowOf = (element: Element): ShadowRoot | null =>
  get(Element.prototype, 'shadowRoot', element)
export const activeOf = (page: Document): Element | null =>
  get(Document.prototype, 'activeElement', page)
export const selectionOf = (page: Document): Selection | null =>
  call(Document.prototype, 'getSelection', page)
export const boxOf = (element: Element): DOMRect =>
  call(Element.prototype, 'getBoundingClientRect', element)
export const textOf = (node: Node): string =>
  get(Node.prototype, 'textContent', node) ?? ''
export const giveFocus = (element: HTMLElement): void =>
  call(HTMLElement.prototype, 'focus', element, { preventScroll: true })

/** Not by instanceof: nodes of another frame are of another realm. */
export function isElement(node: Node): node is Element {
  return get(Node.prototype, 'nodeType', node) === Node.ELEMENT_NODE
}

/** Whether it is edited, itself or as a part; elements of SVG never are. */
export function isEdited(element: Element): element is HTMLElement {
  return isHtml(element) && get(HTMLElement.prototype, 'isContentEditable', element)
}

/** Of HTML and XHTML. */
export function isHtml(element: Element): element is HTMLElement {
  const space = get(Element.prototype, 'namespaceURI', element)
  return space === 'http://www.w3.org/1999/xhtml'
}

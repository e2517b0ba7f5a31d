// Reading the parts of a .docx: elements by their local names, attributes of Word's namespace.

/** Throws where it is no XML. What declares entities is none of ours: nothing is ever expanded. */
export function parseXml(text: string): Document {
  if (/<!DOCTYPE|<!ENTITY/iu.test(text)) throw new Error('A part declares entities.')
  const parsed = new DOMParser().parseFromString(text, 'application/xml')
  if (parsed.getElementsByTagName('parsererror').length > 0) {
    throw new Error('A part is no XML.')
  }
  return parsed
}

export function child(parent: Element | null, name: string): Element | null {
  return childrenOf(parent, name)[0] ?? null
}

export function childrenOf(parent: Element | null, name: string): Element[] {
  return [...(parent?.children ?? [])].filter(({ localName }) => localName === name)
}

/** Of the whole tree below, in the order of the document. */
export function descendants(root: Document | Element, name: string): Element[] {
  return [...root.getElementsByTagName(`w:${name}`)]
}

/** `w:val` of a child: `<w:numFmt w:val="decimal"/>`; null where there is none. */
export function valOf(parent: Element | null, name: string): string | null {
  return child(parent, name)?.getAttribute('w:val') ?? null
}

export function numberOf(parent: Element | null, name: string): number | null {
  const value = valOf(parent, name)
  return value === null || !/^\d+$/u.test(value) ? null : Number(value)
}

/** `<w:vanish/>` is on, `<w:vanish w:val="0"/>` off. */
export function isOn(parent: Element | null, name: string): boolean {
  const found = child(parent, name)
  return found !== null && !/^(?:0|false|off)$/u.test(found.getAttribute('w:val') ?? '')
}

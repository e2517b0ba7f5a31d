// The parts of a .docx as trees. Elements and attributes are named by their namespace, whatever prefix a
// file gives it: `w:p` is a paragraph also where the file writes `ns0:p` or uses the strict standard.
import sax from 'sax'

export interface XmlElement {
  /** With the usual prefix of its namespace: `w:p`, `m:oMath`; `?:x` of a namespace not listed here. */
  name: string
  /** By their names, in the same way; those without a prefix have none. */
  attributes: ReadonlyMap<string, string>
  children: readonly (XmlElement | string)[]
}

const PREFIXES: Readonly<Record<string, readonly string[]>> = {
  w: [
    'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
    'http://purl.oclc.org/ooxml/wordprocessingml/main',
  ],
  r: [
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'http://purl.oclc.org/ooxml/officeDocument/relationships',
  ],
  m: [
    'http://schemas.openxmlformats.org/officeDocument/2006/math',
    'http://purl.oclc.org/ooxml/officeDocument/math',
  ],
  a: [
    'http://schemas.openxmlformats.org/drawingml/2006/main',
    'http://purl.oclc.org/ooxml/drawingml/main',
  ],
  pic: [
    'http://schemas.openxmlformats.org/drawingml/2006/picture',
    'http://purl.oclc.org/ooxml/drawingml/picture',
  ],
  wp: [
    'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
    'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing',
  ],
  wps: ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
  mc: ['http://schemas.openxmlformats.org/markup-compatibility/2006'],
  v: ['urn:schemas-microsoft-com:vml'],
  o: ['urn:schemas-microsoft-com:office:office'],
  rel: ['http://schemas.openxmlformats.org/package/2006/relationships'],
  ct: ['http://schemas.openxmlformats.org/package/2006/content-types'],
}
const PREFIX_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(PREFIXES).flatMap(([prefix, uris]) => uris.map((uri) => [uri, prefix])),
)
/** No document is so deep; deeper ones are made to break their reader. */
const DEEPEST = 1000

interface OpenElement extends XmlElement {
  children: (XmlElement | string)[]
}

/** Throws where it is no XML. What declares entities is none of ours: nothing is ever expanded. */
export function parseXml(text: string): XmlElement {
  const parser = sax.parser(true, { xmlns: true, position: false })
  const top: OpenElement = { name: '', attributes: new Map(), children: [] }
  const open: OpenElement[] = [top]
  const addText = (part: string): void => {
    open.at(-1)?.children.push(part)
  }
  Object.assign(parser, {
    onerror: (error: Error) => {
      throw error
    },
    ondoctype: () => {
      throw new Error('A part declares entities.')
    },
    onopentag: (tag: sax.QualifiedTag) => {
      const element = elementOf(tag)
      open.at(-1)?.children.push(element)
      open.push(element)
      if (open.length > DEEPEST) throw new Error('A part is too deep.')
    },
    onclosetag: () => {
      open.pop()
    },
    ontext: addText,
    oncdata: addText,
  })
  parser.write(text).close()
  const [root] = elementsOf(top)
  if (!root) throw new Error('A part is empty.')
  return root
}

function elementOf({ uri, local, attributes }: sax.QualifiedTag): OpenElement {
  return {
    name: `${PREFIX_OF.get(uri) ?? '?'}:${local}`,
    attributes: new Map(
      Object.values(attributes).map((one) => [
        one.prefix === '' ? one.local : `${PREFIX_OF.get(one.uri) ?? '?'}:${one.local}`,
        one.value,
      ]),
    ),
    children: [],
  }
}

export function elementsOf(parent: XmlElement | null): XmlElement[] {
  return (parent?.children ?? []).filter((child) => typeof child !== 'string')
}

export function child(parent: XmlElement | null, name: string): XmlElement | null {
  return elementsOf(parent).find((one) => one.name === name) ?? null
}

export function childrenOf(parent: XmlElement | null, name: string): XmlElement[] {
  return elementsOf(parent).filter((one) => one.name === name)
}

/** The first one below, at any depth. */
function descendant(
  parent: XmlElement,
  test: (element: XmlElement) => boolean,
): XmlElement | null {
  for (const one of elementsOf(parent)) {
    const found = test(one) ? one : descendant(one, test)
    if (found) return found
  }
  return null
}

export function textIn(element: XmlElement): string {
  return element.children
    .map((one) => (typeof one === 'string' ? one : textIn(one)))
    .join('')
}

export function attribute(element: XmlElement | null, name: string): string | null {
  return element?.attributes.get(name) ?? null
}

/** `w:val` of a child: `<w:numFmt w:val="decimal"/>`; null where there is none. */
export function valOf(parent: XmlElement | null, name: string): string | null {
  return attribute(child(parent, name), 'w:val')
}

export function numberOf(parent: XmlElement | null, name: string): number | null {
  const value = valOf(parent, name)
  return value === null || !/^\d{1,9}$/u.test(value) ? null : Number(value)
}

/** `<w:vanish/>` is on, `<w:vanish w:val="0"/>` off; null where it is not said. */
export function switchOf(parent: XmlElement | null, name: string): boolean | null {
  const found = child(parent, name)
  return found && !/^(?:0|false|off)$/u.test(attribute(found, 'w:val') ?? '')
}

/**
 * Of the forms in which a file gives the same thing the one to be read: the newest that has anything to
 * be read, else the one for old programs.
 */
export function chosenBranch(alternatives: XmlElement): XmlElement | null {
  const branches = [
    ...childrenOf(alternatives, 'mc:Choice'),
    ...childrenOf(alternatives, 'mc:Fallback'),
  ]
  return branches.find((branch) => descendant(branch, isReadable)) ?? branches[0] ?? null
}

const READABLE =
  /^(?:[wma]:t|w:sym|w:txbxContent|w:drawing|w:pict|w:object|w:numFmt|pic:pic|v:textpath|v:imagedata)$/u
const isReadable = ({ name }: XmlElement): boolean => READABLE.test(name)

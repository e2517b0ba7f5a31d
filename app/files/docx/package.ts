// The parts of a .docx, found by their relationships as the standard has it (ECMA-376, part 2), or by
// their usual names where those are gone. A part that is missing or damaged refuses no file: it is told.
import type { Archive } from './archive.ts'
import { TooLarge } from './archive.ts'
import { attribute, childrenOf, parseXml, type XmlElement } from './xml.ts'

export interface DocxPackage {
  document: XmlElement
  styles: XmlElement | null
  numbering: XmlElement | null
  settings: XmlElement | null
  /** A header or footer by the id that a section refers to it with; null where it is gone. */
  related: (id: string) => XmlElement | null
  /** Whether a part was named that is gone or damaged. */
  lacksParts: () => boolean
}

interface Relationship {
  id: string
  /** The last step of its address: `styles`, `header`; both editions of the standard have the same. */
  kind: string
  /** The name of a part. */
  target: string
}

const USUAL_DOCUMENT = /^word\/document\d*\.xml$/iu

/** Null where the archive is none of Word's. Throws where its text is damaged. */
export function openDocx(archive: Archive): DocxPackage | null {
  let lacks = false
  const tryRead = (name: string): XmlElement | null => {
    try {
      return partOf(archive, name)
    } catch (error) {
      if (error instanceof TooLarge) throw error
      lacks = true
      return null
    }
  }
  const relationsOf = (source: string): Relationship[] =>
    relationshipsIn(tryRead(relationsPart(source)), source)

  const name =
    relationsOf('').find(
      ({ kind, target }) => kind === 'officeDocument' && isThere(archive, target),
    )?.target ?? archive.names.find((one) => USUAL_DOCUMENT.test(one))
  const document = name === undefined ? null : partOf(archive, name)
  if (name === undefined || document?.name !== 'w:document') return null
  const relations = relationsOf(name)
  const partOfKind = (kind: string): XmlElement | null => {
    const target = relations.find((one) => one.kind === kind)?.target
    const part = target === undefined ? null : tryRead(target)
    return part ?? tryRead(name.replace(/[^/]*$/u, `${kind}.xml`))
  }
  return {
    document,
    styles: partOfKind('styles'),
    numbering: partOfKind('numbering'),
    settings: partOfKind('settings'),
    related: (id) => {
      const target = relations.find((one) => one.id === id)?.target
      const part = target === undefined ? null : tryRead(target)
      if (!part) lacks = true
      return part
    },
    lacksParts: () => lacks,
  }
}

function partOf(archive: Archive, name: string): XmlElement | null {
  const found = realName(archive, name)
  const bytes = found === undefined ? null : archive.read(found)
  return bytes && parseXml(decodedXml(bytes))
}

/** Names of parts are the same in any case. */
function realName({ names }: Archive, name: string): string | undefined {
  const lower = name.toLowerCase()
  return (
    names.find((one) => one === name) ?? names.find((one) => one.toLowerCase() === lower)
  )
}

const isThere = (archive: Archive, name: string): boolean =>
  realName(archive, name) !== undefined

/** The part that says which others a part refers to. */
function relationsPart(source: string): string {
  const at = source.lastIndexOf('/') + 1
  return `${source.slice(0, at)}_rels/${source.slice(at)}.rels`
}

function relationshipsIn(part: XmlElement | null, source: string): Relationship[] {
  return childrenOf(part, 'rel:Relationship').flatMap((one) => {
    const target = attribute(one, 'Target')
    // What is outside of the file is never fetched.
    if (target === null || attribute(one, 'TargetMode') === 'External') return []
    return {
      id: attribute(one, 'Id') ?? '',
      kind: (attribute(one, 'Type') ?? '').replace(/^.*\//u, ''),
      target: partAt(target, source),
    }
  })
}

/** `../word/header1.xml` as seen from `word/document.xml`. */
function partAt(target: string, source: string): string {
  const from = target.startsWith('/') ? [] : source.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') from.pop()
    else if (step !== '' && step !== '.') from.push(step)
  }
  return from.join('/')
}

/** UTF-8 or UTF-16, as the standard has it; other encodings where the part declares one. */
function decodedXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return new TextDecoder('utf-16be').decode(bytes)
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  const [, declared = 'utf-8'] =
    /^<\?xml[^>]*encoding=["']([\w-]+)["']/iu.exec(start) ?? []
  return decoderOf(/^utf-?16/iu.test(declared) ? 'utf-8' : declared).decode(bytes)
}

function decoderOf(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding)
  } catch {
    // It has a name that is not known: the standard's encoding.
    return new TextDecoder()
  }
}

// The text of a .docx. Of the archive only the parts with text are taken, and only as much as a notice
// can need: one that is made to fill the memory is refused before it is unpacked.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { linesOfBlocks } from '../../../../data/parse/blocks.ts'
import type { Lost } from '../../../../data/records/drafts.ts'
import { prepareDocument } from './prepare.ts'
import { parseXml } from './xml.ts'

/** Unpacked, with all the markup of Word: some two hundred pages; a megabyte takes half a second. */
const MOST_BYTES = 4_000_000
const MOST_PARTS = 5000
const DOCUMENT = /^word\/document\d*\.xml$/u
const NUMBERING = 'word/numbering.xml'
const STYLES = 'word/styles.xml'
/** Those that the converter wants besides. */
const OTHERS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/_rels\/document\d*\.xml\.rels)$/u

export type DocxRead =
  | { text: string; lost: readonly Lost[] }
  /** `foreign`: an archive, but of something else. */
  | { problem: 'large' | 'damaged' | 'foreign' }

/** Never rejects. @param signal ends it, with `damaged` @param convert a .docx to HTML */
export async function textOfDocx(
  bytes: Uint8Array,
  signal: AbortSignal,
  convert: (archive: ArrayBuffer, signal: AbortSignal) => Promise<string>,
): Promise<DocxRead> {
  try {
    const parts = partsOf(bytes)
    if (parts === 'large') return { problem: 'large' }
    const name = Object.keys(parts).find((part) => DOCUMENT.test(part))
    if (name === undefined) return { problem: 'foreign' }
    const xmlOf = (part: string): Document | null =>
      parts[part] ? parseXml(strFromU8(parts[part])) : null
    const document = parseXml(strFromU8(parts[name] ?? new Uint8Array()))
    const lost = prepareDocument(document, xmlOf(NUMBERING), xmlOf(STYLES))
    const html = await convert(archiveOf(parts, name, document), signal)
    return { text: textOf(html), lost }
  } catch (error) {
    console.info('The .docx cannot be read.', error)
    return { problem: 'damaged' }
  }
}

/** What an archive says of its sizes need not be true: more than it says is never unpacked. */
function partsOf(bytes: Uint8Array): Record<string, Uint8Array> | 'large' {
  let size = 0
  let count = 0
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      count += 1
      const isWanted =
        DOCUMENT.test(name) || OTHERS.test(name) || name === NUMBERING || name === STYLES
      if (isWanted) size += originalSize
      return isWanted && size <= MOST_BYTES && count <= MOST_PARTS
    },
  })
  return size > MOST_BYTES || count > MOST_PARTS ? 'large' : parts
}

/** With the document as it is now. */
function archiveOf(
  parts: Record<string, Uint8Array>,
  name: string,
  document: Document,
): ArrayBuffer {
  // The numbers stand in the text now: without their part nothing is numbered twice.
  const { [NUMBERING]: _numbers, ...others } = parts
  const xml = new XMLSerializer().serializeToString(document)
  const archive = zipSync({ ...others, [name]: strToU8(xml) }, { level: 0 })
  // A copy of its own: it may be a view on a larger buffer.
  return archive.slice().buffer
}

function textOf(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  return linesOfBlocks(body)
    .map(({ text }) => text)
    .join('\n')
}

// The text of a file that the user chose, told by its first bytes, then by its name; or why there is
// none, so that the user can be told what to do.
import type { MainText } from '../../core/parse/index.ts'
import type { Lost, UnreadCount } from '../../core/records/drafts.ts'
import { isGarbled } from '../../core/text/legible.ts'
import type { MessageWith } from '../../locales/index.ts'
import { decoded } from './decoded.ts'
import { textOfPage } from './page/page-text.ts'

export type FileRead =
  | {
      text: string
      main: MainText | null
      lost: readonly Lost[]
      unread?: readonly UnreadCount[]
    }
  /** The message, which takes the file's name. */
  | { problem: MessageWith<'name'> }

/** A notice is some kilobytes; with pictures in it some megabytes. */
const LARGEST_BYTES = 50_000_000

const MAGIC = {
  zip: [0x50, 0x4b],
  /** Word and WPS of old, and what they encrypt. */
  ole: [0xd0, 0xcf, 0x11, 0xe0],
  pdf: [0x25, 0x50, 0x44, 0x46],
} as const

/** Never rejects. @param signal ends what takes long; what is given then is of no use */
export async function readNoticeFile(file: File, signal: AbortSignal): Promise<FileRead> {
  if (file.size > LARGEST_BYTES) return { problem: 'fileReadLarge' }
  let buffer: ArrayBuffer
  try {
    buffer = await file.arrayBuffer()
  } catch {
    // It was moved away, or must not be read: that is said.
    return { problem: 'fileReadUnread' }
  }
  const bytes = new Uint8Array(buffer)
  const isA = (magic: readonly number[]): boolean =>
    magic.every((byte, at) => bytes[at] === byte)
  if (isA(MAGIC.ole)) return { problem: 'fileReadSaveAs' }
  if (isA(MAGIC.pdf)) return pdf(bytes, signal)
  if (isA(MAGIC.zip)) return docx(bytes, signal)
  const isPage = /\.(?:x?html?|xht)$/iu.test(file.name)
  if (!isPage && !/\.(?:txt|text|md)$/iu.test(file.name))
    return { problem: 'fileReadUnknown' }
  const text = decoded(buffer, isPage)
  if (isGarbled(text)) return { problem: 'fileReadEncoding' }
  return isPage ? textOfPage(text) : { text, main: null, lost: [] }
}

async function docx(
  bytes: Uint8Array<ArrayBuffer>,
  signal: AbortSignal,
): Promise<FileRead> {
  const { readDocx } = await import('./docx/read-docx.ts')
  const read = await readDocx(bytes, signal)
  if ('text' in read) return { ...read, main: null }
  return { problem: DOCX_PROBLEM[read.problem] }
}

const DOCX_PROBLEM = {
  large: 'fileReadLarge',
  damaged: 'fileReadDamaged',
  foreign: 'fileReadSaveAs',
  scanned: 'fileReadScanned',
} as const

async function pdf(bytes: Uint8Array, signal: AbortSignal): Promise<FileRead> {
  const reader = await pdfReader()
  if (!reader) return { problem: 'fileReadPdfOld' }
  const read = await reader.textOfPdf(bytes, signal)
  if ('text' in read) return { ...read, main: null }
  return { problem: PDF_PROBLEM[read.problem] }
}

/** pdf.js is written in newer words than the oldest browsers here know: null where it does not load. */
async function pdfReader() {
  try {
    return await import('./pdf/pdf-file.ts')
  } catch (error) {
    console.info('pdf.js cannot be loaded.', error)
    return null
  }
}

const PDF_PROBLEM = {
  large: 'fileReadLarge',
  locked: 'fileReadLocked',
  scanned: 'fileReadScanned',
  garbled: 'fileReadGarbled',
  damaged: 'fileReadDamaged',
} as const

// The text of a PDF that has one. It is read in a worker, so that the page stays usable however large
// or damaged the file is.
import {
  GlobalWorkerOptions,
  getDocument,
  PasswordException,
} from 'pdfjs-dist/legacy/build/pdf.min.mjs'
// oxlint-disable-next-line import/default -- Vite gives the address of any file as the default
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'
import type { Lost } from '../../../core/records/drafts.ts'
import { type ReadPage, readPage } from './page.ts'
import { readPages } from './paragraphs.ts'

export type PdfRead =
  | { text: string; lost: readonly Lost[] }
  /** `scanned`: pictures of text. `garbled`: its fonts do not tell which characters they draw. */
  | { problem: 'large' | 'locked' | 'scanned' | 'garbled' | 'damaged' }

const MOST_PAGES = 300
/** Signs that stand for no character, by their share in all. */
const NO_CHARACTER = /[\p{Co}\p{Cc}\uFFFD]/gu
const MOST_UNKNOWN = 0.1

/** Never rejects. @param signal ends it, with `damaged` */
export async function textOfPdf(
  bytes: Uint8Array,
  signal: AbortSignal,
): Promise<PdfRead> {
  GlobalWorkerOptions.workerSrc = workerUrl
  const task = getDocument({
    data: bytes,
    BinaryDataFactory: HeldData,
    cMapUrl: 'held/',
    useWorkerFetch: false,
    // Nothing is drawn: neither fonts nor pictures are needed.
    disableFontFace: true,
    useSystemFonts: true,
    useWasm: false,
    isImageDecoderSupported: false,
    isOffscreenCanvasSupported: false,
    verbosity: 0,
  })
  const end = (): void => void task.destroy()
  signal.addEventListener('abort', end, { once: true })
  try {
    const pdf = await task.promise
    if (pdf.numPages > MOST_PAGES) return { problem: 'large' }
    const pages: ReadPage[] = []
    for (let number = 1; number <= pdf.numPages; number += 1) {
      pages.push(await readPage(await pdf.getPage(number)))
    }
    return readOf(pages)
  } catch (error) {
    if (error instanceof PasswordException) return { problem: 'locked' }
    console.info('The PDF cannot be read.', error)
    return { problem: 'damaged' }
  } finally {
    signal.removeEventListener('abort', end)
    await task.destroy()
  }
}

/** What pdf.js asks for besides the file. */
class HeldData {
  async fetch({ kind, filename }: { kind: string; filename: string }) {
    if (kind !== 'cMapUrl') throw new Error(`${filename} is not needed for the text.`)
    const { cmap } = await import('./cmaps.ts')
    return cmap(filename)
  }
}

function readOf(pages: readonly ReadPage[]): PdfRead {
  const { paragraphs, lost: unread } = readPages(pages)
  const text = paragraphs.join('\n')
  const signs = text.replace(/\s/gu, '')
  if (signs === '') return { problem: 'scanned' }
  const unknown = signs.match(NO_CHARACTER)?.length ?? 0
  if (unknown > MOST_UNKNOWN * signs.length) return { problem: 'garbled' }
  const lost: Lost[] = [...unread]
  if (pages.some(({ pieces }) => pieces.length === 0)) lost.push('pages')
  if (unknown > 0) lost.push('signs')
  if (pages.some(({ isTilted }) => isTilted)) lost.push('tilted')
  if (pages.some(({ isFilled }) => isFilled)) lost.push('filled')
  if (pages.some(({ isStamped }) => isStamped)) lost.push('images')
  return { text, lost }
}

// Reads a PDF in Node as the extension does in its pages.
import { createRequire } from 'node:module'
import { GlobalWorkerOptions, getDocument } from 'pdfjs-dist/legacy/build/pdf.min.mjs'
import { type ReadPage, readPage } from '../../app/files/pdf/page.ts'

const { resolve } = createRequire(import.meta.url)
GlobalWorkerOptions.workerSrc = resolve('pdfjs-dist/legacy/build/pdf.worker.min.mjs')
const CMAPS = resolve('pdfjs-dist/package.json').replace(/package\.json$/u, 'cmaps/')

export async function pagesOf(pdf: Uint8Array): Promise<ReadPage[]> {
  const task = getDocument({ data: new Uint8Array(pdf), cMapUrl: CMAPS, verbosity: 0 })
  const document = await task.promise
  const pages: ReadPage[] = []
  for (let number = 1; number <= document.numPages; number += 1)
    pages.push(await readPage(await document.getPage(number)))
  await task.destroy()
  return pages
}

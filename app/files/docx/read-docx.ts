// Reads a .docx in a worker: whatever it unpacks to, the page stays usable, and can end it at any time.
import * as v from 'valibot'
// oxlint-disable-next-line import/default -- Vite gives a class that starts the worker as the default
import DocxWorker from './docx.worker.ts?worker'
import { type DocxRead, docxReadSchema } from './docx-read.ts'

/** Never rejects. @param bytes are taken over: they are empty afterwards @param signal ends it, with `damaged` */
export async function readDocx(
  bytes: Uint8Array<ArrayBuffer>,
  signal: AbortSignal,
): Promise<DocxRead> {
  const worker = new DocxWorker()
  const over = new AbortController()
  const { signal: until } = over
  try {
    return await new Promise<DocxRead>((resolve, reject) => {
      const fail = (why: unknown): void =>
        reject(new Error('The worker gave no answer.', { cause: why }))
      worker.addEventListener('message', ({ data }) => {
        const answer = v.safeParse(docxReadSchema, data)
        if (answer.success) resolve(answer.output)
        else fail(data)
      })
      worker.addEventListener('error', fail)
      worker.addEventListener('messageerror', fail)
      signal.addEventListener('abort', fail, { signal: until })
      if (signal.aborted) fail(signal.reason)
      else worker.postMessage(bytes, [bytes.buffer])
    })
  } catch (error) {
    console.info('The .docx cannot be read.', error)
    return { problem: 'damaged' }
  } finally {
    over.abort()
    worker.terminate()
  }
}

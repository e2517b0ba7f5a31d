// mammoth takes a second for a megabyte of Word's XML: in a worker the page stays usable meanwhile.
import * as v from 'valibot'
// oxlint-disable-next-line import/default -- Vite gives a class that starts the worker as the default
import ConvertWorker from './convert.worker.ts?worker'

const convertedSchema = v.union([
  v.object({ html: v.string() }),
  v.object({ problem: v.string() }),
])
export type Converted = v.InferOutput<typeof convertedSchema>

/** @param archive is taken over: it is empty afterwards. Rejects also where `signal` ends it. */
export async function convertInWorker(
  archive: ArrayBuffer,
  signal: AbortSignal,
): Promise<string> {
  signal.throwIfAborted()
  const worker = new ConvertWorker()
  const over = new AbortController()
  const { signal: until } = over
  try {
    return await new Promise<string>((resolve, reject) => {
      const fail = (why: unknown): void =>
        reject(new Error('It cannot be converted.', { cause: why }))
      worker.addEventListener('message', ({ data }) => {
        const answer = v.safeParse(convertedSchema, data)
        if (answer.success && 'html' in answer.output) resolve(answer.output.html)
        else fail(data)
      })
      worker.addEventListener('error', fail)
      worker.addEventListener('messageerror', fail)
      signal.addEventListener('abort', () => reject(signal.reason), { signal: until })
      worker.postMessage(archive, [archive])
    })
  } finally {
    over.abort()
    worker.terminate()
  }
}

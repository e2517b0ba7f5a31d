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
export function convertInWorker(
  archive: ArrayBuffer,
  signal: AbortSignal,
): Promise<string> {
  const worker = new ConvertWorker()
  const over = new AbortController()
  const done = new Promise<string>((resolve, reject) => {
    worker.addEventListener('message', ({ data }) => {
      const answer = v.safeParse(convertedSchema, data)
      if (answer.success && 'html' in answer.output) resolve(answer.output.html)
      else reject(new Error('It cannot be converted.', { cause: data }))
    })
    worker.addEventListener('error', ({ message }) => reject(new Error(message)))
    const end = (): void => reject(signal.reason)
    if (signal.aborted) end()
    signal.addEventListener('abort', end, { signal: over.signal })
  })
  worker.postMessage(archive, [archive])
  return done.finally(() => {
    over.abort()
    worker.terminate()
  })
}

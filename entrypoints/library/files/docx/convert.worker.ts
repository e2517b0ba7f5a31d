// Takes one archive, and answers with its HTML or with why there is none.
import { htmlOf } from './convert.ts'
import type { Converted } from './convert-in-worker.ts'

async function answerTo(archive: ArrayBuffer): Promise<Converted> {
  try {
    return { html: await htmlOf(archive) }
  } catch (error) {
    return { problem: String(error) }
  }
}

addEventListener('message', ({ data }: MessageEvent<ArrayBuffer>) => {
  void answerTo(data).then((answer) => postMessage(answer))
})

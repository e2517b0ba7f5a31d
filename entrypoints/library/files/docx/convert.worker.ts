// Takes one archive, and answers with its HTML or with why there is none.
import { htmlOf } from './convert.ts'
import type { Converted } from './convert-in-worker.ts'

addEventListener('message', async ({ data }: MessageEvent<ArrayBuffer>) => {
  let answer: Converted
  try {
    answer = { html: await htmlOf(data) }
  } catch (error) {
    answer = { problem: String(error) }
  }
  postMessage(answer)
})

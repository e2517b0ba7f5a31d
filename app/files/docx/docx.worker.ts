// Takes the bytes of one .docx, and answers with what could be read of them.
import { docxText } from './docx-text.ts'

addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => {
  postMessage(docxText(data))
})

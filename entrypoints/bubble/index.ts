// The bubble, in every frame of the pages where it is on: a button beside a finished selection. The
// background registers this script while the bubble is on, and brings it to pages already open.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { runBubble } from './run-bubble.ts'
import { shared } from './shared.ts'

export default defineUnlistedScript(() => {
  // Not the viewers of pictures and PDFs.
  if (!/html/u.test(document.contentType)) return
  // It may come by both ways.
  if (shared.noticeLensBubble?.isAlive()) return
  shared.noticeLensBubble?.stop()
  shared.noticeLensBubble = runBubble()
})

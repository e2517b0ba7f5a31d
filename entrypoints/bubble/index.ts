// The bubble, in every frame of the pages where it is on: a button beside a finished selection. The
// background registers this script while the bubble is on, and brings it to pages already open.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { get } from '../../app/in-page/dom.ts'
import { runBubble } from './run-bubble.ts'
import { leaveRunning, runningBubble } from './shared.ts'

export default defineUnlistedScript(() => {
  // Not the viewers of pictures and PDFs.
  if (!/html/u.test(get(Document.prototype, 'contentType', document))) return
  // It may come by both ways.
  const running = runningBubble()
  if (running?.isAlive()) return
  running?.stop()
  leaveRunning(runBubble())
})

// Injected on demand into the top frame of a page whose wording the user has checked. Reads it, and
// reports over the port that the screen of the extension opens. It ends with the port: marks and
// listeners go when the screen closes, or the extension goes away.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { CheckAnswer } from '../app/messages/check-protocol.ts'
import { takeRequest } from '../app/messages/script-request.ts'

export default defineUnlistedScript((): CheckAnswer => {
  takeRequest('check-page')
  return 'empty'
})

// Injected on demand into the frames of a page that the user wants to take in as a notice.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { copyPage } from '../app/in-page/page-copy.ts'

export default defineUnlistedScript({ main: async () => copyPage(document) })

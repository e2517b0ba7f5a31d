// Injected on demand into the top frame of the page; returns what is selected there.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { readSelection } from '../app/in-page/selected.ts'

export default defineUnlistedScript(() => readSelection(document))

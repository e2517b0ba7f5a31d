// 行文: the wording alone, the halves of a theme joined by ，, as in a sentence.
import { withHalves } from '../join-halves.ts'
import type { Style } from '../types.ts'

export const running: Style = {
  id: 'running',
  quotes: true,
  supportedOptions: [],
  write: (record) => ({
    text: withHalves(record, 'comma'),
    used: ['wording'],
    leftOut: [],
  }),
}

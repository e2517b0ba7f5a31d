// 版式: the wording alone, the halves of a theme set apart by a space, as on a poster.
import { withHalves } from '../join-halves.ts'
import type { Style } from '../types.ts'

export const layout: Style = {
  id: 'layout',
  quotes: true,
  supportedOptions: [],
  write: (record) => ({
    text: withHalves(record, 'space'),
    used: ['wording'],
    leftOut: [],
  }),
}

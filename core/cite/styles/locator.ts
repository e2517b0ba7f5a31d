// The place alone: 二、（三）, 一、活动主题, 附件4. '' where the notice prints no number.
import type { Style } from '../types.ts'

export const locator: Style = {
  id: 'locator',
  quotes: false,
  supportedOptions: [],
  write: ({ held, locator: place }) =>
    place === null
      ? { text: '', used: [], leftOut: [held ? 'locator' : 'notice'] }
      : { text: place, used: ['locator'], leftOut: [] },
}

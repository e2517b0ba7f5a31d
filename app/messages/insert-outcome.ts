// What came of putting a text into a page.
import * as v from 'valibot'

export const insertOutcomeSchema = v.variant('state', [
  /** `undo`: the page's own Ctrl+Z takes it back. */
  v.object({ state: v.literal('inserted'), undo: v.boolean() }),
  v.object({
    state: v.literal('refused'),
    reason: v.picklist([
      'gone',
      'read-only',
      'changed',
      'secret',
      'foreign-frame',
      'too-long',
      'page',
      'altered',
      'blocked',
      'busy',
    ]),
  }),
])

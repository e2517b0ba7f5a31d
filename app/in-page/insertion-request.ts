// What the popup asks the script that inserts, and what that answers: checked on either side.
import * as v from 'valibot'

/** The name under which the request waits in the extension's own world of the page, and no longer. */
export const REQUEST_KEY = 'noticeLensInsertion'

export const requestSchema = v.object({
  /** The selection that was looked up: what is selected now must be the same. '' is the caret. */
  selected: v.string(),
  /** The stretch of it to replace, in UTF-16 units. */
  from: v.pipe(v.number(), v.integer(), v.minValue(0)),
  to: v.pipe(v.number(), v.integer(), v.minValue(0)),
  text: v.pipe(v.string(), v.minLength(1)),
  /** Milliseconds since 1970. A page that was busy until later is not to be written into. */
  deadline: v.number(),
})

export type InsertionRequest = v.InferOutput<typeof requestSchema>

export const outcomeSchema = v.variant('state', [
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

export type InsertOutcome = v.InferOutput<typeof outcomeSchema>
export type InsertRefusal = Extract<InsertOutcome, { state: 'refused' }>['reason']

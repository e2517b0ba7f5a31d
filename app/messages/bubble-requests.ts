// What the bubble asks of the background, and what the background asks of the bubbles.
import * as v from 'valibot'
import { LONGEST_SELECTION } from '../../core/text/selection-text.ts'

export const selectionSchema = v.pipe(v.string(), v.maxLength(LONGEST_SELECTION))

const pointSchema = v.object({ x: v.number(), y: v.number() })

/** Where on the screen the user has pressed the button. */
export type ScreenPoint = v.InferOutput<typeof pointSchema>

/** Sent from pages. The background answers null to all of them while the bubble is off. */
export const bubbleRequestSchema = v.variant('type', [
  /** Answered with true or false: whether a bubble may show on this page. */
  v.object({ type: v.literal('bubble-allowed') }),
  /** Answered with true; false where that failed. `near` is null where a key pressed the button. */
  v.object({
    type: v.literal('bubble-look-up'),
    text: selectionSchema,
    near: v.nullable(pointSchema),
  }),
])

export type BubbleRequest = v.InferOutput<typeof bubbleRequestSchema>

/** Sent to pages. `away`: nothing is to be left. `selection`: what is selected is wanted. */
export const bubbleOrderSchema = v.object({
  type: v.picklist(['bubble-away', 'bubble-selection']),
})

export type BubbleOrder = v.InferOutput<typeof bubbleOrderSchema>

// What the bubble asks of the background, and what the background tells the bubbles.
import * as v from 'valibot'
import { LONGEST_SELECTION } from '../popup/selection-text.ts'

const textSchema = v.pipe(v.string(), v.maxLength(LONGEST_SELECTION))
/** `quality-month-2023`, `2.3`: nothing that could lead out of the address it is put into. */
const idSchema = v.pipe(v.string(), v.regex(/^[\w.-]{1,100}$/u))

/**
 * Sent from pages. The background answers null to all of them while the bubble is off, and false when
 * it could not do what was asked.
 */
export const bubbleRequestSchema = v.variant('type', [
  /** Answered with true or false: whether a bubble may show on this page. */
  v.object({ type: v.literal('bubble-allowed') }),
  /** Answered with a BubbleAnswer. `withCard`: the script that shows it is to be brought, too. */
  v.object({
    type: v.literal('bubble-look-up'),
    text: textSchema,
    cut: v.boolean(),
    withCard: v.boolean(),
  }),
  v.object({
    type: v.literal('bubble-notice'),
    noticeId: idSchema,
    clauseId: v.nullable(idSchema),
  }),
  v.object({ type: v.literal('bubble-popup'), text: textSchema }),
  v.object({ type: v.literal('bubble-off-here') }),
])

export type BubbleRequest = v.InferOutput<typeof bubbleRequestSchema>

/** Sent to pages. `away`: nothing is to be left. `open`: as if the button had been pressed. */
export const bubbleOrderSchema = v.object({
  type: v.picklist(['bubble-away', 'bubble-open']),
})

export type BubbleOrder = v.InferOutput<typeof bubbleOrderSchema>

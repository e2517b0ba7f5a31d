// What the wording check and the script that it puts into a page tell each other. Both sides check
// what they get: old versions of the extension may be on the other one.
import * as v from 'valibot'
import { insertOutcomeSchema } from './insert-outcome.ts'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** Waits for the script in the page (app/messages/script-request.ts). */
export const checkRequestSchema = v.object({
  part: v.picklist(['page', 'selection']),
  /** The name of the port that will be opened. It is random, so no other check gets it. */
  port: v.string(),
})

/** `reading`: the script waits for its port. Else why there is nothing to read. */
export const checkAnswerSchema = v.picklist([
  'reading',
  'pdf',
  'empty',
  'secret',
  'foreign-frame',
])

const blockSchema = v.object({
  /** A block never changes: one that reads otherwise has another id. */
  id: count,
  /** As it is shown, without readings, soft hyphens and characters of no width. */
  text: v.string(),
  /** `text` can only be read; `editable` and `field` (input, textarea) are where the user writes. */
  place: v.picklist(['text', 'editable', 'field']),
})

const notReadSchema = v.variant('reason', [
  /** Frames of other origins, which activeTab does not reach. */
  v.object({ reason: v.literal('foreign-frames'), count }),
  /** PDF files that are shown within the page. */
  v.object({ reason: v.literal('pdf'), count }),
  /** Elements that may have a closed shadow root, where the browser does not open it. */
  v.object({ reason: v.literal('closed-roots'), count }),
  /** The text is drawn on a canvas. */
  v.object({
    reason: v.literal('canvas-editor'),
    editor: v.picklist(['tencent-docs', 'kdocs', 'feishu', 'google-docs', 'other']),
  }),
  /** So many characters were read, and no more. */
  v.object({ reason: v.literal('too-large'), count }),
])

/** From the page. */
export const pageMessageSchema = v.variant('type', [
  /** In place of `removed` blocks from the index `from` on there are these now. */
  v.object({
    type: v.literal('text'),
    from: count,
    removed: count,
    blocks: v.array(blockSchema),
  }),
  /** All that changed has been sent. */
  v.object({
    type: v.literal('read'),
    notRead: v.array(notReadSchema),
    /** Whether the browser can mark places without a change of the page. */
    canMark: v.boolean(),
    /** Whether frames have been read that were not there before: they have no style of marks yet. */
    hasNewFrames: v.boolean(),
  }),
  /** The user has pressed F8 (1) or Shift+F8 (-1) in the page, which has the keyboard. */
  v.object({ type: v.literal('stepped'), by: v.picklist([1, -1]) }),
  v.object({ type: v.literal('shown'), request: count, isThere: v.boolean() }),
  v.object({ type: v.literal('replaced'), request: count, outcome: insertOutcomeSchema }),
])

const markSchema = v.object({
  /** Of the finding; no two marks have the same. */
  key: v.string(),
  /** UTF-16 units of the block's text. */
  start: count,
  end: count,
  severity: v.picklist(['certain', 'advice']),
})

const blockMarksSchema = v.object({ block: count, marks: v.array(markSchema) })

/** To the page. */
export const checkMessageSchema = v.variant('type', [
  /** All marks of these blocks; those of other blocks stay. */
  v.object({ type: v.literal('mark'), blocks: v.array(blockMarksSchema) }),
  /** Null: none is the current one any more. */
  v.object({
    type: v.literal('show'),
    request: count,
    key: v.nullable(v.string()),
    focus: v.boolean(),
  }),
  v.object({
    type: v.literal('replace'),
    request: count,
    key: v.string(),
    written: v.string(),
    replacement: v.string(),
    /** Milliseconds since 1970. A page that was busy until later is not to be written into. */
    deadline: v.number(),
  }),
])

export type CheckedPart = v.InferOutput<typeof checkRequestSchema>['part']
export type CheckAnswer = v.InferOutput<typeof checkAnswerSchema>
export type Block = v.InferOutput<typeof blockSchema>
export type NotRead = v.InferOutput<typeof notReadSchema>
export type PageMessage = v.InferOutput<typeof pageMessageSchema>
export type Mark = v.InferOutput<typeof markSchema>
export type BlockMarks = v.InferOutput<typeof blockMarksSchema>
export type CheckMessage = v.InferOutput<typeof checkMessageSchema>

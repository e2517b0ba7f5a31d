// A notice that was read and waits for its review, as it is kept until then: a closed tab or a crash
// loses nothing.
import * as v from 'valibot'
import { noticeSchema, originSchema } from '../../data/schema.ts'
import { UNREAD } from '../parse/page/index.ts'
import { reviewSchema } from '../parse/review/index.ts'
import { momentSchema } from './moment.ts'

/** What of a file its text does not show, and the user has to know. */
export const LOST = [
  'numbers',
  /** Bytes that are no characters. */
  'bytes',
  'images',
  'footnotes',
  'pages',
  'signs',
  'tilted',
  'fields',
  'formulas',
  'headers',
  'parts',
  'revisions',
  'columns',
  'paragraphs',
  'filled',
  /** Words that are struck out, and were read. */
  'struck',
  /** A page that is too large to find its main text. */
  'whole',
  /** The page has a link to another on which the text may go on. */
  'next',
] as const
export type Lost = (typeof LOST)[number]

/** What a page shows beside its text, and how much of it was not read. */
const unreadSchema = v.object({
  what: v.picklist(UNREAD),
  count: v.pipe(v.number(), v.integer(), v.minValue(1)),
})
export type UnreadCount = v.InferOutput<typeof unreadSchema>

const lineNumber = v.pipe(v.number(), v.integer(), v.minValue(1))

/** There was a time of one draft only, which had neither name, moment nor main text. */
export const waitingDraftSchema = v.object({
  id: v.optional(v.string(), 'current'),
  /** When it was read. */
  at: v.optional(momentSchema, 0),
  /** The text that was parsed. */
  source: v.string(),
  /** The main text of a page; null where all of the source may belong to the notice. */
  main: v.optional(
    v.nullable(
      v.object({
        from: lineNumber,
        to: lineNumber,
        titles: v.optional(v.array(v.string())),
      }),
    ),
    null,
  ),
  origin: originSchema,
  lost: v.optional(v.array(v.picklist(LOST)), []),
  unread: v.optional(v.array(unreadSchema), []),
  /** The saved notice that is edited, as it was; null for one that is taken in. */
  edits: v.optional(v.nullable(noticeSchema), null),
  /** As the user has left it. */
  review: reviewSchema,
})

export type WaitingDraft = v.InferOutput<typeof waitingDraftSchema>

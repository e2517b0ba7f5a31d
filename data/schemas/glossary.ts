// Names of bodies, former and present, and terms that readers look for by name.
import * as v from 'valibot'
import { TERM_KINDS } from '../kinds.ts'
import { clauseIdSchema } from './notice.ts'
import { gradeSchema, sourceSchema, text, year } from './values.ts'

/** Why a check flags a form of a name. */
const NAME_REASONS = [
  /** Press usage; official documents write the short name on record. */
  'press-usage',
  /** Usual in running text; no document is signed, addressed or titled with it. */
  'running-text',
  /** The parts of the name stand in another order. */
  'word-order',
  /** A part of the full name and a part of the short one. */
  'mixed-forms',
  /** Another level: 总署 for 署. */
  'other-level',
  /** 国家 or 中国 before a name that bears neither. */
  'no-such-prefix',
] as const

const nameReasonSchema = v.picklist(NAME_REASONS)

/**
 * A central body as it signs, with every other form in use. `alsoStandard` stands in central
 * documents and is never flagged; `colloquial` is press usage, a hint; `former` was right in its time.
 */
export const departmentSchema = v.strictObject({
  signed: text,
  full: text,
  formal: v.nullable(text),
  alsoStandard: v.array(text),
  colloquial: v.array(text),
  wrong: v.array(text),
  former: v.array(text),
  /** Why a colloquial or wrong form is flagged by the check. What has no reason here is not. */
  reasons: v.optional(v.record(text, nameReasonSchema)),
})

/** A word of the notice that readers look for by name; `clause` is where it stands. */
export const termSchema = v.strictObject({
  kind: v.picklist(TERM_KINDS),
  text,
  clause: clauseIdSchema,
  aliases: v.optional(v.array(text), []),
})

/** A former body; its work went `mainly` or in `part` to its successors of 2023. */
export const predecessorSchema = v.strictObject({
  name: text,
  short: v.array(text),
  successors: v.pipe(v.array(text), v.minLength(1)),
  until: year,
  extent: v.picklist(['mainly', 'part']),
  grade: gradeSchema,
  /** Null where it rests on general knowledge. */
  source: v.nullable(sourceSchema),
})

/** A central body that did not sign the held notice. */
export const centralBodySchema = v.strictObject({
  name: text,
  short: v.array(text),
})

/** A relation by field: the words of the clause from which an editor inferred it. */
export const fieldSchema = v.strictObject({
  department: text,
  words: v.pipe(v.array(text), v.minLength(1)),
})

export type NameReason = v.InferOutput<typeof nameReasonSchema>
export type Department = v.InferOutput<typeof departmentSchema>
export type Term = v.InferOutput<typeof termSchema>
export type Predecessor = v.InferOutput<typeof predecessorSchema>
export type CentralBody = v.InferOutput<typeof centralBodySchema>
export type Field = v.InferOutput<typeof fieldSchema>

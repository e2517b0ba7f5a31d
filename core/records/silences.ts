// What a user has silenced of the wording check: a finding at one place, or a wording in one draft.
// (What is allowed everywhere is a row of the office's list: word-list.ts.)
import * as v from 'valibot'
import { momentSchema } from './moment.ts'

/** So many are stored; beyond, those of pages go, the oldest first. */
export const MOST_SILENCES = 5000
const LONGEST_WRITTEN = 2000
const LONGEST_DRAFT_KEY = 2000

const common = {
  /** Where it holds: origin and path of a page, or the id of a draft. */
  draftKey: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_DRAFT_KEY)),
  /** The id of a rule; of one that this version does not know it does nothing. */
  rule: v.pipe(v.string(), v.minLength(1), v.maxLength(40)),
  /** The stretch that was found, as it is written. */
  written: v.pipe(v.string(), v.maxLength(LONGEST_WRITTEN)),
  at: momentSchema,
}
const context = v.pipe(v.string(), v.maxLength(40))

export const silenceSchema = v.variant('scope', [
  v.object({
    scope: v.literal('place'),
    ...common,
    /** The text around it within its paragraph. */
    before: context,
    after: context,
    /** Which of the places that are alike in all of this, from 0. */
    nth: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  v.object({ scope: v.literal('draft'), ...common }),
])

export type Silence = v.InferOutput<typeof silenceSchema>

/** Two silences with the same key are one. */
export function silenceKey(silence: Silence): string {
  const { scope, draftKey, rule, written } = silence
  const place = scope === 'place' ? [silence.before, silence.after, silence.nth] : []
  return JSON.stringify([draftKey, scope, rule, written, ...place])
}

/** Drafts have ids; what stands in a browser has an address. */
export const isOfPage = ({ draftKey }: Pick<Silence, 'draftKey'>): boolean =>
  /^[a-z][a-z\d+.-]*:\/\//iu.test(draftKey)

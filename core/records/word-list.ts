// The office's own list of words (本单位词表): what is allowed, what is forbidden, and what is wrong
// and has a right form. Each word has one row, whatever its width or characters (wordKey).
import * as v from 'valibot'
import { sameWidthSimplified } from '../text/same-width.ts'
import { momentSchema } from './moment.ts'

/** In UTF-16 units; a longer one is a sentence, and no word. */
export const LONGEST_WORD = 100
export const LONGEST_REASON = 500
/** More rows make the page and each check slow. */
export const MOST_ROWS = 20_000

/** Without line breaks, and without what no file gives back as it was: halves of characters, broken bytes. */
const line = (most: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.maxLength(most),
    v.regex(/^[^\n\r\u2028\u2029\uFFFD\p{Cs}]*$/u),
  )
const word = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(LONGEST_WORD),
  v.regex(/^(?=.*[\p{L}\p{N}])[^\n\r\u2028\u2029\uFFFD\p{Cs}]+$/u),
)

const common = {
  word,
  /** On what the office bases it (依据); '' where it says nothing. */
  reason: line(LONGEST_REASON),
  note: v.optional(line(LONGEST_REASON), ''),
  addedAt: momentSchema,
}

export const wordRowSchema = v.variant('kind', [
  v.object({ kind: v.literal('allowed'), ...common }),
  v.object({ kind: v.literal('forbidden'), ...common }),
  v.pipe(
    v.object({ kind: v.literal('wrong'), ...common, right: word }),
    v.check(({ word, right }) => word !== right, 'right ≠ word'),
  ),
])

export type WordRow = v.InferOutput<typeof wordRowSchema>
export const WORD_KINDS = ['wrong', 'forbidden', 'allowed'] as const
export type WordKind = WordRow['kind']

/** Whether a stretch of a text can be a word of the list. */
export const isWord = (text: string): boolean => v.is(word, text)

/** Words with the same key are one word: they differ in width or in traditional characters alone. */
export const wordKey = (word: string): string => sameWidthSimplified(word.trim())

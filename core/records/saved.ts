// What is kept of pins and of history. Everything read from the database or from a file goes
// through these schemas.
import * as v from 'valibot'
import { GRADES } from '../../data/grades.ts'
import { foldText } from '../text/fold.ts'
import { momentSchema } from './moment.ts'

/** So many records of the history are kept, the newest. */
export const LONGEST_HISTORY = 1000
/** A text that was looked up is kept up to this many UTF-16 units. */
const LONGEST_KEPT_TEXT = 500
const LONGEST_WORDING = 20_000

const words = (most: number) =>
  v.pipe(v.string(), v.minLength(1), v.maxLength(most), v.regex(/\S/u))

/** The file that a record came from: its words are that file's. Nothing where it was made here. */
const importedSchema = v.optional(v.object({ name: v.nullable(v.string()) }))

/** An official wording to keep at hand. `id` and `kind` are those of its entry. */
export const pinSchema = v.object({
  id: words(LONGEST_WORDING),
  wording: words(LONGEST_WORDING),
  kind: words(40),
  /** Of its first place; null where it has none. */
  year: v.nullable(v.pipe(v.number(), v.integer())),
  pinnedAt: momentSchema,
  /** Of its first place when it was pinned. */
  grade: v.optional(v.picklist(GRADES)),
  imported: importedSchema,
})

/** A text that was looked up, and what was chosen for it or came first; null where nothing was found. */
export const lookedUpSchema = v.object({
  /** The folded text: the same text again is the same record. */
  key: words(LONGEST_WORDING),
  text: words(LONGEST_KEPT_TEXT),
  entryId: v.nullable(words(LONGEST_WORDING)),
  wording: v.nullable(words(LONGEST_WORDING)),
  at: momentSchema,
  imported: importedSchema,
})

export type Pin = v.InferOutput<typeof pinSchema>
export type LookedUp = v.InferOutput<typeof lookedUpSchema>

/** As a file has it: what that says of the wording is not known here. */
export function pinFromFile(pin: Pin, name: string | null): Pin {
  const { id, wording, kind, year, pinnedAt } = pin
  return { id, wording, kind, year, pinnedAt, imported: { name } }
}

/**
 * A record of the history as a file has it, marked with the name of the file; null for a file without one.
 */
export function lookedUpFromFile(record: LookedUp, name: string | null): LookedUp {
  return { ...record, imported: { name } }
}

/** The record of a text; null for a blank one. */
export function lookedUp(
  text: string,
  found: { id: string; wording: string } | null,
  at: number,
): LookedUp | null {
  const cut = text.trim().slice(0, LONGEST_KEPT_TEXT)
  // Not half of a surrogate pair.
  const kept = cut.replace(/[\uD800-\uDBFF]$/u, '')
  if (kept === '') return null
  return {
    key: foldText(kept) || kept,
    text: kept,
    entryId: found?.id ?? null,
    wording: found?.wording ?? null,
    at,
  }
}

// What came of an insertion; why a wording did not go into the page: a sentence part for each case.
import type { PlainKey } from '../../locales/index.ts'

export const REFUSAL_MESSAGES = {
  gone: 'insertGone',
  'read-only': 'insertReadOnly',
  changed: 'insertChanged',
  secret: 'insertSecret',
  'foreign-frame': 'insertForeignFrame',
  'too-long': 'insertTooLong',
  page: 'insertPage',
  blocked: 'insertBlocked',
  busy: 'insertBusy',
} as const satisfies Record<string, PlainKey>

/** `altered`: the page has another text now than before, and not the one that was asked for. */
type InsertRefusal = keyof typeof REFUSAL_MESSAGES | 'altered'

export type InsertResult =
  /** `undo`: the page's own Ctrl+Z takes it back. */
  { state: 'inserted'; undo: boolean } | { state: 'refused'; reason: InsertRefusal }

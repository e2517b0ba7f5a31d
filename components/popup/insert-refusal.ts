// Why a wording did not go into the page: a sentence part for each case.
import type { MessageKey } from '../../locales/index.ts'

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
} as const satisfies Record<string, MessageKey>

export type InsertRefusal = keyof typeof REFUSAL_MESSAGES

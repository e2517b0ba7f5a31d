// A text that may be a notice, as it was read from a page, a file or the clipboard.
import type { Origin } from '../../data/schema.ts'
import type { MainText } from '../parse/index.ts'
import type { Lost, UnreadCount } from '../records/drafts.ts'

/** A text that may be a notice, and where it comes from. */
export interface Source {
  text: string
  main: MainText | null
  origin: Origin
  lost?: readonly Lost[]
  unread?: readonly UnreadCount[]
}

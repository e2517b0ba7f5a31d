// What can be done with a held notice on its page.

import type { Saved, StoredValue } from '../../core/records/stored-value.ts'
import type { Notice } from '../../data/schema.ts'

export interface NoticePageEffects {
  /** The notice with its mark of having been checked; nothing else of it is written. */
  checking: (id: string) => StoredValue<Notice>
  /** Shows what is stored by now. */
  refresh: () => Promise<void>
  /** Of a text that the user added; `place` from 1. */
  removeAttachment: (notice: Notice, place: number) => Promise<Saved>
  saveFile: (name: string, text: string) => void
}

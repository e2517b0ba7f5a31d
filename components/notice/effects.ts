// What can be done with a held notice on its page.
import type { Check, Notice } from '../../data/schema.ts'
import type { Written } from '../../data/store/outcome.ts'

export interface NoticePageEffects {
  /** Null takes the mark back. */
  check: (notice: Notice, checked: Check | null) => Promise<Written>
  /** Of a text that the user added; `place` from 1. */
  removeAttachment: (notice: Notice, place: number) => Promise<Written>
  saveFile: (name: string, text: string) => void
}

// Below the box: that the text will not be there the next time, or that what was done the last time
// could not be stored.
import type { StorageProblem } from '../../core/records/storage.ts'
import { WRITE_FAILED } from '../../locales/text/labels.ts'
import { useText } from '../interface-text.tsx'
import './page-note.css'

export interface KeepingNoteProps {
  isStateKept: boolean
  undone: StorageProblem | null
}

export function KeepingNote({ isStateKept, undone }: KeepingNoteProps) {
  const t = useText()
  const notes = [
    ...(isStateKept ? [] : [t('stateNotKept')]),
    ...(undone === null ? [] : [t('actsUndone') + t(WRITE_FAILED[undone])]),
  ]
  return (
    <div role="status" data-testid="keeping-note">
      {notes.map((note) => (
        <p class="page-note" data-state="blocked" key={note}>
          {note}
        </p>
      ))}
    </div>
  )
}

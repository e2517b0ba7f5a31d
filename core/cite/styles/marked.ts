// The wording in its marks: “ ” for what is said or named, 《》 for what the notice prints as a
// title, none for departments and document numbers.
import { withHalves } from '../join-halves.ts'
import { wrapInMarks } from '../quotation-marks.ts'
import type { Style } from '../types.ts'

export const markedWording: Style = {
  id: 'marked',
  quotes: true,
  supportedOptions: ['halves'],
  write: (record, { halves = 'printed' }) => ({
    text: wrapInMarks(record, withHalves(record, halves)),
    used: ['wording'],
    leftOut: [],
  }),
}

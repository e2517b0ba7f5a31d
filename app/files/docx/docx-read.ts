// What comes of reading a .docx. It is sent from the worker that reads it.
import * as v from 'valibot'
import { LOST } from '../../../core/records/drafts.ts'

export const docxReadSchema = v.union([
  v.object({ text: v.string(), lost: v.array(v.picklist(LOST)) }),
  /** `foreign`: an archive, but of something else. `scanned`: nothing but pictures. */
  v.object({ problem: v.picklist(['large', 'damaged', 'foreign', 'scanned']) }),
])
export type DocxRead = v.InferOutput<typeof docxReadSchema>

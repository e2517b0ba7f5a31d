// Where the list of attachments begins.
import { beginsAttachmentList } from '../classify/attachment-lines.ts'
import type { Line } from '../classify/classify-lines.ts'

/** 附件：, or 附件 alone with the numbered list on the lines below it. */
export function beginsListAt(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? ''
  return (
    beginsAttachmentList(text) ||
    (/^附\s*件$/u.test(text) && lines[at + 1]?.marker?.kind === 'figure')
  )
}

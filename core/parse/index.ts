// The parser's door: from a text to the draft of a notice. Pages become lines in page/, and drafts become
// forms and notices in review/.
export type { Doubt, Draft, DraftClause } from './draft.ts'
export { draftSchema } from './draft.ts'
export { linesOfText } from './lines/index.ts'
export { findMainText } from './main-text.ts'
export { type AttachmentDraft, parseAttachment } from './parse-attachment.ts'
export { parseNotice } from './parse-notice.ts'
export { looksLikeReport } from './report.ts'
export type { MainText, SourceLine } from './source-line.ts'

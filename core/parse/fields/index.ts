// From the parts of a notice to the fields of its draft, each with lines, rule and doubt.
export { readAttachments } from './attachments.ts'
export {
  closingField,
  dateField,
  documentNumberField,
  linesField,
  noteField,
  recipientsField,
  relatedField,
  titleField,
} from './fields.ts'
export { issuersField } from './issuers.ts'
export { doubtPageCuts } from './page-cuts.ts'
export { slogansField, slogansOfAttachment } from './slogans.ts'
export { themeField } from './theme.ts'
export { emptyDraft, findUnusedLines } from './unused-lines.ts'

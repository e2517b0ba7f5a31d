// Words for the fields of a draft, and for what is doubted or wrong about them.
import type { Doubt } from '../../core/parse/index.ts'
import type { ReviewField, ReviewProblem } from '../../core/parse/review/index.ts'
import type { Lost, UnreadCount } from '../../core/records/drafts.ts'
import type { MessageWith, PlainKey, Translate } from '../../locales/index.ts'

export const FIELD_LABEL: Readonly<Record<ReviewField, PlainKey>> = {
  title: 'reviewNoticeTitle',
  documentNumber: 'factNumber',
  date: 'factDate',
  issuers: 'reviewIssuers',
  theme: 'factTheme',
  recipients: 'reviewRecipients',
  preamble: 'passagePreamble',
  closing: 'passageClosing',
  attachments: 'reviewAttachments',
  slogans: 'reviewSlogans',
  publicationNote: 'reviewNote',
}

/** Lines of the field; a date has a field of its own kind. */
export const FIELD_ROWS: Readonly<Record<ReviewField, number>> = {
  title: 2,
  documentNumber: 1,
  date: 1,
  issuers: 4,
  theme: 1,
  recipients: 2,
  preamble: 4,
  closing: 3,
  attachments: 3,
  slogans: 3,
  publicationNote: 1,
}

export const DOUBT_LABEL: Readonly<Record<Doubt, PlainKey>> = {
  'title-form': 'doubtTitle',
  'title-outside': 'doubtTitleOutside',
  'issuers-from-heading': 'doubtHeading',
  'issuers-without-date': 'doubtUndated',
  'issuers-differ': 'doubtDiffer',
  'date-without-names': 'doubtDateAlone',
  'number-without-office': 'doubtNumberAlone',
  'from-page': 'doubtPage',
  'from-sentence': 'doubtSentence',
  'from-attachment': 'doubtAttached',
  'heading-or-text': 'doubtHeadingOrText',
  'last-item': 'doubtLastItem',
  'page-break': 'doubtPageBreak',
}

export const PROBLEM_LABEL: Readonly<Record<ReviewProblem, PlainKey>> = {
  title: 'problemTitle',
  documentNumber: 'problemNumber',
  date: 'problemDate',
}

export const LOST_LABEL: Readonly<Record<Lost, PlainKey>> = {
  numbers: 'lostNumbers',
  bytes: 'lostBytes',
  images: 'lostImages',
  pages: 'lostPages',
  signs: 'lostSigns',
  tilted: 'lostTilted',
  footnotes: 'lostFootnotes',
  fields: 'lostFields',
  formulas: 'lostFormulas',
  headers: 'lostHeaders',
  parts: 'lostParts',
  revisions: 'lostRevisions',
  columns: 'lostColumns',
  paragraphs: 'lostParagraphs',
  filled: 'lostFilled',
  struck: 'lostStruck',
  whole: 'lostWhole',
  next: 'lostNext',
}

const UNREAD_LABEL: Readonly<Record<UnreadCount['what'], MessageWith<'n'>>> = {
  images: 'unreadImages',
  fields: 'unreadFields',
  frames: 'unreadFrames',
  media: 'unreadMedia',
}

/** In one line: 本页另有3幅图片、2个表单项未读入。 */
export const unreadText = (unread: readonly UnreadCount[], t: Translate): string =>
  t('unread', {
    what: unread
      .map(({ what, count }) => t(UNREAD_LABEL[what], { n: count }))
      .join(t('listComma')),
  })

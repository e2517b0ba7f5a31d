// A saved notice that is edited: its fields as a draft has them, and the notice with what was changed.
import { canonicalJson } from '../../../data/canonical-json.ts'
import type { Clause, Notice } from '../../../data/schema.ts'
import { type Draft, type DraftClause, makeField } from '../draft.ts'
import { type Review, reviewed, reviewProblems } from './review.ts'
import { campaignOfReview, noticeFrom } from './to-notice.ts'

/**
 * A stored notice as a draft, to be edited in the form in which drafts are reviewed; nothing in it is
 * doubted.
 */
export function noticeToDraft(notice: Notice): Draft {
  const { documentNumber, date, dateAsPrinted, slogans } = notice
  return {
    title: makeField(notice.title, []),
    documentNumber: makeField(
      documentNumber && { value: documentNumber.value, original: documentNumber.value },
      [],
    ),
    issuers: makeField(notice.issuers, []),
    date: makeField(
      date === null ? null : { iso: date, printed: dateAsPrinted ?? '' },
      [],
    ),
    recipients: makeField(notice.recipients, []),
    preamble: makeField(notice.preamble, []),
    theme: makeField(notice.theme, []),
    sections: notice.sections.map(draftClause),
    closing: makeField(notice.closing, []),
    attachments: makeField(
      notice.attachments.map(({ number, title, text }) => ({ number, title, text })),
      [],
    ),
    slogans: makeField(slogans.status === 'known' ? slogans.items : [], []),
    publicationNote: makeField(notice.publicationNote, []),
    related: makeField(
      notice.related.map(({ title, date: day }) => ({ title, date: day })),
      [],
    ),
    dropped: [],
  }
}

const draftClause = ({ number, heading, text, clauses }: Clause): DraftClause => ({
  number,
  heading,
  text,
  clauses: clauses.map(draftClause),
  lines: [],
})

/**
 * What the review does not show stays as it was. A mark that the text was checked ends where the text
 * is changed. @returns null where something has to be put right before
 */
export function editNotice(before: Notice, review: Review): Notice | null {
  if (reviewProblems(review).length > 0) return null
  const { id, provenance } = before
  const made = noticeFrom(reviewed(noticeToDraft(before), review), id, provenance.origin)
  if (!made) return null
  const isSameTitle = made.title === before.title
  const edited: Notice = {
    ...made,
    campaign: campaignOfReview(review, before),
    year: isSameTitle && made.date === before.date ? before.year : made.year,
    documentNumber:
      made.documentNumber?.value === before.documentNumber?.value
        ? before.documentNumber
        : made.documentNumber,
    dateAsPrinted: made.date === before.date ? before.dateAsPrinted : made.dateAsPrinted,
    attachments: made.attachments.map((one) => withOrigin(one, before)),
    slogans: sameSlogans(made, before) ? before.slogans : made.slogans,
    related: before.related,
    provenance,
  }
  // Of which campaign a notice is does not stand in its text.
  return hasSameText({ ...edited, campaign: before.campaign }, before)
    ? edited
    : { ...edited, provenance: { ...provenance, checked: null } }
}

function withOrigin(
  attachment: Notice['attachments'][number],
  { attachments }: Notice,
): Notice['attachments'][number] {
  const { title, text } = attachment
  const known = attachments.find((one) => one.title === title && one.text === text)
  return known?.origin ? { ...attachment, origin: known.origin } : attachment
}

function sameSlogans(a: Notice, b: Notice): boolean {
  const items = ({ slogans }: Notice) => (slogans.status === 'known' ? slogans.items : [])
  return JSON.stringify(items(a)) === JSON.stringify(items(b))
}

/** Whether two notices read the same, wherever they came from. */
export function hasSameText(a: Notice, b: Notice): boolean {
  return textKey(a) === textKey(b)
}

function textKey(notice: Notice): string {
  const { attachments, slogans } = notice
  const texts = attachments.map(({ number, title, text }) => [number, title, text])
  const items = slogans.status === 'known' ? slogans.items : []
  const read = { slogans: items, attachments: texts, id: '', provenance: null }
  return canonicalJson({ ...notice, ...read })
}

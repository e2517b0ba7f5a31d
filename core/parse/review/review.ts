// A draft as it is reviewed: its fields as text that can be edited, and back again.
import * as v from 'valibot'
import { DEEPEST_CLAUSE, DOCUMENT_NUMBER } from '../../../data/schema.ts'
import { plainText } from '../../text/characters.ts'
import { readMarker } from '../classify/markers.ts'
import type { Doubt, Draft, DraftClause } from '../draft.ts'

/** Fields of one text, and fields of one line for each item. */
const TEXT_FIELDS = [
  'title',
  'documentNumber',
  'date',
  'theme',
  'recipients',
  'preamble',
  'closing',
  'publicationNote',
] as const
const LIST_FIELDS = ['issuers', 'attachments', 'slogans'] as const

type TextField = (typeof TEXT_FIELDS)[number]
type ListField = (typeof LIST_FIELDS)[number]
export type ReviewField = TextField | ListField

const clauseValuesSchema = v.object({
  number: v.string(),
  heading: v.string(),
  text: v.string(),
  /** 1 for a section, 2 for what stands below it, and so on. */
  depth: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(DEEPEST_CLAUSE)),
})

const text = v.string()

/** '' where there is none. */
export const reviewSchema = v.object({
  title: text,
  documentNumber: text,
  date: text,
  theme: text,
  recipients: text,
  preamble: text,
  closing: text,
  publicationNote: text,
  issuers: text,
  attachments: text,
  slogans: text,
  /** Null where nobody corrected it: then it follows from the title (`campaignOfReview`). */
  campaign: v.optional(v.nullable(text), null),
  clauses: v.array(clauseValuesSchema),
})

export type Review = v.InferOutput<typeof reviewSchema>
export type ClauseValues = v.InferOutput<typeof clauseValuesSchema>

/** The values of the form for a draft: lists and items as lines of text. */
export function reviewOf(draft: Draft): Review {
  return {
    title: draft.title.value ?? '',
    documentNumber: draft.documentNumber.value?.value ?? '',
    date: draft.date.value?.iso ?? '',
    theme: draft.theme.value ?? '',
    recipients: draft.recipients.value ?? '',
    preamble: draft.preamble.value ?? '',
    closing: draft.closing.value ?? '',
    publicationNote: draft.publicationNote.value ?? '',
    issuers: draft.issuers.value.join('\n'),
    attachments: draft.attachments.value.map(attachmentLine).join('\n'),
    slogans: draft.slogans.value.join('\n'),
    campaign: null,
    clauses: [...clauseValues(draft.sections, 1)],
  }
}

export interface ClauseDoubt {
  doubt: Doubt
  /** The rule that told its heading from its text; null in drafts of earlier versions. */
  rule: string | null
}

/** What is doubted of each item, in the order of the review; null where nothing is. */
export const doubtsOfClauses = (
  clauses: readonly DraftClause[],
): (ClauseDoubt | null)[] =>
  clauses.flatMap(({ doubt, rule, clauses: below }) => [
    doubt ? { doubt, rule: rule ?? null } : null,
    ...doubtsOfClauses(below),
  ])

function* clauseValues(
  clauses: readonly DraftClause[],
  depth: number,
): Generator<ClauseValues> {
  for (const { number, heading, text: written, clauses: below } of clauses) {
    yield { number, heading, text: written ?? '', depth }
    yield* clauseValues(below, depth + 1)
  }
}

/** What has to be put right before a notice can be kept. */
export type ReviewProblem = 'title' | 'documentNumber' | 'date'

/** The fields that keep the form from being stored; empty where it can be. */
export function reviewProblems(review: Review): ReviewProblem[] {
  const { title, documentNumber, date } = review
  return [
    ...(typed(title) === '' ? (['title'] as const) : []),
    ...(typed(documentNumber) !== '' && !DOCUMENT_NUMBER.test(typed(documentNumber))
      ? (['documentNumber'] as const)
      : []),
    ...(date !== '' && !v.is(v.pipe(v.string(), v.isoDate()), date)
      ? (['date'] as const)
      : []),
  ]
}

/** What was typed or pasted into a field, in plain characters. */
const typed = (field: string): string => plainText(field).trim()

/** The draft with what the review says; what was not touched keeps its lines. */
export function reviewed(draft: Draft, review: Review): Draft {
  const text = (name: Exclude<TextField, 'documentNumber' | 'date'>) => ({
    ...draft[name],
    value: typed(review[name]) === '' ? null : typed(review[name]),
  })
  const number = typed(review.documentNumber)
  const printed = draft.date.value?.iso === review.date ? draft.date.value.printed : null
  return {
    ...draft,
    title: text('title'),
    theme: text('theme'),
    recipients: text('recipients'),
    preamble: text('preamble'),
    closing: text('closing'),
    publicationNote: text('publicationNote'),
    documentNumber: {
      ...draft.documentNumber,
      value:
        number === ''
          ? null
          : { value: number, original: draft.documentNumber.value?.original ?? number },
    },
    date: {
      ...draft.date,
      value:
        review.date === ''
          ? null
          : { iso: review.date, printed: printed ?? printedDate(review.date) },
    },
    issuers: { ...draft.issuers, value: itemsOf(review.issuers) },
    attachments: {
      ...draft.attachments,
      value: itemsOf(review.attachments).map((item) => attachmentOf(item, draft)),
    },
    slogans: { ...draft.slogans, value: itemsOf(review.slogans) },
    sections: treeOf(review.clauses),
  }
}

const itemsOf = (lines: string): string[] =>
  lines.split('\n').flatMap((line) => (typed(line) === '' ? [] : [typed(line)]))

type Attachment = Draft['attachments']['value'][number]

const attachmentLine = ({ number, title }: Attachment): string =>
  number === null ? title : `${number}. ${title}`

function attachmentOf(item: string, draft: Draft): Attachment {
  const left = draft.attachments.value.find((one) => attachmentLine(one) === item)
  if (left) return left
  const marker = readMarker(item)
  const title = marker ? marker.rest.trim() : item
  const known = draft.attachments.value.find((one) => one.title === title)
  return { number: marker?.number ?? null, title, text: known?.text ?? null }
}

function printedDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number)
  return `${year}年${month}月${day}日`
}

/** An item whose heading and text were taken away is gone; what stood below it moves up. */
function treeOf(clauses: readonly ClauseValues[]): DraftClause[] {
  const roots: DraftClause[] = []
  const path: { depth: number; clause: DraftClause }[] = []
  for (const { number, heading, text: written, depth } of clauses) {
    if (typed(heading) === '' && typed(written) === '') continue
    while ((path.at(-1)?.depth ?? 0) >= depth) path.pop()
    const clause: DraftClause = {
      number: typed(number),
      heading: typed(heading),
      text: typed(written) === '' ? null : typed(written),
      clauses: [],
      lines: [],
    }
    ;(path.at(-1)?.clause.clauses ?? roots).push(clause)
    path.push({ depth, clause })
  }
  return roots
}

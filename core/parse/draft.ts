// A draft: what the parser made of a text, each field with the lines it came from and how sure it is.
import * as v from 'valibot'
import { DEEPEST_CLAUSE } from '../../data/schema.ts'

/** Why a field should be looked at before it is kept. */
const DOUBTS = [
  /** A site's name was cut off, or the title has an unusual form. */
  'title-form',
  /** The page has it beside its main text, and calls itself otherwise. */
  'title-outside',
  /** They stand in the heading, and nothing is signed. */
  'issuers-from-heading',
  /** Names that close the text without a date. */
  'issuers-without-date',
  /** The title names others. */
  'issuers-differ',
  /** No name stands beside it. */
  'date-without-names',
  /** A line break may have cut off its office. */
  'number-without-office',
  /** It stands among what the page says of itself. */
  'from-page',
  /** Read from a sentence. */
  'from-sentence',
  /** Read from the plan that the notice issues. */
  'from-attachment',
  /** What stands before its first stop may be a heading, or a sentence of its text. */
  'heading-or-text',
  /** A paragraph that may belong to the last item. */
  'last-item',
  /** A page ends in it, or right above it, perhaps in the middle of a sentence. */
  'page-break',
] as const

const lines = v.array(v.number())
const doubt = v.nullable(v.picklist(DOUBTS))

/** The rule by which it was read; drafts of earlier versions have none. */
const rule = v.optional(v.nullable(v.string()), null)

const fieldSchema = <T>(value: v.GenericSchema<T>) =>
  v.object({ value, lines, doubt, rule })

export interface DraftClause {
  number: string
  heading: string
  text: string | null
  clauses: DraftClause[]
  lines: number[]
  /** Drafts of earlier versions have neither. */
  doubt?: Doubt | null | undefined
  /** The rule that told the heading from the text. */
  rule?: string | null | undefined
}

function clauseSchemaOf(depth: number): v.GenericSchema<DraftClause> {
  const below = depth < DEEPEST_CLAUSE ? clauseSchemaOf(depth + 1) : v.never()
  return v.object({
    number: v.string(),
    heading: v.string(),
    text: v.nullable(v.string()),
    clauses: v.array(below),
    lines,
    doubt: v.optional(doubt),
    rule: v.optional(v.nullable(v.string())),
  })
}

const text = v.nullable(v.string())

export const draftSchema = v.object({
  title: fieldSchema(text),
  /** `value` with 〔〕. */
  documentNumber: fieldSchema(
    v.nullable(v.object({ value: v.string(), original: v.string() })),
  ),
  issuers: fieldSchema(v.array(v.string())),
  date: fieldSchema(v.nullable(v.object({ iso: v.string(), printed: v.string() }))),
  recipients: fieldSchema(text),
  preamble: fieldSchema(text),
  theme: fieldSchema(text),
  sections: v.array(clauseSchemaOf(1)),
  closing: fieldSchema(text),
  attachments: fieldSchema(v.array(v.object({ number: text, title: v.string(), text }))),
  slogans: fieldSchema(v.array(v.string())),
  publicationNote: fieldSchema(text),
  related: fieldSchema(v.array(v.object({ title: v.string(), date: text }))),
  /** Lines that went nowhere, each with the reason. */
  dropped: v.array(v.object({ line: v.number(), text: v.string(), reason: v.string() })),
})

export type Draft = v.InferOutput<typeof draftSchema>
export type Doubt = (typeof DOUBTS)[number]

export interface Field<T> {
  value: T
  lines: number[]
  doubt: Doubt | null
  rule: string | null
}

/** A field of a draft. @param from numbers of the lines that it was read from */
export function makeField<T>(
  value: T,
  from: readonly number[],
  doubt: Doubt | null = null,
  rule: string | null = null,
): Field<T> {
  return { value, lines: [...from], doubt, rule }
}

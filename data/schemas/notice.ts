// A notice: what it says, where its text comes from, and who checked it.
import * as v from 'valibot'
import { gradeSchema, isoDate, sourceSchema, text, webAddress, year } from './values.ts'

/** 国市监质发〔2023〕73号; of announcements 2023年第18号, which has no office. */
export const DOCUMENT_NUMBER = /^(?:(?:\S.*)?〔\d{4}〕第?|\d{4}年第)\d+号$/u

const documentNumberSchema = v.strictObject({
  value: v.pipe(text, v.regex(DOCUMENT_NUMBER)),
  grade: gradeSchema,
  source: v.nullable(sourceSchema),
  note: v.optional(text),
})

/** Where a passage stands in its notice: `2.3` is 二、（三）; also preamble, closing. */
export const clauseIdSchema = v.pipe(
  text,
  v.regex(/^([1-9]\d*(\.[1-9]\d*)*|preamble|closing)$/u),
)

/** A numbered passage; a section is a clause at the top, others stand below it. */
export interface Clause {
  id: string
  /** As printed, without the mark after it (二, （三）, 1); '' for a heading without a number. */
  number: string
  /** '' where the item is a sentence and has none. */
  heading: string
  text: string | null
  clauses: Clause[]
}

/** Deeper than any notice is; keeps a damaged file from using up the stack. */
export const DEEPEST_CLAUSE = 8

const clauseEntries = {
  id: clauseIdSchema,
  number: v.pipe(v.string(), v.trim()),
  heading: v.pipe(v.string(), v.trim()),
  text: v.nullable(text),
}

function clauseSchemaOf(depth: number): v.GenericSchema<Clause> {
  const below = depth < DEEPEST_CLAUSE ? clauseSchemaOf(depth + 1) : v.never()
  return v.pipe(
    v.strictObject({ ...clauseEntries, clauses: v.array(below) }),
    v.check(({ heading, text }) => heading !== '' || text !== null, 'heading, text'),
  )
}

const clauseSchema = clauseSchemaOf(1)

/** Somebody held the text against the issuer's print. */
export const checkSchema = v.strictObject({
  who: text,
  on: isoDate,
  note: v.nullable(text),
})

const fromPageFileOrPaste = v.strictObject({
  kind: v.picklist(['page', 'file', 'paste']),
  name: v.nullable(text),
  url: v.nullable(webAddress),
  on: isoDate,
})

/** Where a file says that the text came from. */
const claimedOriginSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('reprint') }),
  v.strictObject({ kind: v.literal('policy') }),
  fromPageFileOrPaste,
])

/** What a file says of a text itself: nobody here has seen it, so it is shown as the file's. */
const claimsSchema = v.strictObject({
  origin: v.nullable(claimedOriginSchema),
  checked: v.nullable(checkSchema),
})

/** How the text of a notice came here, as the extension itself saw it. */
export const originSchema = v.variant('kind', [
  /** Comes with the extension, from a reprint. */
  v.strictObject({ kind: v.literal('reprint'), claims: v.optional(claimsSchema) }),
  /** Set by the administrator of the computer. */
  v.strictObject({ kind: v.literal('policy'), claims: v.optional(claimsSchema) }),
  /** Taken in by the user, from a page, a file (its name) or a paste. */
  fromPageFileOrPaste,
  /** From a file that was exported here or elsewhere; `name` is that of the file. */
  v.strictObject({
    kind: v.literal('import'),
    name: v.nullable(text),
    on: isoDate,
    claims: claimsSchema,
  }),
])

/**
 * `number` is null where the only attachment has none; `text` where only the title is held. `origin` is
 * that of a text which the user added to a notice that was held without.
 */
const attachmentSchema = v.strictObject({
  number: v.nullable(text),
  title: text,
  text: v.nullable(text),
  origin: v.optional(originSchema),
})

/**
 * Slogans of a notice. With the status `unknown`, `why` says what is missing; `none`: the notice
 * speaks of no slogans.
 */
export const slogansSchema = v.variant('status', [
  v.strictObject({ status: v.literal('none') }),
  v.strictObject({
    status: v.literal('unknown'),
    why: text,
    attachment: v.nullable(text),
  }),
  v.strictObject({
    status: v.literal('known'),
    items: v.pipe(v.array(text), v.minLength(1)),
    grade: gradeSchema,
    complete: v.nullable(v.boolean()),
    why: v.optional(text),
    doubt: v.optional(text),
    source: v.nullable(sourceSchema),
    /** Of those that stand in an attachment which the user added. */
    origin: v.optional(originSchema),
  }),
])

/**
 * A notice that is held whole. What its text does not have is null or empty, never filled. `id` is
 * for addresses and records; that of an imported notice starts with `own-`.
 */
export const noticeSchema = v.strictObject({
  id: v.pipe(text, v.regex(/^[a-z0-9-]+$/u)),
  campaign: v.nullable(text),
  year: v.nullable(year),
  title: text,
  documentNumber: v.nullable(documentNumberSchema),
  issuers: v.array(text),
  date: v.nullable(isoDate),
  dateAsPrinted: v.nullable(text),
  /** To whom it is sent: 各省、自治区、直辖市…. */
  recipients: v.nullable(text),
  preamble: v.nullable(text),
  theme: v.nullable(text),
  sections: v.array(clauseSchema),
  closing: v.nullable(text),
  attachments: v.array(attachmentSchema),
  publicationNote: v.nullable(text),
  slogans: slogansSchema,
  related: v.array(
    v.strictObject({ title: text, date: v.nullable(isoDate), cutOff: v.boolean() }),
  ),
  provenance: v.strictObject({
    grade: gradeSchema,
    origin: originSchema,
    checked: v.nullable(checkSchema),
  }),
})

export type Slogans = v.InferOutput<typeof slogansSchema>
export type Notice = v.InferOutput<typeof noticeSchema>
export type Origin = v.InferOutput<typeof originSchema>
export type Claims = v.InferOutput<typeof claimsSchema>
export type Check = v.InferOutput<typeof checkSchema>

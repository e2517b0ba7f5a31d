// The one schema of everything the library holds. All types come from here.

import * as v from 'valibot'
import { GRADES } from './grades.ts'
import { TERM_KINDS } from './kinds.ts'

const gradeSchema = v.picklist(GRADES)

const text = v.pipe(v.string(), v.trim(), v.minLength(1))
/** No notice is older. */
export const EARLIEST_YEAR = 1949
const year = v.pipe(v.number(), v.integer(), v.minValue(EARLIEST_YEAR), v.maxValue(2100))
const isoDate = v.pipe(v.string(), v.isoDate())
const webAddress = v.pipe(v.string(), v.url(), v.regex(/^https?:/u))

/** Where a fact was read. `url` is null where it is a mirror: nobody is sent there. */
const sourceSchema = v.strictObject({
  url: v.nullable(webAddress),
  kind: v.picklist(['government-or-association', 'press', 'reprint', 'other']),
  quote: v.optional(text),
  note: v.optional(text),
})

/** 国市监质发〔2023〕73号; of announcements 2023年第18号, which has no office. */
export const DOCUMENT_NUMBER = /^(?:(?:\S.*)?〔\d{4}〕第?|\d{4}年第)\d+号$/u

const documentNumberSchema = v.strictObject({
  value: v.pipe(text, v.regex(DOCUMENT_NUMBER)),
  grade: gradeSchema,
  source: v.nullable(sourceSchema),
  note: v.optional(text),
})

/** Where a passage stands in its notice: `2.3` is 二、（三）; also preamble, closing. */
const clauseIdSchema = v.pipe(
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
const slogansSchema = v.variant('status', [
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

/** Why a check flags a form of a name. */
const NAME_REASONS = [
  /** Press usage; official documents write the short name on record. */
  'press-usage',
  /** The parts of the name stand in another order. */
  'word-order',
  /** A part of the full name and a part of the short one. */
  'mixed-forms',
  /** Another level: 总署 for 署. */
  'other-level',
  /** 国家 or 中国 before a name that bears neither. */
  'no-such-prefix',
] as const

const nameReasonSchema = v.picklist(NAME_REASONS)

/**
 * A central body as it signs, with every other form in use. `alsoStandard` stands in central
 * documents and is never flagged; `colloquial` is press usage, a hint; `former` was right in its time.
 */
export const departmentSchema = v.strictObject({
  signed: text,
  full: text,
  formal: v.nullable(text),
  alsoStandard: v.array(text),
  colloquial: v.array(text),
  wrong: v.array(text),
  former: v.array(text),
  /** Why a colloquial or wrong form is flagged by the check. What has no reason here is not. */
  reasons: v.optional(v.record(text, nameReasonSchema)),
})

/** A word of the notice that readers look for by name; `clause` is where it stands. */
export const termSchema = v.strictObject({
  kind: v.picklist(TERM_KINDS),
  text,
  clause: clauseIdSchema,
  aliases: v.optional(v.array(text), []),
})

/** A theme as pages tell it; `pagesSeen` counts those to which nobody can be sent, too. */
const campaignThemeSchema = v.strictObject({
  text,
  grade: gradeSchema,
  pagesSeen: v.pipe(v.number(), v.integer(), v.minValue(1)),
  sources: v.array(sourceSchema),
  /** Words of everyday speech (可持续发展): meant only where a text speaks of the campaign or a theme. */
  everyday: v.optional(v.literal(true)),
})

const count = v.pipe(v.number(), v.integer(), v.minValue(1))
const sourced = { grade: gradeSchema, sources: v.array(sourceSchema) }

/** What is known of a year whose notice is not held. Facts only, no text. */
const campaignYearSchema = v.strictObject({
  year,
  title: v.nullable(text),
  documentNumber: v.nullable(
    v.strictObject({ value: text, asSeen: v.nullable(text), ...sourced }),
  ),
  date: v.nullable(isoDate),
  /** Of the title, the date and the issuers. */
  grade: gradeSchema,
  note: v.nullable(text),
  theme: v.nullable(campaignThemeSchema),
  issuersCount: v.nullable(v.strictObject({ value: count, ...sourced })),
  /** In the words and order of a news item: not as signed, and perhaps not all. */
  issuersAsReported: v.array(text),
  issuersReportedWhole: v.boolean(),
  /** The 48th: as it is told, which need not agree from year to year. */
  ordinal: v.nullable(v.strictObject({ value: count, ...sourced })),
  slogans: v.nullable(slogansSchema),
})

/**
 * A claim that is wrong. One about the theme is so only together with its year: the wording may be the
 * theme of another. `year` is null where the claim is about the campaign as such.
 */
const knownWrongSchema = v.strictObject({
  about: v.picklist(['theme', 'slogan', 'history', 'time']),
  year: v.nullable(year),
  claimed: text,
  seenOn: text,
  contradictedBy: v.strictObject({ value: text, grade: gradeSchema }),
})

/** A yearly campaign with all that is known of it beside the notices that are held. */
export const campaignSchema = v.strictObject({
  id: v.pipe(text, v.regex(/^[a-z0-9-]+$/u)),
  /** As notices and places name it. */
  name: text,
  /** How a text names it; the shortest that no other campaign has. */
  words: v.pipe(v.array(text), v.minLength(1)),
  /** Characters that make another word of it: 质量月 is not in 质量月报. */
  notFollowedBy: v.string(),
  /** Words that make another campaign of it: 工程质量月. */
  notPrecededBy: v.array(text),
  /** Words with one other character that are no misspelling of it: 产量月. */
  otherWords: v.array(text),
  /** The month in which it opens; null where that changes. */
  month: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12))),
  since: v.nullable(year),
  /** The latest first. */
  years: v.array(campaignYearSchema),
  /** Looked for and not found. */
  yearsNotFound: v.array(year),
  /** Years without it, both included. */
  pauses: v.array(v.strictObject({ from: year, to: year, grade: gradeSchema })),
  knownWrong: v.array(knownWrongSchema),
  /** Themes of associations and places, which are not the national one. */
  notNational: v.array(v.strictObject({ year, theme: text, whose: text, ...sourced })),
})

/** A former body; its work went `mainly` or in `part` to its successors of 2023. */
export const predecessorSchema = v.strictObject({
  name: text,
  short: v.array(text),
  successors: v.pipe(v.array(text), v.minLength(1)),
  until: year,
  extent: v.picklist(['mainly', 'part']),
  grade: gradeSchema,
  /** Null where it rests on general knowledge. */
  source: v.nullable(sourceSchema),
})

/** A central body that did not sign the held notice. */
export const centralBodySchema = v.strictObject({
  name: text,
  short: v.array(text),
})

/** A relation by field: the words of the clause from which an editor inferred it. */
export const fieldSchema = v.strictObject({
  department: text,
  words: v.pipe(v.array(text), v.minLength(1)),
})

export type Grade = v.InferOutput<typeof gradeSchema>
export type Source = v.InferOutput<typeof sourceSchema>
export type Slogans = v.InferOutput<typeof slogansSchema>
export type Notice = v.InferOutput<typeof noticeSchema>
export type Origin = v.InferOutput<typeof originSchema>
export type Claims = v.InferOutput<typeof claimsSchema>
export type Check = v.InferOutput<typeof checkSchema>
export type NameReason = v.InferOutput<typeof nameReasonSchema>
export type Department = v.InferOutput<typeof departmentSchema>
export type Term = v.InferOutput<typeof termSchema>
export type CampaignTheme = v.InferOutput<typeof campaignThemeSchema>
export type CampaignYear = v.InferOutput<typeof campaignYearSchema>
export type Campaign = v.InferOutput<typeof campaignSchema>
export type Predecessor = v.InferOutput<typeof predecessorSchema>
export type CentralBody = v.InferOutput<typeof centralBodySchema>
type Field = v.InferOutput<typeof fieldSchema>

/** Everything a library is made from. */
export interface Holdings {
  notices: readonly Notice[]
  departments: readonly Department[]
  /** By the id of the notice in which they stand. */
  terms: Readonly<Record<string, readonly Term[]>>
  fields: readonly Field[]
  campaigns: readonly Campaign[]
  predecessors: readonly Predecessor[]
  centralBodies: readonly CentralBody[]
}

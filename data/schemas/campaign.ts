// A campaign: its names, and what is known of each year.
import * as v from 'valibot'
import { slogansSchema } from './notice.ts'
import { gradeSchema, isoDate, sourceSchema, text, year } from './values.ts'

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

export type CampaignTheme = v.InferOutput<typeof campaignThemeSchema>
export type CampaignYear = v.InferOutput<typeof campaignYearSchema>
export type Campaign = v.InferOutput<typeof campaignSchema>

// What is kept of own notices and of the index of their entries. Everything read from the database
// goes through these schemas.
import * as v from 'valibot'
import { type Clause, type Notice, noticeSchema } from '../../data/schema.ts'
import { sketchOf } from '../text/sketch.ts'
import { DERIVATION } from './derivation.ts'
import { momentSchema } from './moment.ts'

/** A notice of the user's own, as it is kept. */
export const storedNoticeSchema = v.object({
  notice: noticeSchema,
  /** What the user calls it; the title is the issuer's and stays. */
  name: v.optional(v.nullable(v.string()), null),
  tags: v.array(v.string()),
  addedAt: momentSchema,
})

/** What a list shows of a notice. */
export const headSchema = v.object({
  id: v.string(),
  title: v.string(),
  number: v.nullable(v.string()),
  campaign: v.nullable(v.string()),
  year: v.nullable(v.number()),
  date: v.nullable(v.string()),
  issuers: v.array(v.string()),
  checked: v.boolean(),
  name: v.optional(v.nullable(v.string()), null),
  tags: v.array(v.string()),
  addedAt: momentSchema,
  /** Of its text, to find what is nearly the same. */
  sketch: v.optional(v.instance(Uint32Array), () => new Uint32Array()),
  /** Of what it was derived by; see derivation.ts. */
  derivation: v.optional(v.number(), 1),
})

/** A segment without its parts; see core/lookup/index/stored/segment.ts. */
export const segmentSchema = v.object({
  /** Ids of its notices. */
  notices: v.array(v.string()),
  /** Of these, notices that are gone, or stand in a later segment. */
  removed: v.array(v.string()),
  forms: v.number(),
  shardCount: v.number(),
  /** As in a head. */
  derivation: v.optional(v.number(), 1),
  /** How many records of each kind belong to it; older ones did not say. */
  parts: v.optional(v.object({ shards: v.number(), blocks: v.number() })),
})

export const weightsSchema = v.object({
  formWeights: v.instance(Float32Array),
  formEntries: v.instance(Uint32Array),
})

export const shardSchema = v.object({
  grams: v.instance(Float64Array),
  starts: v.instance(Uint32Array),
  postings: v.instance(Uint32Array),
})

export type StoredNotice = v.InferOutput<typeof storedNoticeSchema>
export type Head = v.InferOutput<typeof headSchema>
export type SegmentRecord = v.InferOutput<typeof segmentSchema>
export type WeightsRecord = v.InferOutput<typeof weightsSchema>
export type ShardRecord = v.InferOutput<typeof shardSchema>

/** What the list of notices shows of one, without its text. */
export function noticeHead({ notice, name, tags, addedAt }: StoredNotice): Head {
  const { id, title, documentNumber, campaign, year, date, issuers, provenance } = notice
  return {
    id,
    title,
    number: documentNumber?.value ?? null,
    campaign,
    year,
    date,
    issuers: [...issuers],
    checked: provenance.checked !== null,
    name,
    tags: [...tags],
    addedAt,
    sketch: sketchOf(textOf(notice)),
    derivation: DERIVATION,
  }
}

/** The words of a notice between its title and its signature. */
export function textOf({ preamble, sections, closing }: Notice): string {
  const passages = (clauses: readonly Clause[]): string[] =>
    clauses.flatMap(({ heading, text, clauses: below }) => [
      heading,
      text ?? '',
      ...passages(below),
    ])
  return [preamble ?? '', ...passages(sections), closing ?? ''].join('\n')
}

// What a user can set. Kept in storage and in exported files, so ids stay; a change of the format is
// a migration (migrate.ts).

import * as v from 'valibot'
import { CITE_ISSUERS, STYLE_IDS } from '../cite/style-ids.ts'
import { isSite } from './sites.ts'

/** `auto` is the browser's language. */
export const LANGUAGES = ['auto', 'zh-CN', 'zh-TW', 'en'] as const

/** More than anybody types; keeps a damaged file from filling the storage. */
export const MOST_SITES = 1000

/** The options that are set; each may be missing. */
export const setOptionsSchema = v.object({
  language: v.exactOptional(v.picklist(LANGUAGES)),
  citeStyle: v.exactOptional(v.picklist(STYLE_IDS)),
  /** What stands before the title of a notice in running text. */
  citeIssuers: v.exactOptional(v.picklist(CITE_ISSUERS)),
  /** The document number after the title. */
  citeNumber: v.exactOptional(v.boolean()),
  /** On only while the extension holds the permission for pages. */
  bubble: v.exactOptional(v.boolean()),
  /** Host names; each stands for its subdomains too. */
  bubbleOffSites: v.exactOptional(
    v.pipe(
      v.array(v.pipe(v.string(), v.check(isSite, 'example.com'))),
      v.maxLength(MOST_SITES),
      v.readonly(),
    ),
  ),
  history: v.exactOptional(v.boolean()),
  /** Rules of the wording check by id: on or off against their default. One that is gone does nothing. */
  rules: v.exactOptional(
    v.pipe(
      v.record(v.pipe(v.string(), v.regex(/^[a-z-]{1,40}$/u)), v.boolean()),
      v.readonly(),
    ),
  ),
})

export type SetOptions = v.InferOutput<typeof setOptionsSchema>
export type Options = Required<SetOptions>
export type OptionName = keyof Options
export type Language = Options['language']

/** Whether a key of stored or exported data is the name of an option of this version. */
export function isOptionName(name: string): name is OptionName {
  return Object.hasOwn(setOptionsSchema.entries, name)
}

// With what a citation begins: the style, and what stands in it beside the wording.
import type { CiteIssuers, StyleId } from '../cite/style-ids.ts'
import type { Options } from './schema.ts'

export interface CiteDefaults {
  style: StyleId
  issuers: CiteIssuers
  number: boolean
}

export const CITE_DEFAULTS: CiteDefaults = {
  style: 'in-text',
  issuers: 'none',
  number: true,
}

/** The options with which the panel of citations opens. */
export const citingOf = ({
  citeStyle,
  citeIssuers,
  citeNumber,
}: Options): CiteDefaults => ({
  style: citeStyle,
  issuers: citeIssuers,
  number: citeNumber,
})

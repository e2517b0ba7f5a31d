// Words for the closed lists of citing: styles, and the fields written or left out.

import type { CitedField, CiteIssuers, LeftOut, StyleId } from '../../core/cite/index.ts'
import type { Grade } from '../../data/schema.ts'
import type { MessageWith, PlainKey } from '../index.ts'

export const STYLE_LABEL: Record<StyleId, PlainKey> = {
  layout: 'citeStyleLayout',
  running: 'citeStyleRunning',
  marked: 'citeStyleMarked',
  'in-text': 'citeStyleInText',
  locator: 'citeStyleLocator',
  'gbt7714-2025': 'citeStyleGbt2025',
  'gbt7714-2015': 'citeStyleGbt2015',
  markdown: 'citeStyleMarkdown',
  json: 'citeStyleJson',
}

export const CITED_LABEL: Record<CitedField | LeftOut, PlainKey> = {
  wording: 'citeWording',
  notice: 'citeNotice',
  title: 'citeTitle',
  issuers: 'factIssuers',
  'document-number': 'factNumber',
  date: 'factDate',
  locator: 'citeLocator',
  url: 'citeUrl',
  'access-date': 'citeAccessDate',
}

/** How sure what was cited is; nothing for what the held text prints. */
export const CITED_GRADE: Record<Exclude<Grade, 'held'>, MessageWith<'field'>> = {
  corroborated: 'citeCorroborated',
  'single-source': 'citeSingleSource',
  uncorroborated: 'citeUncorroborated',
  retold: 'citeRetold',
  unknown: 'citeUnknown',
}

/** What stands before the title of the notice. */
export const ISSUERS_LABEL: Record<CiteIssuers, PlainKey> = {
  none: 'citeIssuersNone',
  short: 'citeIssuersShort',
  all: 'citeIssuersAll',
}

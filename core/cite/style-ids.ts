// The styles of citing by their ids, in the order in which they are offered, and how issuers are
// named. The user's options keep them, so an id stays what it is. What each writes: core/cite/.

export const STYLE_IDS = [
  'layout',
  'running',
  'marked',
  'in-text',
  'locator',
  'gbt7714-2025',
  'gbt7714-2015',
  'markdown',
  'json',
] as const

/** A citation style. */
export type StyleId = (typeof STYLE_IDS)[number]

/** Which issuers stand before the title. */
export const CITE_ISSUERS = ['none', 'short', 'all'] as const

/** One of them. */
export type CiteIssuers = (typeof CITE_ISSUERS)[number]

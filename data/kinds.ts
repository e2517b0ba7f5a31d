// The kinds of wordings. A kind is one row here and its name in locales/: this table says how it is named,
// looked up, grouped and cited.

/**
 * `headline`: set in two halves, with a space or a comma between them. `name`: of a body. `passage`: text
 * of which people select parts. `term`: a short wording that stands inside passages.
 */
type Shape = 'headline' | 'name' | 'passage' | 'term'

interface KindRow {
  /** The message with its name. */
  label: `kind${string}`
  shape: Shape
  /** Leads over to the wording in a sentence that cites a notice: 通知提出：“…”. */
  leadIn: string
  /** What a year of a campaign has of it: 2017年全国“质量月”活动主题为…. Null where it is cited alone. */
  ofYear: { noun: string; verb: string } | null
}

/** In the order in which they are offered as filters. */
export const KIND = {
  theme: {
    label: 'kindTheme',
    shape: 'headline',
    leadIn: '明确，活动主题为',
    ofYear: { noun: '主题', verb: '为' },
  },
  department: {
    label: 'kindDepartment',
    shape: 'name',
    leadIn: '提到',
    ofYear: null,
  },
  slogan: {
    label: 'kindSlogan',
    shape: 'headline',
    leadIn: '提出，活动口号包括',
    ofYear: { noun: '口号', verb: '包括' },
  },
  clause: {
    label: 'kindClause',
    shape: 'passage',
    leadIn: '提出：',
    ofYear: null,
  },
  activity: {
    label: 'kindActivity',
    shape: 'term',
    leadIn: '提到',
    ofYear: null,
  },
  document: {
    label: 'kindDocument',
    shape: 'term',
    leadIn: '提到',
    ofYear: null,
  },
  phrase: {
    label: 'kindPhrase',
    shape: 'term',
    leadIn: '提到',
    ofYear: null,
  },
  /** A figure with its unit: 142种各类重点产品. */
  figure: {
    label: 'kindFigure',
    shape: 'term',
    leadIn: '提出',
    ofYear: null,
  },
} as const satisfies Record<string, KindRow>

export type Kind = keyof typeof KIND

/** A stored record or a file may come from a version that knows other kinds. */
export const isKind = (text: string): text is Kind => Object.hasOwn(KIND, text)

export const KINDS: readonly Kind[] = Object.keys(KIND).filter(isKind)

type OfShape<S extends Shape> = {
  [K in Kind]: (typeof KIND)[K]['shape'] extends S ? K : never
}[Kind]

export type TermKind = OfShape<'term'>

export const isTermKind = (kind: Kind): kind is TermKind => KIND[kind].shape === 'term'

export const TERM_KINDS: readonly TermKind[] = KINDS.filter(isTermKind)

// What a lookup takes and gives. Offsets are UTF-16 code units, half open: [from, to).
import type { Kind } from '../../data/kinds.ts'
import type { Grade, Predecessor } from '../../data/schema.ts'

/** A stretch of a text. */
export type Span = readonly [from: number, to: number]

/** One place where a wording stands. A held notice has a `noticeId`, a year that is only known none. */
export interface Place {
  /** null where the notice has no date. */
  year: number | null
  /** 全国“质量月”活动; null where the notice is of none. */
  campaign: string | null
  role: Kind
  grade: Grade
  noticeId: string | null
  /** `2.3` is 二、（三）; null where the notice is not held. */
  clauseId: string | null
  /** A doubt is on record: it stands after an undoubted place of the same grade. */
  doubtful?: boolean
  /** A theme in words of everyday speech, which mean it only beside its campaign. */
  everyday?: boolean
  /** The title of a link below a held notice; what it leads to is not held. */
  linked?: boolean
}

/** How a form of a name stands to the official wording. */
export const FORM_ROLES = [
  'printed',
  'full',
  'formal',
  'standard',
  'colloquial',
  'wrong',
  'alias',
  /** Asks for the entry without being its wording: 等25个部门. */
  'reference',
  'pinyin',
] as const

export type FormRole = (typeof FORM_ROLES)[number]

/** A way in which an entry is written. */
export interface Form {
  text: string
  role: FormRole
}

/** One official wording with all its forms and places; the first form is the printed one. */
export interface Entry {
  id: string
  kind: Kind
  text: string
  forms: readonly Form[]
  /** Held notice first, then better grade, then later year. */
  places: readonly Place[]
}

/** 一致, 近似, 相关; `nearest` (最接近) is no match but the least far away. */
export type Confidence = 'same' | 'near' | 'related' | 'nearest'

/** A mark as it was written and as it is printed; '' where one side has none. */
export interface MarkDifference {
  written: string
  printed: string
}

/** An entry that a selection means, and how it was recognised. */
export interface Match {
  entry: Entry
  /** The form that was recognised. */
  form: Form
  confidence: Confidence
  /** 0..1, how well wording and selection agree; what it is worth stands in docs/performance.md. */
  agreement: number
  /** The stretch of the selection that this is about, in its original offsets. */
  span: Span
  /** The words are the same, these marks are not; only beside 一致. */
  marks?: readonly MarkDifference[]
  /** The id of the clause above, of whose wording this is a part. */
  within?: string
}

/** What is known of one year or notice. */
export interface AnswerRow {
  year: number | null
  noticeId: string | null
  title: string | null
  /** In the words of the record; empty where it is not known. */
  values: readonly string[]
  grade: Grade
  /** Of issuers, where only their number is known; else null. */
  count: number | null
  /** There are more issuers than are known, or the text of an attachment is not held. */
  partial: boolean
}

/** What a plain question asks for, of a notice or a year. */
const ASKED = [
  'issuers',
  'lead',
  'count',
  'number',
  'date',
  'attachments',
  'attachment',
  'slogans',
  'theme',
] as const

export type Asked = (typeof ASKED)[number]

/** A list of bodies in a text, compared with the official list. */
export interface ListComparison {
  /** Of the official list. */
  listed: number
  total: number
  missing: readonly string[]
  added: readonly string[]
  doubled: readonly string[]
  misspelt: readonly { written: string; name: string }[]
  /** Neighbours in each other's place. */
  swapped: readonly (readonly [string, string])[]
  /** A name and the one behind which it belongs; null is the head of the list. */
  misplaced: readonly { name: string; after: string | null }[]
}

/** What is known of a name or a notice that is not a match. */
export type Statement =
  | { type: 'predecessor'; span: Span; name: string; predecessor: Predecessor }
  | { type: 'not-issuer'; span: Span; name: string; noticeId: string }
  | { type: 'not-held'; span: Span; campaign: string; year: number; title: string }
  /** A text says that `name` is the theme of a year, which has another; held: that of a held notice. */
  | {
      type: 'wrong-theme'
      span: Span
      name: string
      campaign: string
      year: number
      theme: string
      grade: Grade
      held: boolean
    }
  /** A text says `name` (等26个部门) of a year of which another `count` is known. */
  | {
      type: 'wrong-count'
      span: Span
      name: string
      campaign: string
      year: number
      count: number
      grade: Grade
      held: boolean
    }
  /** A text lists those who issued a notice; the list is compared with that notice. */
  | ({
      type: 'issuer-list'
      span: Span
      /** null where the notice is of none. */
      campaign: string | null
      year: number | null
      /** Of a held notice; null where the list is only reported. */
      noticeId: string | null
      title: string | null
      grade: Grade
    } & ListComparison)
  /** A plain question, answered from the fields of the notices of one campaign. */
  | {
      type: 'answer'
      span: Span
      what: Asked
      /** null where the notice is of none. */
      campaign: string | null
      /** Of an attachment, from 1. */
      place: number | null
      rows: readonly AnswerRow[]
    }
  /** The theme or slogans of a year that are not known, or a year without a campaign. */
  | {
      type: 'year-unknown'
      span: Span
      campaign: string
      year: number
      what: 'theme' | 'slogans' | 'campaign'
    }
  /** The theme of an association or a place, not of the national campaign. */
  | {
      type: 'not-national'
      span: Span
      name: string
      campaign: string
      year: number
      whose: string
    }

/** What a lookup finds. */
export interface LookupResult {
  /** Best first, all kinds together. Empty where nothing is official wording. */
  matches: readonly Match[]
  statements: readonly Statement[]
  /** At most three, only where there is no match and no statement. */
  nearest: readonly Match[]
}

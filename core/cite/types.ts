// What citing takes and gives.

import type { Kind } from '../../data/kinds.ts'
import type { Grade, Source } from '../../data/schema.ts'
import type { Markup } from '../text/markup.ts'
import type { CiteIssuers, StyleId } from './style-ids.ts'

export { STYLE_IDS, type StyleId } from './style-ids.ts'

/** A part of a record that stands in a citation or is missing from it. */
export type CitedField =
  | 'wording'
  | 'title'
  | 'issuers'
  | 'document-number'
  | 'date'
  | 'locator'
  | 'url'

/**
 * What a style wanted and did not write, in this order. `notice`: the notice is not held, so nothing
 * is said of what stands in it, even where its title is known. `access-date` was not passed in.
 */
export const LEFT_OUT = [
  'notice',
  'title',
  'issuers',
  'document-number',
  'date',
  'locator',
  'url',
  'access-date',
] as const

/** One of them. */
export type LeftOut = (typeof LEFT_OUT)[number]

/** What the wording is in its notice, where that asks for words of its own. */
export type Part = 'title' | 'number' | 'issuer' | 'attachment' | 'note' | 'passage'

/** One wording at one place, with all that is known of its notice; null and [] mean not known. */
export interface CitedRecord {
  wording: string
  kind: Kind
  role: Kind
  part: Part
  grade: Grade
  doubtful: boolean
  /** The notice itself prints it in 《》 (or it is the title of the notice or an attachment). */
  printedAsTitle: boolean
  year: number | null
  /** 全国“质量月”活动; null where the notice is of none. */
  campaign: string | null
  /** The text of the notice is held; else only facts about it. */
  held: boolean
  /** Compared with the issuer's print; null where the text is not held. */
  compared: boolean | null
  title: string | null
  /** Grade of title, date and issuers. */
  noticeGrade: Grade
  /** As signed, in order. A list as reported is no signature: it stays out. */
  issuers: readonly string[]
  documentNumber: { value: string; grade: Grade } | null
  /** ISO date of issue. */
  date: string | null
  clauseId: string | null
  /** The place as a sentence says it: 第一部分, 第四部分第（三）项; null where no form is known for it. */
  spokenPlace: string | null
  /** 二、（三）; a section with its heading: 一、活动主题; 附件4; null for what bears no number. */
  locator: string | null
  /** The address of the notice itself. */
  url: string | null
  /** Where the fact was read if the notice is not held: no address of the notice. */
  source: Source | null
}

/** How a citation is written; see `Style.supportedOptions`. */
export interface CiteOptions {
  /** Between the halves of a theme or slogan. Default: `comma` in running text, else `printed`. */
  halves?: Halves
  /** Before the title: 市场监管总局等25个部门, or all as signed. Default `none`. */
  issuers?: CiteIssuers
  /** The document number after the title. Default false: a held text may not print it. */
  number?: boolean
  /** ISO date on which the page was read; used only beside an address. */
  accessDate?: string | null
}

/** What stands between the halves of a theme or slogan: as printed, a space, or ，. */
export type Halves = 'printed' | 'space' | 'comma'

/** What a style writes. */
export interface Draft {
  text: string
  /** Only where it differs from the text: structure for the rich clipboard. */
  markup?: Markup
  used: readonly CitedField[]
  leftOut: readonly LeftOut[]
}

/** A citation style: one row of `STYLES`. */
export interface Style {
  id: StyleId
  /** The wording stands in the text; else the style names the place or the notice alone. */
  quotes: boolean
  /** The mark of the document's type follows no example of the standard that could be read. */
  typeIsUnverified?: true
  /** The options that make a difference to it. */
  supportedOptions: readonly (keyof CiteOptions)[]
  write: (record: CitedRecord, options: CiteOptions) => Draft
}

/** A field that went in, and how sure it is. */
interface CitedGrade {
  field: CitedField
  grade: Grade
}

/** A citation, ready for the clipboard. */
export interface Citation {
  style: StyleId
  /** '' where nothing can be written from what is known; `leftOut` says why. */
  text: string
  html: string
  leftOut: readonly LeftOut[]
  typeIsUnverified: boolean
  /** Of every field that went in, in the order written. */
  grades: readonly CitedGrade[]
}

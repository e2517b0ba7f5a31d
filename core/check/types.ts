// What the check takes and gives. Offsets are UTF-16 code units, half open: [start, end).
import type { Grade } from '../../data/schema.ts'
import type { WordRow } from '../records/word-list.ts'
import type { Work } from '../slices.ts'
import type { CheckIndex } from './check-index.ts'
import type { RuleId } from './rule-ids.ts'
import type { Paragraph, Reading } from './text/reading.ts'

export type { RuleId } from './rule-ids.ts'

/** `certain` holds through the strict door (docs/ARCHITECTURE.md); everything else is `advice`. */
export type Severity = 'certain' | 'advice'

/** On what a rule rests, the strongest first. Only the first four may be called a provision (规定). */
type AuthorityKind =
  | 'law'
  | 'regulation'
  | 'national-standard'
  | 'policy-document'
  | 'practice'
  | 'own-list'

export interface Authority {
  kind: AuthorityKind
  /**
   * Title and number of the document, as Chinese texts cite it; of the office's list the reason that
   * its row gives; null where there is none.
   */
  document: string | null
}

/** The messages and the values that each of them needs. Their words stand in `locales/`. */
export interface MessageValues {
  'colloquial-name': { written: string; official: string }
  'wrong-name': { written: string; official: string }
  'misspelt-name': { written: string; official: string }
  'name-not-formal': { written: string; official: string }
  'former-name': { written: string; until: number; successors: string }
  'differs-from-wording': { written: string; official: string }
  'half-exchanged': { written: string; official: string }
  'other-year-in-name': { written: string; official: string }
  'theme-of-other-year': { written: string; year: number; theme: string }
  'theme-not-national': { written: string; year: number; whose: string }
  'slogans-not-known': { written: string; year: number }
  'wrong-count': { written: string; year: number; count: number }
  'issuer-missing': { name: string; year: number | null }
  'issuer-added': { name: string; year: number | null }
  'issuer-doubled': { name: string; year: number | null }
  'issuer-misplaced': { name: string; year: number | null }
  'not-an-issuer': { name: string; year: number | null }
  'title-differs': { written: string; official: string }
  'title-without-marks': { title: string }
  'number-differs': { written: string; official: string }
  'number-brackets': { written: string }
  'number-padded': { written: string }
  'number-ordinal': { written: string }
  'issue-date-differs': { written: string; official: string }
  'quotes-missing': { wording: string }
  'quotes-straight': { written: string }
  'quotes-unpaired': { written: string }
  'half-width-mark': { written: string }
  'doubled-mark': { written: string }
  ellipsis: { written: string }
  'date-padded': { written: string }
  'date-day-word': { written: string }
  'year-zero': { written: string }
  'date-in-han': { written: string }
  'date-impossible': { written: string }
  'own-list-wrong': { written: string; official: string }
  'own-list-forbidden': { written: string }
  'weekday-wrong': { date: string; written: string; official: string }
  'end-before-start': { written: string }
  'attachment-not-listed': { written: string; count: number }
  'attachment-number-mark': { written: string }
  'attachment-end-mark': { written: string }
  'attachment-title-marks': { written: string }
  'recipients-without-colon': { written: string }
  'mark-unpaired': { written: string }
  'title-two-ways': { written: string; other: string }
  'number-two-ways': { title: string; written: string; other: string }
  'name-two-ways': { written: string; other: string }
  'wrong-usage': { written: string; official: string }
  'no-such-genre': { written: string }
  'said-twice': { written: string }
  'identity-number': Record<string, never>
  'level-mark': { written: string; official: string }
  'level-skipped': { written: string; official: string }
  'level-repeated': { written: string; official: string }
  'year-shortened': { written: string; official: string }
  'year-span-hyphen': { written: string }
  'announced-count': { announced: string; given: number }
  'needless-comma': Record<string, never>
  'full-width-digits': { written: string }
  'space-in-text': { written: string }
  'unit-left-out': { written: string; official: string }
  'word-variant': { written: string; official: string }
}

export type MessageId = keyof MessageValues

type Message = {
  [Id in MessageId]: { id: Id; values: MessageValues[Id] }
}[MessageId]

/** Where the right form stands: in a held notice, in what is known of a year, or in the rule's authority. */
export type Provenance =
  | {
      type: 'notice'
      /** null where the notice of the year is not held. */
      noticeId: string | null
      /** `2.3` is 二、（三）; null where no clause is meant. */
      clauseId: string | null
      campaign: string | null
      year: number | null
      grade: Grade
    }
  | { type: 'authority'; authority: Authority }

/** One place that deviates. */
export interface Finding {
  start: number
  end: number
  rule: RuleId
  severity: Severity
  message: Message
  /** Replacements of `[start, end)`, the best first; empty where the writer has to decide. */
  suggestions: readonly string[]
  provenance: Provenance
}

/** What a rule gives; the runner adds its id and, where none is given, its authority. */
export interface FoundPlace {
  start: number
  end: number
  severity: Severity
  message: Message
  suggestions?: readonly string[]
  provenance?: Provenance
}

/** A text with the place that has to be found in it, and the text after its first replacement. */
interface RuleExample {
  text: string
  /** The stretch that is found, as it stands in the text. */
  found: string
  /** null where there is no replacement. */
  fixed: string | null
}

interface RuleCommon {
  /** Its name and explanation stand in `locales/` under this id. */
  id: RuleId
  authority: Authority
  examples: readonly RuleExample[]
  /** Texts in which this rule finds nothing. */
  counterExamples: readonly string[]
  /** The office's list that the examples are checked with, where the rule needs one. */
  exampleList?: readonly WordRow[]
  /** Off until a user switches it on. */
  offByDefault?: true
}

/** A rule that looks at one paragraph alone. Its places are offsets in the paragraph. */
export interface ParagraphRule extends RuleCommon {
  scope: 'paragraph'
  find: (
    paragraph: Paragraph,
    index: CheckIndex,
    settings: CheckSettings,
  ) => readonly FoundPlace[]
}

/** A rule that needs the whole text: lists, years, what is paired. */
export interface TextRule extends RuleCommon {
  scope: 'text'
  /** At once, or as work where that takes long: see `inParagraphs`. */
  find: (
    reading: Reading,
    index: CheckIndex,
    settings: CheckSettings,
  ) => readonly FoundPlace[] | PlacesWork
}

/** Tells after each step how many characters of the text are done. */
export type PlacesWork = Work<readonly FoundPlace[], number>

export type Rule = ParagraphRule | TextRule

export interface CheckSettings {
  /** Rules to leave out. */
  disabled?: readonly RuleId[]
  /** Rules that are off by default and wanted. */
  enabled?: readonly RuleId[]
  /** 本单位词表, by which the rule `own-list` goes. */
  ownList?: readonly WordRow[]
}

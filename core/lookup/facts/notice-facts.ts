// The facts of one notice: of a notice whose text is held, or of a year that is only reported.
import type {
  CampaignYear,
  Grade,
  Notice,
  Slogans,
  Source,
} from '../../../data/schema.ts'

/** What is known of one notice, held or not; null and 'unknown' mean not known. */
export interface NoticeFacts {
  /** null where the notice is of none. */
  campaign: string | null
  year: number | null
  noticeId: string | null
  title: string | null
  documentNumber: {
    value: string
    grade: Grade
    source: Source | null
    note?: string
  } | null
  /** ISO date of issue. */
  date: string | null
  grade: Grade
  note: string | null
  theme: {
    text: string
    grade: Grade
    pagesSeen: number | null
    sources: readonly Source[]
  } | null
  /** As signed, in order, where `issuersAs` is signed; else in the order of a news item. */
  issuers: readonly string[]
  issuersAs: 'signed' | 'reported'
  /** False where the report names only some. */
  issuersWhole: boolean
  issuersCount: number | null
  /** Of the count, which other pages may tell than the issuers. */
  countGrade: Grade
  /** The 48th, as it is told; null where it is not, or the notice is held. */
  ordinal: { value: number; grade: Grade } | null
  /** null: no list of this year was found. */
  slogans: Slogans | null
  /** The place of the attachment that lists them, from 1; null where the notice names none. */
  slogansPlace: number | null
}

/** A theme that is held was not counted on pages. */
const AS_HELD = { pagesSeen: null, sources: [] }

/** The facts of a notice whose text is held. */
export function heldFacts(notice: Notice): NoticeFacts {
  const { grade } = notice.provenance
  const number = notice.documentNumber
  return {
    campaign: notice.campaign,
    year: notice.year,
    noticeId: notice.id,
    title: notice.title,
    documentNumber: number && {
      value: number.value,
      grade: number.grade,
      source: number.source,
      ...(number.note ? { note: number.note } : {}),
    },
    date: notice.date,
    grade,
    note: null,
    theme: notice.theme === null ? null : { text: notice.theme, grade, ...AS_HELD },
    issuers: notice.issuers,
    issuersAs: 'signed',
    issuersWhole: true,
    issuersCount: notice.issuers.length,
    countGrade: grade,
    ordinal: null,
    slogans: notice.slogans,
    slogansPlace: slogansPlaceOf(notice),
  }
}

function slogansPlaceOf({ attachments }: Notice): number | null {
  const at = attachments.findIndex(({ title }) => /口号|标语/u.test(title))
  return at === -1 ? null : at + 1
}

/**
 * The facts of a year as other pages report them.
 * @param campaign its name, as places have it
 */
export function reportedFacts(campaign: string, known: CampaignYear): NoticeFacts {
  const { theme, documentNumber, issuersCount } = known
  return {
    campaign,
    year: known.year,
    noticeId: null,
    title: known.title,
    documentNumber: documentNumber && {
      value: documentNumber.value,
      grade: documentNumber.grade,
      source: documentNumber.sources[0] ?? null,
    },
    date: known.date,
    grade: known.grade,
    note: known.note,
    theme: theme && {
      text: theme.text,
      grade: theme.grade,
      pagesSeen: theme.pagesSeen,
      sources: theme.sources,
    },
    issuers: known.issuersAsReported,
    issuersAs: 'reported',
    issuersWhole: known.issuersReportedWhole,
    issuersCount: issuersCount?.value ?? null,
    countGrade: issuersCount?.grade ?? known.grade,
    ordinal: known.ordinal && {
      value: known.ordinal.value,
      grade: known.ordinal.grade,
    },
    slogans: known.slogans,
    slogansPlace: null,
  }
}

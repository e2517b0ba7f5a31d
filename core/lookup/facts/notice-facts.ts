// Relations: theme, issuers and slogans of one notice; departments and the clauses that concern them.
import type { CampaignYear, Notice } from '../../../data/schema.ts'
import { clausePaths, clauseText, noticeOf } from '../../notices/clauses.ts'
import { foldText } from '../../text/fold.ts'
import type { Library } from '../library.ts'
import { departmentForms } from '../names/department-forms.ts'
import type { DepartmentRelation, Entry, NoticeFacts, Place, Related } from '../types.ts'
import { campaignsIn, type KnownCampaign } from './known-campaigns.ts'

/** What belongs to an entry: its best notice, and departments or clauses by name or field. */
export function relate(entry: Entry, library: Library): Related | null {
  const place = entry.places[0]
  const notice = place && factsOf(place, entry.text, library)
  if (!notice) return null
  const departments =
    place.noticeId === null
      ? []
      : departmentRelations(place.noticeId, library).filter(({ department, clauseId }) =>
          entry.kind === 'department'
            ? department === entry.text
            : entry.kind === 'clause' && clauseId === place.clauseId,
        )
  return { notice, departments }
}

/**
 * Facts of the notice of a place.
 * @param text of the entry: the title of a link says of which campaign it is
 */
export function factsOf(
  { noticeId, year, campaign, linked }: Place,
  text: string,
  library: Library,
): NoticeFacts | null {
  if (noticeId !== null) return noticeFacts(noticeId, library)
  const { campaigns } = library
  const of = linked ? campaignsIn(foldText(text), campaigns)[0] : campaigns.of(campaign)
  return of && year !== null ? yearFacts(of, year, library) : null
}

/** Facts of a held notice; null where there is none of this id. */
export function noticeFacts(noticeId: string, library: Library): NoticeFacts | null {
  const held = noticeOf(library, noticeId)
  return held ? heldFacts(held) : null
}

/** The held notices of a campaign. */
export function noticesOf(
  campaign: KnownCampaign,
  { holdings, campaigns }: Library,
): Notice[] {
  return holdings.notices.filter((notice) => campaigns.of(notice.campaign) === campaign)
}

/** Facts of a campaign in a year: of the notice where it is held; null where nothing is known. */
export function yearFacts(
  campaign: KnownCampaign,
  year: number,
  library: Library,
): NoticeFacts | null {
  const held = noticesOf(campaign, library).find((notice) => notice.year === year)
  if (held) return heldFacts(held)
  const known = campaign.data?.years.find((candidate) => candidate.year === year)
  return known ? reportedFacts(campaign.name, known) : null
}

/** A theme that is held was not counted on pages. */
const AS_HELD = { pagesSeen: null, sources: [] }

function heldFacts(notice: Notice): NoticeFacts {
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

function reportedFacts(campaign: string, known: CampaignYear): NoticeFacts {
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

/** Every department–clause pair of a held notice, in reading order; a name counts before a field. */
function departmentRelations(noticeId: string, library: Library): DepartmentRelation[] {
  const notice = noticeOf(library, noticeId)
  if (!notice) return []
  const { departments, fields } = library.holdings
  const clauses = [...clausePaths(notice.sections)].flatMap((path) => path.at(-1) ?? [])
  const passages = [
    ...clauses.map((clause) => ({ clauseId: clause.id, text: clauseText(clause) })),
    { clauseId: 'preamble', text: notice.preamble ?? '' },
    { clauseId: 'closing', text: notice.closing ?? '' },
  ]
  return passages.flatMap(({ clauseId, text }) => {
    return departments.flatMap((department): DepartmentRelation[] => {
      const names = departmentForms(department)
        .map((form) => form.text)
        .filter((name) => text.includes(name))
      const words = (
        fields.find((field) => field.department === department.signed)?.words ?? []
      ).filter((word) => text.includes(word))
      const pair = { department: department.signed, clauseId }
      if (names[0]) return [{ ...pair, by: 'name', words: [names[0]] }]
      if (words.length > 0) return [{ ...pair, by: 'field', words }]
      return []
    })
  })
}

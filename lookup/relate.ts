// Relations: theme, issuers and slogans of one notice; departments and the clauses that concern them.
import type { ArchiveYear, Notice } from '../data/schema.ts'
import { departmentForms } from './department-forms.ts'
import type { Library } from './library.ts'
import { clausePaths, clauseText, noticeOf } from './locate.ts'
import type { DepartmentRelation, Entry, NoticeFacts, Place, Related } from './types.ts'

/** What belongs to an entry: its best notice, and departments or clauses by name or field. */
export function relate(entry: Entry, library: Library): Related | null {
  const place = entry.places[0]
  const notice = place && factsOf(place, library)
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

/** Facts of the notice of a place. */
export function factsOf({ noticeId, year }: Place, library: Library): NoticeFacts | null {
  const which = noticeId ?? year
  return which === null ? null : noticeFacts(which, library)
}

/**
 * Facts of a held notice (by id), or of a year of the campaign on record; null where the year is not
 * on record.
 */
export function noticeFacts(
  which: string | number,
  library: Library,
): NoticeFacts | null {
  const { notices, archive } = library.holdings
  const held =
    typeof which === 'string'
      ? noticeOf(library, which)
      : notices.find(
          ({ campaign, year }) => campaign === archive.campaign && year === which,
        )
  if (held) return heldFacts(held)
  const year = archive.years.find((candidate) => candidate.year === which)
  return year ? archiveFacts(year) : null
}

/** A theme that is held was not counted on pages. */
const AS_HELD = { pagesSeen: null, sources: [] }

function heldFacts(notice: Notice): NoticeFacts {
  const { grade } = notice.provenance
  const number = notice.documentNumber
  return {
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
    slogans: notice.slogans,
    slogansPlace: slogansPlaceOf(notice),
  }
}

function slogansPlaceOf({ attachments }: Notice): number | null {
  const at = attachments.findIndex(({ title }) => /口号|标语/u.test(title))
  return at === -1 ? null : at + 1
}

function archiveFacts(known: ArchiveYear): NoticeFacts {
  const { theme, documentNumber } = known
  return {
    year: known.year,
    noticeId: null,
    title: known.title,
    documentNumber: documentNumber && {
      value: documentNumber.value,
      grade: known.grade,
      source: null,
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
    issuers: known.departmentsAsReported,
    issuersAs: 'reported',
    issuersWhole: known.departmentsReportedWhole,
    issuersCount: known.departmentsCount,
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

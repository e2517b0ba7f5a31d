// Relations: theme, issuers and slogans of one notice; departments and the clauses that concern them.
import type { ArchiveYear, Notice } from '../data/schema.ts'
import { departmentForms } from './department-forms.ts'
import type { Library } from './library.ts'
import { clauseOf, noticeOf } from './locate.ts'
import type { DepartmentRelation, Entry, NoticeFacts, Related } from './types.ts'

/** What belongs to an entry: its best notice, and departments or clauses by name or field. */
export function relate(entry: Entry, library: Library): Related | null {
  const place = entry.places[0]
  const notice = place && noticeFacts(place.noticeId ?? place.year, library)
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

/** Facts of a held notice (by id) or of a year; null where the year is not on record. */
export function noticeFacts(
  which: string | number,
  library: Library,
): NoticeFacts | null {
  const { notices, archive } = library.holdings
  const held =
    typeof which === 'string'
      ? noticeOf(library, which)
      : notices.find(({ year }) => year === which)
  if (held) return heldFacts(held)
  const year = archive.years.find((candidate) => candidate.year === which)
  return year ? archiveFacts(year) : null
}

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
    theme: { text: notice.theme, grade, pagesSeen: null, sources: [] },
    issuers: notice.issuers,
    issuersAs: 'signed',
    issuersWhole: true,
    issuersCount: notice.issuers.length,
    slogans: notice.slogans,
  }
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
  }
}

/** Every department–clause pair of a held notice, in reading order; a name counts before a field. */
function departmentRelations(noticeId: string, library: Library): DepartmentRelation[] {
  const notice = noticeOf(library, noticeId)
  if (!notice) return []
  const { departments, fields } = library.holdings
  const clauses = notice.sections.flatMap(({ clauses }) => clauses)
  return [...clauses.map(({ id }) => id), 'preamble', 'closing'].flatMap((clauseId) => {
    const text = passageText(notice, clauseId)
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

function passageText(notice: Notice, clauseId: string): string {
  if (clauseId === 'preamble') return notice.preamble
  if (clauseId === 'closing') return notice.closing
  const clause = clauseOf(notice, clauseId)?.clause
  return clause ? `${clause.heading}。${clause.text}` : ''
}

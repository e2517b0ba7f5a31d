// The documents whose title, number or date is known: held notices, notices of which only facts are
// known, and documents that a held notice cites in 《》.
import type { Grade } from '../../../data/schema.ts'
import type { Library } from '../../lookup/index.ts'
import { foldText } from '../../text/fold.ts'
import type { PrintedMarks } from '../wordings/printed-marks.ts'

export interface KnownDocument {
  /** '' where only its number or date is known. */
  title: string
  folded: string
  number: { office: string; year: number; serial: number } | null
  /** As printed; null where it is not known. */
  numberText: string | null
  numberGrade: Grade
  /** ISO date of issue. */
  date: string | null
  grade: Grade
  noticeId: string | null
  campaign: string | null
  /** How texts name its campaign: 质量月. */
  campaignWord: string | null
  year: number | null
  /** It is cited in running text, so that its 《》 may be missing. */
  isCited: boolean
  /** The years of which the campaign is known: each has a notice of its own. */
  knownYears: ReadonlySet<number>
}

const NUMBER = /^(.+)〔(\d{4})〕第?(\d+)号$/u
const SHORTEST_TITLE = 6

/** @param printed what held notices cite in 《》: documents of their own, of which only the title is known */
export function knownDocuments(library: Library, printed: PrintedMarks): KnownDocument[] {
  const { holdings } = library
  const held = holdings.notices.map((notice) =>
    documentOf(
      { ...notice, noticeId: notice.id, grade: notice.provenance.grade },
      library,
    ),
  )
  const heldTitles = new Set(held.map(({ title }) => title))
  const reported = holdings.campaigns.flatMap(({ name, years }) =>
    years.flatMap(({ title, ...facts }) =>
      title !== null && heldTitles.has(title)
        ? []
        : documentOf(
            { ...facts, title: title ?? '', noticeId: null, campaign: name },
            library,
          ),
    ),
  )
  const cited = printed.titled.map(({ text, noticeId, campaign }): KnownDocument => {
    const none = { documentNumber: null, date: null, year: null }
    const facts = { ...none, title: text, noticeId, campaign, grade: 'held' as const }
    // A document of its own, which the notice of the campaign cites.
    return { ...documentOf(facts, library), campaignWord: null, knownYears: new Set() }
  })
  const attached = holdings.notices.flatMap(({ id, campaign, attachments, provenance }) =>
    attachments.map(({ title }): KnownDocument => {
      const none = { documentNumber: null, date: null, year: null }
      const facts = { ...none, title, noticeId: id, campaign, grade: provenance.grade }
      return { ...documentOf(facts, library), campaignWord: null, isCited: false }
    }),
  )
  return [...held, ...cited, ...reported, ...attached].filter(
    ({ title, number, date }) =>
      title.length >= SHORTEST_TITLE || number !== null || date !== null,
  )
}

interface DocumentFacts {
  title: string
  documentNumber: { value: string; grade: Grade } | null
  date: string | null
  grade: Grade
  noticeId: string | null
  campaign: string | null
  year: number | null
}

function documentOf(
  { title, documentNumber, date, grade, noticeId, campaign, year }: DocumentFacts,
  library: Library,
): KnownDocument {
  return {
    title,
    folded: foldText(title),
    number: numberOf(documentNumber?.value),
    numberText: documentNumber?.value ?? null,
    numberGrade: documentNumber?.grade ?? 'unknown',
    date,
    grade,
    noticeId,
    campaign,
    campaignWord: library.facts.campaigns.of(campaign)?.words[0] ?? null,
    year,
    knownYears: yearsOf(campaign, library),
    isCited: title !== '',
  }
}

const years = new WeakMap<Library, Map<string | null, ReadonlySet<number>>>()

function yearsOf(campaign: string | null, library: Library): ReadonlySet<number> {
  const known = years.get(library) ?? new Map<string | null, ReadonlySet<number>>()
  years.set(library, known)
  const earlier = known.get(campaign)
  if (earlier) return earlier
  const { holdings, facts } = library
  const reported = facts.campaigns.of(campaign)?.data?.years ?? []
  const held = holdings.notices.filter((notice) => notice.campaign === campaign)
  const all = new Set([...reported, ...held].flatMap(({ year }) => year ?? []))
  known.set(campaign, all)
  return all
}

function numberOf(value: string | undefined): KnownDocument['number'] {
  const [, office, year, serial] = NUMBER.exec(value ?? '') ?? []
  return office === undefined
    ? null
    : { office, year: Number(year), serial: Number(serial) }
}

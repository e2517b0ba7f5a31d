// The documents whose title, number or date is known: held notices, notices of which only facts are
// known, and documents that a held notice cites in 《》.
import type { Grade } from '../../../data/schema.ts'
import type { Library } from '../../lookup/library.ts'
import type { PrintedMarks } from '../wordings/printed-marks.ts'

export interface KnownDocument {
  title: string
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
  /** The years of which the campaign is known: each has a notice of its own. */
  knownYears: ReadonlySet<number>
  /** It is always cited in 《》. */
  isTitled: boolean
}

const NUMBER = /^(.+)〔(\d{4})〕第?(\d+)号$/u
const SHORTEST_TITLE = 6

export function knownDocuments(library: Library, printed: PrintedMarks): KnownDocument[] {
  const { holdings, campaigns } = library
  const wordOf = (campaign: string | null): string | null =>
    campaigns.of(campaign)?.words[0] ?? null
  const yearsOf = (campaign: string | null): ReadonlySet<number> =>
    new Set([
      ...(campaigns.of(campaign)?.data?.years ?? []).map(({ year }) => year),
      ...holdings.notices
        .filter((notice) => notice.campaign === campaign)
        .flatMap(({ year }) => year ?? []),
    ])
  const held = holdings.notices.map(
    ({ id, title, documentNumber, date, provenance, campaign, year }): KnownDocument => ({
      title,
      number: numberOf(documentNumber?.value),
      numberText: documentNumber?.value ?? null,
      numberGrade: documentNumber?.grade ?? 'unknown',
      date,
      grade: provenance.grade,
      noticeId: id,
      campaign,
      campaignWord: wordOf(campaign),
      year,
      knownYears: yearsOf(campaign),
      isTitled: true,
    }),
  )
  const reported = holdings.campaigns.flatMap(({ name, years }) =>
    years.flatMap((known): KnownDocument[] =>
      known.title === null || held.some(({ title }) => title === known.title)
        ? []
        : [
            {
              title: known.title,
              number: numberOf(known.documentNumber?.value),
              numberText: known.documentNumber?.value ?? null,
              numberGrade: known.documentNumber?.grade ?? 'unknown',
              date: known.date,
              grade: known.grade,
              noticeId: null,
              campaign: name,
              campaignWord: wordOf(name),
              year: known.year,
              knownYears: yearsOf(name),
              isTitled: true,
            },
          ],
    ),
  )
  const cited = printed.titled.map(
    ({ text, noticeId, campaign }): KnownDocument => ({
      title: text,
      number: null,
      numberText: null,
      numberGrade: 'unknown',
      date: null,
      grade: 'held',
      noticeId,
      campaign,
      campaignWord: null,
      year: null,
      knownYears: new Set(),
      isTitled: true,
    }),
  )
  return [...held, ...cited, ...reported].filter(
    ({ title }) => title.length >= SHORTEST_TITLE,
  )
}

function numberOf(value: string | undefined): KnownDocument['number'] {
  const [, office, year, serial] = NUMBER.exec(value ?? '') ?? []
  return office === undefined
    ? null
    : { office, year: Number(year), serial: Number(serial) }
}

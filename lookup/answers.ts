// Answers to plain questions, from the fields of the notices of each campaign that is held; what is
// not known is said.
import type { Notice } from '../data/schema.ts'
import { foldText } from '../data/text/fold.ts'
import { chineseDate } from './cite/chinese-date.ts'
import type { Library } from './library.ts'
import { noticeOf } from './locate.ts'
import type { Question } from './questions.ts'
import { noticeFacts } from './relate.ts'
import type {
  AnswerRow,
  Entry,
  Match,
  NoticeFacts,
  Place,
  Span,
  Statement,
} from './types.ts'

export interface Answers {
  statements: readonly Statement[]
  /** The wordings that were asked for, in the order of the answers. */
  matches: readonly Match[]
}

/** @param span of the question */
export function answersOf(question: Question, span: Span, library: Library): Answers {
  const groups = isOnRecord(question)
    ? [recordGroup(question, library), ...ownGroups(question, library)]
    : ownGroups(question, library)
  const answers = groups.flatMap(({ campaign, asked }) => {
    const rows = asked.map((one) => rowOf(one, question, library))
    return rows.length > 0 ? [{ campaign, rows }] : []
  })
  return {
    statements: answers.flatMap(({ campaign, rows }) =>
      statementsOf(campaign, rows, question, span, library),
    ),
    matches: answers.flatMap(({ rows }) =>
      rows.flatMap((row) => matchesOf(row, question, span, library)),
    ),
  }
}

/** The facts of the year; null where nothing of it is on record. */
interface AskedOf {
  year: number | null
  facts: NoticeFacts | null
}

interface Group {
  campaign: string | null
  asked: readonly AskedOf[]
}

function isOnRecord({ campaign }: Question): boolean {
  return campaign === null || campaign.endsWith('质量月')
}

function recordGroup({ year }: Question, library: Library): Group {
  const { archive, notices } = library.holdings
  const held = notices.filter(({ campaign }) => campaign === archive.campaign)
  const ofYears = (years: readonly (number | null)[]): AskedOf[] =>
    years.map((one) => ({
      year: one,
      facts: one === null ? null : noticeFacts(one, library),
    }))
  const campaign = archive.campaign
  if (typeof year === 'number') return { campaign, asked: ofYears([year]) }
  const heldYears = held.flatMap((notice) => notice.year ?? [])
  if (year === null) return { campaign, asked: ofYears([Math.max(...heldYears)]) }
  const all = new Set([...heldYears, ...archive.years.map((one) => one.year)])
  return { campaign, asked: ofYears([...all].sort((a, b) => b - a)) }
}

/** Own notices of other campaigns; one without a campaign stands for itself. */
function ownGroups({ campaign: named, year }: Question, library: Library): Group[] {
  const { archive, notices } = library.holdings
  const groups = new Map<string, Notice[]>()
  for (const notice of notices) {
    if (notice.campaign === archive.campaign) continue
    const name = notice.campaign ?? notice.title
    if (named !== null && !foldText(name).includes(foldText(named))) continue
    groups.set(name, [...(groups.get(name) ?? []), notice])
  }
  return [...groups.values()].flatMap((group): Group[] => {
    const ofGroup = group.toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0))
    const meant =
      year === 'all'
        ? ofGroup
        : year === null
          ? ofGroup.slice(0, 1)
          : ofGroup.filter((notice) => notice.year === year)
    const campaign = group[0]?.campaign ?? null
    const asked = meant.map(
      (notice): AskedOf => ({
        year: notice.year,
        facts: noticeFacts(notice.id, library),
      }),
    )
    // Of a campaign that was named it is said that nothing is known of the year.
    if (asked.length > 0 || named === null || typeof year !== 'number')
      return [{ campaign, asked }]
    return [{ campaign, asked: [{ year, facts: null }] }]
  })
}

function rowOf(
  { year, facts }: AskedOf,
  question: Question,
  library: Library,
): AnswerRow {
  const known = facts && knownOf(facts, question, library)
  return {
    year,
    noticeId: facts?.noticeId ?? null,
    title: facts?.title ?? null,
    values: known?.values ?? [],
    grade: known?.values.length ? (known.grade ?? facts?.grade ?? 'unknown') : 'unknown',
    partial: known?.partial ?? false,
    count: facts?.issuersCount ?? null,
  }
}

type Known = Pick<AnswerRow, 'values'> & Partial<Pick<AnswerRow, 'grade' | 'partial'>>

function knownOf(
  facts: NoticeFacts,
  { what, place }: Question,
  library: Library,
): Known | null {
  const { theme, slogans, documentNumber, date, issuers, issuersCount } = facts
  const attachments =
    (facts.noticeId === null ? undefined : noticeOf(library, facts.noticeId))
      ?.attachments ?? []
  switch (what) {
    case 'issuers':
      return { values: issuers, partial: !facts.issuersWhole }
    case 'lead':
      return { values: issuers.slice(0, 1) }
    case 'count':
      return { values: issuersCount === null ? [] : [String(issuersCount)] }
    case 'number':
      return (
        documentNumber && { values: [documentNumber.value], grade: documentNumber.grade }
      )
    case 'date':
      return { values: date === null ? [] : [chineseDate(date)] }
    case 'attachments':
      return {
        values: attachments.map(({ title }) => title),
        partial: attachments.some(({ text }) => text === null),
      }
    case 'attachment': {
      const attachment = attachments[(place ?? 0) - 1]
      return attachment
        ? { values: [attachment.title], partial: attachment.text === null }
        : null
    }
    case 'slogans':
      return slogans?.status === 'known' ? { values: slogans.items } : null
    case 'theme':
      // A later retelling is not shown to have been the theme.
      return theme && theme.grade !== 'retold'
        ? { values: [theme.text], grade: theme.grade }
        : null
  }
}

function statementsOf(
  campaign: string | null,
  rows: readonly AnswerRow[],
  { what, year, place }: Question,
  span: Span,
  library: Library,
): Statement[] {
  const { archive } = library.holdings
  const [only] = rows
  const isAll = year === 'all'
  const known = isAll ? rows.filter(({ values }) => values.length > 0) : rows
  if (only && !isAll && only.values.length === 0 && campaign === archive.campaign) {
    const { from, to } = archive.noCampaign
    const { year: asked } = only
    if (asked !== null && from <= asked && asked <= to)
      return [{ type: 'year-unknown', span, year: asked, what: 'campaign' }]
    if (asked !== null && (what === 'theme' || what === 'slogans'))
      return [{ type: 'year-unknown', span, year: asked, what }]
  }
  return [{ type: 'answer', span, what, campaign, place, rows: known }]
}

/** The wordings of an answer, each with the place that was asked for first. */
function matchesOf(
  { year, noticeId, values }: AnswerRow,
  { what }: Question,
  span: Span,
  library: Library,
): Match[] {
  if (values.length === 0) return []
  const isThere = (place: Place): boolean =>
    noticeId === null
      ? place.noticeId === null && place.year === year
      : place.noticeId === noticeId
  const wanted = (entry: Entry, place: Place): boolean => {
    switch (what) {
      case 'theme':
        return place.role === 'theme'
      case 'slogans':
        return place.role === 'slogan'
      case 'lead':
        return (
          place.role === 'department' &&
          entry.forms.some(({ text }) => text === values[0])
        )
      case 'number':
        return place.role === 'document' && entry.text === values[0]
      case 'attachment':
      case 'attachments':
        return place.clauseId === 'attachments' && values.includes(entry.text)
      default:
        return (
          place.role === 'document' && place.noticeId !== null && place.clauseId === null
        )
    }
  }
  return library.entries.flatMap((entry): Match[] => {
    const asked = entry.places.find((place) => isThere(place) && wanted(entry, place))
    if (!asked) return []
    const places = [asked, ...entry.places.filter((place) => place !== asked)]
    const form = { text: entry.text, role: 'reference' } as const
    return [
      { entry: { ...entry, places }, form, confidence: 'related', agreement: 1, span },
    ]
  })
}

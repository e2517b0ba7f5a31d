// Answers to plain questions, from the fields of the notices of each campaign that is known; what is
// not known of it is said.

import { noticeOf } from '../../notices/clauses.ts'
import { chineseDate } from '../../text/chinese-date.ts'
import { foldText } from '../../text/fold.ts'
import { isPause, type KnownCampaign } from '../facts/known-campaigns.ts'
import { noticeFacts, noticesOf, yearFacts } from '../facts/notice-facts.ts'
import type { Library } from '../library.ts'
import type {
  AnswerRow,
  Entry,
  Match,
  NoticeFacts,
  Place,
  Span,
  Statement,
} from '../types.ts'
import type { Question } from './questions.ts'

export interface Answers {
  statements: readonly Statement[]
  /** The wordings that were asked for, in the order of the answers. */
  matches: readonly Match[]
}

/** @param span of the question */
export function answersOf(question: Question, span: Span, library: Library): Answers {
  const groups = [...knownGroups(question, library), ...unnamedGroups(question, library)]
  const answers = groups.flatMap(({ asked, ...group }) => {
    const rows = asked.map((one) => rowOf(one, question, library))
    return rows.length > 0 ? [{ ...group, rows }] : []
  })
  return {
    statements: answers.flatMap(({ campaign, known, rows }) =>
      statementsOf(campaign, known, rows, question, span),
    ),
    matches: answers.flatMap(({ known, rows }) =>
      rows.flatMap((row) => matchesOf(row, known, question, span, library)),
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
  /** Null for a notice that is of none. */
  known: KnownCampaign | null
  asked: readonly AskedOf[]
}

/** The campaign that is named; else the one that is meant without a name, and those of own notices. */
function askedCampaigns({ campaign }: Question, library: Library): KnownCampaign[] {
  const { all, byWord } = library.campaigns
  if (campaign === null)
    return all.filter((one, at) => at === 0 || noticesOf(one, library).length > 0)
  const named = foldText(campaign)
  const exact = byWord.get(named)
  if (exact) return all.filter((one) => exact.includes(one))
  return all.filter(
    ({ name, words }) =>
      foldText(name).includes(named) ||
      words.some((word) => named.endsWith(foldText(word))),
  )
}

function knownGroups(question: Question, library: Library): Group[] {
  const [meant] = library.campaigns.all
  return askedCampaigns(question, library).flatMap((known): Group[] => {
    const years = askedYears(known, question, library)
    const asked = years.map((year) => ({ year, facts: yearFacts(known, year, library) }))
    // Of a campaign that was not named it is not said that nothing is known of the year.
    const isTold =
      question.campaign !== null || known === meant || asked.some(({ facts }) => facts)
    const held = noticesOf(known, library).at(0)?.campaign
    return isTold
      ? [{ campaign: known.data?.name ?? held ?? known.name, known, asked }]
      : []
  })
}

/** Without a year the latest notice is meant, else the latest year of which something is known. */
function askedYears(
  known: KnownCampaign,
  { year }: Question,
  library: Library,
): readonly number[] {
  if (typeof year === 'number') return [year]
  const held = noticesOf(known, library).flatMap((notice) => notice.year ?? [])
  const reported = (known.data?.years ?? []).map((one) => one.year)
  if (year === 'all') return [...new Set([...held, ...reported])].sort((a, b) => b - a)
  const latest = Math.max(...(held.length > 0 ? held : reported))
  return Number.isFinite(latest) ? [latest] : []
}

/** A notice that is of no campaign stands for itself. */
function unnamedGroups({ campaign: named, year }: Question, library: Library): Group[] {
  const notices = library.holdings.notices.filter(({ campaign }) => campaign === null)
  return notices
    .filter(({ title }) => named === null || foldText(title).includes(foldText(named)))
    .filter((notice) => typeof year !== 'number' || notice.year === year)
    .map((notice) => ({
      campaign: null,
      known: null,
      asked: [{ year: notice.year, facts: noticeFacts(notice.id, library) }],
    }))
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
      return {
        values: issuersCount === null ? [] : [String(issuersCount)],
        grade: facts.countGrade,
      }
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
  known: KnownCampaign | null,
  rows: readonly AnswerRow[],
  { what, year, place }: Question,
  span: Span,
): Statement[] {
  const [only] = rows
  const isAll = year === 'all'
  const told = isAll ? rows.filter(({ values }) => values.length > 0) : rows
  const asked = only?.year ?? null
  if (known?.data && asked !== null && !isAll && only?.values.length === 0) {
    const of = known.name
    if (isPause(known, asked))
      return [{ type: 'year-unknown', span, campaign: of, year: asked, what: 'campaign' }]
    if (what === 'theme' || what === 'slogans')
      return [{ type: 'year-unknown', span, campaign: of, year: asked, what }]
  }
  return [{ type: 'answer', span, what, campaign, place, rows: told }]
}

/** The wordings of an answer, each with the place that was asked for first. */
function matchesOf(
  { year, noticeId, values }: AnswerRow,
  known: KnownCampaign | null,
  { what }: Question,
  span: Span,
  library: Library,
): Match[] {
  if (values.length === 0) return []
  const isThere = (place: Place): boolean =>
    noticeId === null
      ? place.noticeId === null &&
        place.year === year &&
        library.campaigns.of(place.campaign) === known
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

// The record that is cited, from the held data and nothing else.

import type { Clause, Notice } from '../../data/schema.ts'
import { type Facts, factsOfPlace, type NoticeFacts } from '../lookup/facts/index.ts'
import type { Entry, Place } from '../lookup/index.ts'
import {
  clauseOf,
  clausePaths,
  clauseText,
  noticeOf,
  pathLabel,
  printedNumber,
} from '../notices/index.ts'
import type { CitedRecord, Part } from './types.ts'

/**
 * The record of an entry at one of its places.
 * @param place one of the entry's; by default its best
 * @returns null where the entry has no place or nothing is known of its year
 */
export function citedRecord(
  entry: Entry,
  known: Facts,
  place: Place | undefined = entry.places[0],
): CitedRecord | null {
  const facts = place && factsOfPlace(place, entry.text, known)
  if (!facts) return null
  // By the place, not by the year: a fact read elsewhere is no passage of a notice held since.
  const notice =
    place.noticeId === null ? undefined : noticeOf(known.notices, place.noticeId)
  const part = partKind(entry, place)
  return {
    wording: entry.text,
    kind: entry.kind,
    role: place.role,
    part,
    grade: place.grade,
    doubtful: place.doubtful ?? false,
    printedAsTitle:
      part === 'title' || part === 'attachment' || printsAsTitle(notice, entry.text),
    year: place.year,
    campaign: notice ? notice.campaign : facts.campaign,
    held: notice !== undefined,
    compared: notice ? notice.provenance.checked !== null : null,
    title: facts.title,
    noticeGrade: facts.grade,
    issuers: facts.issuersAs === 'signed' ? facts.issuers : [],
    documentNumber: facts.documentNumber && {
      value: facts.documentNumber.value,
      grade: facts.documentNumber.grade,
    },
    date: facts.date,
    clauseId: place.clauseId,
    ...located(entry, place, notice),
    // A notice has no address in the data: the sources of its number or theme are other pages.
    url: null,
    source: notice ? null : sourceOf(place, facts),
  }
}

function partKind(entry: Entry, { role, clauseId, noticeId }: Place): Part {
  if (role === 'department') return 'issuer'
  if (clauseId === 'number') return 'number'
  if (clauseId === 'attachments') return 'attachment'
  if (entry.kind === 'clause' && clauseId === 'issuers') return 'note'
  return role === 'document' && noticeId !== null && clauseId === null
    ? 'title'
    : 'passage'
}

/** How a sentence names a level, by the shape of its number: 二 as 第二部分, （三） as 第（三）项. */
const LEVELS: readonly (readonly [number: RegExp, unit: string])[] = [
  [/^[一二三四五六七八九十百]+$/u, '部分'],
  [/^（[一二三四五六七八九十百]+）$/u, '项'],
  [/^\d+$/u, '点'],
  [/^（\d+）$/u, '小点'],
]

/** @returns null where a level bears a number of another shape, or none */
function spokenPath(path: readonly Clause[]): string | null {
  const levels = path.map(({ number }) => {
    const [, unit] = LEVELS.find(([shape]) => shape.test(number)) ?? []
    return unit === undefined ? null : `第${number}${unit}`
  })
  return levels.includes(null) ? null : levels.join('')
}

/** The place as a sentence says it, and in a line. */
function located(
  entry: Entry,
  { clauseId }: Place,
  notice: Notice | undefined,
): Pick<CitedRecord, 'spokenPlace' | 'locator'> {
  const nowhere = { spokenPlace: null, locator: null }
  if (!notice || clauseId === null) return nowhere
  if (clauseId === 'attachments') {
    const attachment = notice.attachments.find(({ title }) => title === entry.text)
    return { ...nowhere, locator: attachment ? `附件${attachment.number ?? ''}` : null }
  }
  const passage = clauseOf(notice, clauseId)
  if (!passage || pathLabel(passage.path) === '') return nowhere
  const { path, clause } = passage
  const spokenPlace = spokenPath(path)
  if (path.length > 1) return { spokenPlace, locator: pathLabel(path) }
  return {
    spokenPlace,
    // A bare 一、 would read as cut off.
    locator: printedNumber(clause.number) + clause.heading,
  }
}

/**
 * Whether the notice sets it in 《》. What it names without them (中央八项规定及其实施细则) is no title
 * for the notice, and is not made one here.
 */
function printsAsTitle(notice: Notice | undefined, wording: string): boolean {
  if (!notice) return false
  const clauses = [...clausePaths(notice.sections)].flatMap((path) => path.at(-1) ?? [])
  return [notice.preamble, ...clauses.map(clauseText), notice.closing].some((text) =>
    text?.includes(`《${wording}》`),
  )
}

/** The first page that can be opened, on which a theme or slogan of another year was read. */
function sourceOf({ role }: Place, { theme, slogans }: NoticeFacts) {
  if (role === 'theme') return theme?.sources.find(({ url }) => url !== null) ?? null
  if (role === 'slogan' && slogans?.status === 'known' && slogans.source?.url) {
    return slogans.source
  }
  return null
}

// From a text to the draft that is reviewed, and from that to the notice that is kept.

import { sameData } from '../../data/canonical-json.ts'
import type { Notice } from '../../data/schema.ts'
import { writeNotice } from '../export/index.ts'
import {
  type Draft,
  linesOfText,
  looksLikeReport,
  type MainText,
  parseNotice,
  type SourceLine,
} from '../parse/index.ts'
import {
  campaignOfReview,
  doubtsOfClauses,
  editNotice,
  noticeFrom,
  noticeToDraft,
  reviewed,
  reviewOf,
  reviewProblems,
} from '../parse/review/index.ts'
import type { Lost, WaitingDraft } from '../records/drafts.ts'
import { hasLostCharacters } from '../text/legible.ts'
import type { Source } from './source.ts'

/** Null where the text is no notice. */
export function draftFromSource({
  text,
  main,
  origin,
  lost = [],
  unread = [],
}: Source): WaitingDraft | null {
  const parsed = parseSource(text, main)
  if (parsed.title.value === null && parsed.sections.length === 0) return null
  const review = reviewOf(parsed)
  return {
    id: crypto.randomUUID(),
    at: nextMoment(),
    source: text,
    main,
    origin,
    lost: [...new Set([...lost, ...lostIn(text, review)])],
    unread: [...unread],
    edits: null,
    review,
  }
}

let lastMoment = 0

/** Later than the one before: drafts stay in the order in which their files were read. */
function nextMoment(): number {
  lastMoment = Math.max(Date.now(), lastMoment + 1)
  return lastMoment
}

/** A saved notice in the same form; its text takes the place of the source. */
export function draftFromNotice(notice: Notice): WaitingDraft {
  return {
    id: crypto.randomUUID(),
    at: nextMoment(),
    source: writeNotice(notice, 'txt', []),
    main: null,
    origin: notice.provenance.origin,
    lost: [],
    unread: [],
    edits: notice,
    review: reviewOf(noticeToDraft(notice)),
  }
}

/** The fields of a draft as they were read, with lines, rules and doubts. */
export const parseDraft = ({ source, main, edits }: WaitingDraft): Draft =>
  edits ? noticeToDraft(edits) : parseSource(source, main)

/** The making of a draft, its row and its review ask for the same text in a row: it is parsed once. */
let last: { source: string; main: MainText | null; parsed: Draft } | null = null

function parseSource(source: string, main: MainText | null): Draft {
  if (last?.source === source && sameData(last.main, main)) return last.parsed
  const parsed = parseNotice(linesOfText(source), main)
  last = { source, main, parsed }
  return parsed
}

/** Characters of a font of its own (Unicode's private use): nobody else sees what they are. */
const PRIVATE = /\p{Co}/u

function lostIn(text: string, review: WaitingDraft['review']): Lost[] {
  return [
    ...(hasLostCharacters(text) ? (['bytes'] as const) : []),
    ...(PRIVATE.test(JSON.stringify(review)) ? (['signs'] as const) : []),
  ]
}

/**
 * The notice as it was reviewed.
 * @param id its own, or that of the notice whose place it takes
 * @returns null where something has to be put right before
 */
export function noticeFromDraft(
  { origin, review, edits }: WaitingDraft,
  parsed: Draft,
  id: string = `own-${crypto.randomUUID()}`,
): Notice | null {
  if (edits) return editNotice(edits, review)
  if (reviewProblems(review).length > 0) return null
  const notice = noticeFrom(reviewed(parsed, review), id, origin)
  return notice && { ...notice, campaign: campaignOfReview(review) }
}

/** What was read is news of a notice, as far as can be told. */
export const isReport = (draft: WaitingDraft, parsed: Draft): boolean =>
  draft.edits === null && looksLikeReport(mainLines(draft), parsed)

/** The lines in which a notice was looked for. */
function mainLines({
  source,
  main,
}: Pick<WaitingDraft, 'source' | 'main'>): SourceLine[] {
  const lines = linesOfText(source)
  return main
    ? lines.filter(({ number }) => number >= main.from && number <= main.to)
    : lines
}

/** Of a text in which no notice was recognized. */
export function isReportSource({ text, main }: Source): boolean {
  const parsed = parseSource(text, main)
  return looksLikeReport(mainLines({ source: text, main }), parsed)
}

/** Fields and items that are in doubt. */
export function countDoubts(parsed: Draft): number {
  const fields = Object.values(parsed).filter(
    (field) => !Array.isArray(field) && field.doubt !== null,
  )
  const items = doubtsOfClauses(parsed.sections).filter((doubt) => doubt !== null)
  return fields.length + items.length
}

// What can be taken of a wording, put into the page, cited and pinned.

import { type CitedRecord, citedRecord } from '../cite/index.ts'
import {
  extentsOf,
  type Insertion,
  insertionAtCaret,
  insertionOf,
  isUnlike,
  type Taken,
} from '../lookup/explain/index.ts'
import type { Entry, Library, Match, NoticeFacts } from '../lookup/index.ts'
import { isInHalves, runningForm } from '../text/halves.ts'

/** What is taken of a wording, and what would go into the page; null where nothing can. */
export interface Taking {
  taken: Pick<Taken, 'extent' | 'text'>
  insertion: Insertion | null
}

/**
 * Why a wording does not go into the page:
 * - `nowhere`: the user writes nowhere there.
 * - `other-text`: another text is selected there than the one that was looked up.
 * - `no-match`: it is not the wording that the selected text means.
 * - `unlike`: the selected text differs too much to be replaced by a part of it.
 * - `same`: the selected text is the wording already.
 */
export type NoInsertion = 'nowhere' | 'other-text' | 'no-match' | 'unlike' | 'same'

export interface Subject {
  /** What C and I take, then what is longer. */
  takings: readonly [Taking, ...Taking[]]
  /** A theme or slogan is copied in one of two ways. */
  inHalves: boolean
  /** What is known of its notice; null where nothing is to be said of one. */
  facts: NoticeFacts | null
  /** Where it can be read; null where the notice is not held. */
  noticeId: string | null
  clauseId: string | null
  /** Why the first taking is not inserted, where it is not. */
  noInsertion: NoInsertion
  /** What is cited; null where nothing is known of its notice. */
  record: CitedRecord | null
  /** What a pin would keep, and whether it is kept; null where there is no entry. */
  pin: { entry: Entry; pinned: boolean } | null
}

export interface Circumstances {
  /** The text that was looked up. */
  text: string
  /** Whether it was selected somewhere, and not typed as a search. */
  isSelected: boolean
  /** The text selected in the page, where the user writes; '' is a caret; null: no such place. */
  writable: string | null
  isPinned: boolean
}

/**
 * The wording of a result with what is known of its notice.
 * @param facts of the notice of its first place; null for the nearest wording, which is no match
 */
export function subjectOfMatch(
  match: Match,
  facts: NoticeFacts | null,
  library: Library,
  circumstances: Circumstances,
): Subject {
  const { entry } = match
  const { text, isSelected, writable, isPinned } = circumstances
  const isInPage = writable !== '' && writable === text
  const [first, ...wider] = extentsOf(
    match,
    isSelected ? text : null,
    library.facts.notices,
  )
  const takingOf = (taken: Taken): Taking => ({
    taken,
    insertion: insertionFor(match, taken, circumstances),
  })
  // What is too far from it to be replaced by a part is not replaced by all of it at one key.
  const isOther = isInPage && isUnlike(match, text)
  const firstTaking = takingOf(first)
  return {
    takings: isOther
      ? [{ ...firstTaking, insertion: null }, firstTaking, ...wider.map(takingOf)]
      : [firstTaking, ...wider.map(takingOf)],
    inHalves: isInHalves(entry.kind),
    facts,
    noticeId: entry.places[0]?.noticeId ?? null,
    clauseId: entry.places[0]?.clauseId ?? null,
    noInsertion: noInsertionOf(match, circumstances, isOther),
    record: citedRecord(entry, library.facts),
    pin: { entry, pinned: isPinned },
  }
}

function insertionFor(
  match: Match,
  taken: Taken,
  { writable, text }: Circumstances,
): Insertion | null {
  if (writable === '') return insertionAtCaret(match, taken)
  return writable === text ? insertionOf(match, text, taken) : null
}

function noInsertionOf(
  { confidence, form }: Match,
  { writable, text }: Circumstances,
  isOther: boolean,
): NoInsertion {
  if (writable === null) return 'nowhere'
  if (confidence === 'nearest' || form.role === 'reference') return 'no-match'
  if (writable !== text) return 'other-text'
  return isOther ? 'unlike' : 'same'
}

/**
 * The theme of a notice that is shown at a glance; null where it has none.
 * @param writable as in `Circumstances`: only a caret can take it, since nothing was looked up
 */
export function subjectOfNotice(
  facts: NoticeFacts,
  library: Library,
  writable: string | null,
): Subject | null {
  if (facts.theme === null) return null
  const wording = facts.theme.text
  const entry = library.entries.find(
    ({ kind, text }) => kind === 'theme' && text === wording,
  )
  const insertion = { from: 0, to: 0, text: runningForm(wording) }
  return {
    takings: [
      {
        taken: { extent: 'whole', text: wording },
        insertion: writable === '' ? insertion : null,
      },
    ],
    inHalves: true,
    facts,
    noticeId: facts.noticeId,
    clauseId: null,
    noInsertion: writable === null ? 'nowhere' : 'other-text',
    pin: null,
    record: entry ? citedRecord(entry, library.facts) : null,
  }
}

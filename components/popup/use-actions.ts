// What can be done with what is on show, and doing it.

import { useMemo, useRef, useState } from 'preact/hooks'
import { type CitedRecord, citedRecord } from '../../core/cite/index.ts'
import {
  extentsOf,
  type Insertion,
  insertionAtCaret,
  insertionOf,
  isUnlike,
  type Taken,
} from '../../core/lookup/explain/index.ts'
import type { Library, Match, NoticeFacts } from '../../core/lookup/index.ts'
import type { CiteDefaults } from '../../core/options/citing.ts'
import type { WriteResult } from '../../core/records/storage.ts'
import { isInHalves, runningForm } from '../../core/text/halves.ts'
import { shorten } from '../../core/text/shorten.ts'
import { WRITE_FAILED } from '../../locales/text/labels.ts'
import { useText } from '../interface-text.tsx'
import type { ActionBarProps, Done } from './ActionBar.tsx'
import {
  type Action,
  actionsOf,
  missingReason,
  type Subject,
  type Taking,
} from './actions.ts'
import { type InsertResult, REFUSAL_MESSAGES } from './insert-refusal.ts'
import type { PinStore, Pins } from './use-pins.ts'

export interface Effects {
  /** False where the browser refused. */
  copy: (text: string, html?: string) => Promise<boolean>
  openNotice: (noticeId: string, clauseId: string | null) => void
  /** What is selected in the page, where the user writes; '' is a caret; null: no such place. */
  writable: () => string | null
  insert: (insertion: Insertion) => Promise<InsertResult>
  /** Where there is a side panel to go to. */
  openPanel?: (() => void) | undefined
  /** Where the page in front can be read as a notice. */
  takeInPage?: (() => void) | undefined
  /** The page of pins and history. */
  openSaved: () => void
  /** The next citation begins with what was chosen. */
  rememberCiting: (chosen: CiteDefaults) => void
  pins: PinStore
  /** Keeps what was looked up, where the user wants that. */
  record: (text: string, found: Match | null) => Promise<WriteResult>
}

export interface Answers {
  /** Whether a key is one of an action that is not there; then it says why. */
  onMissing: (key: string, shift: boolean) => boolean
  /** Says why nothing was done. */
  onNothing: (reason: string) => void
}

/**
 * @param reset what was done is no longer said once this changes
 * @param onCite shows what can be cited
 */
export function useActions(
  subject: Subject | null,
  effects: Effects,
  pins: Pins,
  reset: unknown,
  onCite: (record: CitedRecord) => void,
): ActionBarProps & Answers {
  const t = useText()
  const [done, setDone] = useState<(Done & { about: unknown }) | null>(null)
  const actions = useMemo(() => (subject ? actionsOf(subject, t) : []), [subject, t])
  const say = (text: string, failed: boolean): void =>
    setDone((before) => ({ text, failed, time: (before?.time ?? 0) + 1, about: reset }))
  const isInserting = useRef(false)
  const insert = async (insertion: Insertion): Promise<void> => {
    if (isInserting.current) return
    isInserting.current = true
    const result = await effects.insert(insertion)
    isInserting.current = false
    const text = shorten(insertion.text)
    if (result.state === 'inserted')
      return say(t(result.undo ? 'inserted' : 'insertedForGood', { text }), false)
    if (result.reason === 'altered') return say(t('insertAltered'), true)
    const copied = await effects.copy(insertion.text)
    const reason = t(REFUSAL_MESSAGES[result.reason])
    say(t(copied ? 'insertCopied' : 'insertFailed', { reason }), true)
  }
  const onAction = ({ effect }: Action): void => {
    switch (effect.type) {
      case 'open':
        effects.openNotice(effect.noticeId, effect.clauseId)
        break
      case 'saved':
        effects.openSaved()
        break
      case 'cite':
        onCite(effect.record)
        break
      case 'insert':
        void insert(effect.insertion)
        break
      case 'copy':
        void effects
          .copy(effect.text)
          .then((copied) => say(copied ? effect.said : t('copyFailed'), !copied))
        break
      case 'pin': {
        const { entry, pinned } = effect
        const text = shorten(entry.text)
        void pins
          .toggle(entry, pinned)
          .then((written) =>
            written === 'ok'
              ? say(t(pinned ? 'unpinned' : 'pinned', { text }), false)
              : say(t(WRITE_FAILED[written]), true),
          )
      }
    }
  }
  return {
    actions,
    done: done?.about === reset ? done : null,
    onAction,
    onMissing: (key, shift) => {
      const reason = subject && missingReason(subject, key, shift)
      if (reason) say(t(reason), true)
      return reason !== null
    },
    onNothing: (reason) => say(reason, true),
  }
}

export interface Now {
  /** The text that was looked up. */
  text: string
  /** Whether it was selected somewhere, and not typed as a search. */
  isSelected: boolean
  /** As in Effects. */
  writable: string | null
  isPinned: boolean
}

/** The wording of a result with what is known of its notice. */
export function subjectOf(
  match: Match,
  facts: NoticeFacts | null,
  library: Library,
  now: Now,
): Subject {
  const { entry } = match
  const isInPage = now.writable !== '' && now.writable === now.text
  const [first, ...wider] = extentsOf(
    match,
    now.isSelected ? now.text : null,
    library.facts.notices,
  )
  const takingOf = (taken: Taken): Taking => ({
    taken,
    insertion:
      now.writable === ''
        ? insertionAtCaret(match, taken)
        : isInPage
          ? insertionOf(match, now.text, taken)
          : null,
  })
  // What is too far from it to be replaced by a part is not replaced by all of it at one key.
  const isOther = isInPage && isUnlike(match, now.text)
  const ownTaking = takingOf(first)
  return {
    takings: isOther
      ? [{ ...ownTaking, insertion: null }, ownTaking, ...wider.map(takingOf)]
      : [ownTaking, ...wider.map(takingOf)],
    inHalves: isInHalves(entry.kind),
    facts,
    noticeId: entry.places[0]?.noticeId ?? null,
    clauseId: entry.places[0]?.clauseId ?? null,
    noInsertion: noInsertionOf(match, now, isOther),
    record: citedRecord(entry, library.facts),
    pin: { entry, pinned: now.isPinned },
  }
}

function noInsertionOf(
  { confidence, form }: Match,
  { writable, text }: Now,
  isOther: boolean,
): Subject['noInsertion'] {
  if (writable === null) return 'insertNowhere'
  if (confidence === 'nearest' || form.role === 'reference') return 'insertNoMatch'
  if (writable !== text) return 'insertOtherText'
  return isOther ? 'insertUnlike' : 'insertSame'
}

/** The theme of the notice at a glance. */
export function glanceSubject(
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
    noInsertion: writable === null ? 'insertNowhere' : 'insertOtherText',
    pin: null,
    record: entry ? citedRecord(entry, library.facts) : null,
  }
}

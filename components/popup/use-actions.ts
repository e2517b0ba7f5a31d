// What can be done with what is on show, and doing it.
import { useMemo, useState } from 'preact/hooks'
import type { Pin } from '../../data/records/saved.ts'
import type { Written } from '../../data/store/outcome.ts'
import type { SavedStore } from '../../data/store/pins.ts'
import { type CitedRecord, citedRecord } from '../../lookup/cite/index.ts'
import { isInHalves } from '../../lookup/copied-forms.ts'
import { type Insertion, insertionOf } from '../../lookup/insertion.ts'
import type { Library } from '../../lookup/library.ts'
import type { Match, NoticeFacts } from '../../lookup/types.ts'
import type { CiteDefaults } from '../cite/CitePanel.tsx'
import { useText } from '../interface-text.tsx'
import { KEEPING_FAILED } from '../labels.ts'
import { shortened } from '../shortened.ts'
import type { ActionBarProps, Done } from './ActionBar.tsx'
import { type Action, actionsOf, type Subject } from './actions.ts'
import { type InsertResult, REFUSAL_MESSAGES } from './insert-refusal.ts'
import type { Pins } from './use-pins.ts'

export interface Effects {
  /** False where the browser refused. */
  copy: (text: string, html?: string) => Promise<boolean>
  openNotice: (noticeId: string, clauseId: string | null) => void
  /** Whether a text is what is selected in the page, where the user writes. */
  canInsert: (selected: string) => boolean
  insert: (insertion: Insertion) => Promise<InsertResult>
  /** Where there is a side panel to go to. */
  openPanel?: (() => void) | undefined
  /** Where the page in front can be read as a notice. */
  takeInPage?: (() => void) | undefined
  /** The page of pins and history. */
  openSaved: () => void
  /** The next citation begins with what was chosen. */
  rememberCiting: (chosen: CiteDefaults) => void
  pins: Pick<SavedStore<Pin>, 'list' | 'put' | 'remove'>
  /** Keeps what was looked up, where the user wants that. */
  record: (text: string, found: Match | null) => Promise<Written>
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
): ActionBarProps {
  const t = useText()
  const [done, setDone] = useState<(Done & { about: unknown }) | null>(null)
  const actions = useMemo(() => (subject ? actionsOf(subject, t) : []), [subject, t])
  const say = (text: string, failed: boolean): void =>
    setDone((before) => ({ text, failed, time: (before?.time ?? 0) + 1, about: reset }))
  const insert = async (insertion: Insertion): Promise<void> => {
    const result = await effects.insert(insertion)
    const text = shortened(insertion.text)
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
        const text = shortened(entry.text)
        void pins
          .toggle(entry, pinned)
          .then((written) =>
            written === 'kept'
              ? say(t(pinned ? 'unpinned' : 'pinned', { text }), false)
              : say(t(KEEPING_FAILED[written]), true),
          )
      }
    }
  }
  return { actions, done: done?.about === reset ? done : null, onAction }
}

/**
 * The wording of a result with what is known of its notice.
 * @param now `written`: the text that was looked up, where it stands in the page to be written over
 */
export function subjectOf(
  match: Match,
  facts: NoticeFacts | null,
  library: Library,
  now: { written: string | null; isPinned: boolean },
): Subject {
  const { entry } = match
  return {
    wording: entry.text,
    inHalves: isInHalves(entry.kind),
    facts,
    noticeId: entry.places[0]?.noticeId ?? null,
    clauseId: entry.places[0]?.clauseId ?? null,
    insertion: now.written === null ? null : insertionOf(match, now.written),
    record: citedRecord(entry, library),
    pin: { entry, pinned: now.isPinned },
  }
}

/** The theme of the notice at a glance. */
export function glanceSubject(facts: NoticeFacts, library: Library): Subject | null {
  if (facts.theme === null) return null
  const wording = facts.theme.text
  const entry = library.entries.find(
    ({ kind, text }) => kind === 'theme' && text === wording,
  )
  return {
    wording,
    inHalves: true,
    facts,
    noticeId: facts.noticeId,
    clauseId: null,
    insertion: null,
    pin: null,
    record: entry ? citedRecord(entry, library) : null,
  }
}

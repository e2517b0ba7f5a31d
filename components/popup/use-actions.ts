// What can be done with what is on show, and doing it.
import { useMemo, useState } from 'preact/hooks'
import type { Written } from '../../data/store/outcome.ts'
import type { SavedStore } from '../../data/store/pins.ts'
import type { Pin } from '../../data/store/records.ts'
import type { Match, NoticeFacts } from '../../lookup/types.ts'
import { useText } from '../interface-text.tsx'
import { KEEPING_FAILED } from '../labels.ts'
import { shortened } from '../shortened.ts'
import type { ActionBarProps, Done } from './ActionBar.tsx'
import { type Action, actionsOf, type Subject } from './actions.ts'
import type { Pins } from './use-pins.ts'

export interface Effects {
  /** False where the browser refused. */
  copy: (text: string) => Promise<boolean>
  openNotice: (noticeId: string, clauseId: string | null) => void
  /** The page of pins and history. */
  openSaved: () => void
  pins: Pick<SavedStore<Pin>, 'list' | 'put' | 'remove'>
  /** Keeps what was looked up, where the user wants that. */
  record: (text: string, found: Match | null) => Promise<Written>
}

/** @param reset what was done is no longer said once this changes */
export function useActions(
  subject: Subject | null,
  effects: Effects,
  pins: Pins,
  reset: unknown,
): ActionBarProps {
  const t = useText()
  const [done, setDone] = useState<(Done & { about: unknown }) | null>(null)
  const actions = useMemo(() => (subject ? actionsOf(subject, t) : []), [subject, t])
  const say = (text: string, failed: boolean): void =>
    setDone((before) => ({ text, failed, time: (before?.time ?? 0) + 1, about: reset }))
  const onAction = ({ effect }: Action): void => {
    switch (effect.type) {
      case 'open':
        effects.openNotice(effect.noticeId, effect.clauseId)
        break
      case 'saved':
        effects.openSaved()
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

/** The wording of a result with what is known of its notice. */
export function subjectOf(
  { entry }: Match,
  facts: NoticeFacts | null,
  pinned: boolean,
): Subject {
  return {
    wording: entry.text,
    inHalves: entry.kind === 'theme' || entry.kind === 'slogan',
    facts,
    noticeId: entry.places[0]?.noticeId ?? null,
    clauseId: entry.places[0]?.clauseId ?? null,
    pin: { entry, pinned },
  }
}

/** The theme of the notice at a glance. */
export function glanceSubject(facts: NoticeFacts): Subject | null {
  if (facts.theme === null) return null
  const { noticeId } = facts
  const wording = facts.theme.text
  return { wording, inHalves: true, facts, noticeId, clauseId: null, pin: null }
}

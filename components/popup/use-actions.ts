// What can be done with what is on show, and doing it.
import { useMemo, useState } from 'preact/hooks'
import type { Match, NoticeFacts } from '../../lookup/types.ts'
import { useText } from '../interface-text.tsx'
import type { ActionBarProps, Done } from './ActionBar.tsx'
import { type Action, actionsOf, type Subject } from './actions.ts'

export interface Effects {
  /** False where the browser refused. */
  copy: (text: string) => Promise<boolean>
  openNotice: (noticeId: string, clauseId: string | null) => void
  /** Where there is a side panel to go to. */
  openPanel?: (() => void) | undefined
}

/** @param reset what was done is no longer said once this changes */
export function useActions(
  subject: Subject | null,
  effects: Effects,
  reset: unknown,
): ActionBarProps {
  const t = useText()
  const [done, setDone] = useState<(Done & { about: unknown }) | null>(null)
  const actions = useMemo(() => (subject ? actionsOf(subject, t) : []), [subject, t])
  const onAction = ({ effect }: Action): void => {
    if (effect.type === 'open') {
      effects.openNotice(effect.noticeId, effect.clauseId)
      return
    }
    void effects.copy(effect.text).then((copied) =>
      setDone((before) => ({
        text: copied ? effect.said : t('copyFailed'),
        failed: !copied,
        time: (before?.time ?? 0) + 1,
        about: reset,
      })),
    )
  }
  return { actions, done: done?.about === reset ? done : null, onAction }
}

/** The wording of a result with what is known of its notice. */
export function subjectOf({ entry }: Match, facts: NoticeFacts | null): Subject {
  return {
    wording: entry.text,
    inHalves: entry.kind === 'theme' || entry.kind === 'slogan',
    facts,
    noticeId: entry.places[0]?.noticeId ?? null,
    clauseId: entry.places[0]?.clauseId ?? null,
  }
}

/** The theme of the notice at a glance. */
export function glanceSubject(facts: NoticeFacts): Subject | null {
  if (facts.theme === null) return null
  const { noticeId } = facts
  return { wording: facts.theme.text, inHalves: true, facts, noticeId, clauseId: null }
}

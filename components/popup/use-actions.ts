// Does what a button or a key asks for, and says how it went.

import { useRef } from 'preact/hooks'
import type { Insertion } from '../../core/lookup/explain/index.ts'
import type { Match } from '../../core/lookup/index.ts'
import { shorten } from '../../core/text/shorten.ts'
import type { Translate } from '../../locales/index.ts'
import { WRITE_FAILED } from '../../locales/text/labels.ts'
import { useText } from '../interface-text.tsx'
import type { ActionEffect } from './actions.ts'
import type { Effects } from './effects.ts'
import { REFUSAL_MESSAGES } from './insert-refusal.ts'
import type { Dispatch } from './popup-reducer.ts'
import type { TogglePin } from './use-pins.ts'

type Say = (text: string, failed: boolean) => void

/**
 * @param about the result on show; null for the notice at a glance
 * @returns does what an action stands for
 */
export function useActions(
  effects: Effects,
  togglePin: TogglePin,
  about: Match | null,
  dispatch: Dispatch,
): (effect: ActionEffect) => void {
  const t = useText()
  const isInserting = useRef(false)
  const say: Say = (text, failed) => dispatch({ type: 'said', text, failed, about })
  const insertOnce = async (insertion: Insertion): Promise<void> => {
    if (isInserting.current) return
    isInserting.current = true
    await insert(insertion, effects, t, say)
    isInserting.current = false
  }
  return (effect) => {
    switch (effect.type) {
      case 'open':
        return effects.openNotice(effect.noticeId, effect.clauseId)
      case 'saved':
        return effects.openSaved()
      case 'cite':
        return dispatch({ type: 'citing-started', record: effect.record })
      case 'insert':
        return void insertOnce(effect.insertion)
      case 'copy':
        return void copy(effect, effects, t, say)
      case 'pin':
        return void pin(effect, togglePin, t, say)
    }
  }
}

/** Where the page does not take the wording, it is copied instead. */
async function insert(
  insertion: Insertion,
  effects: Effects,
  t: Translate,
  say: Say,
): Promise<void> {
  const result = await effects.insert(insertion)
  if (result.state === 'inserted') {
    const key = result.undo ? 'inserted' : 'insertedForGood'
    return say(t(key, { text: shorten(insertion.text) }), false)
  }
  if (result.reason === 'altered') return say(t('insertAltered'), true)
  const copied = await effects.copy(insertion.text)
  const reason = t(REFUSAL_MESSAGES[result.reason])
  say(t(copied ? 'insertCopied' : 'insertFailed', { reason }), true)
}

async function copy(
  { text, said }: ActionEffect<'copy'>,
  effects: Effects,
  t: Translate,
  say: Say,
): Promise<void> {
  const copied = await effects.copy(text)
  say(copied ? said : t('copyFailed'), !copied)
}

async function pin(
  { entry, pinned }: ActionEffect<'pin'>,
  togglePin: TogglePin,
  t: Translate,
  say: Say,
): Promise<void> {
  const written = await togglePin(entry, pinned)
  if (written !== 'ok') return say(t(WRITE_FAILED[written]), true)
  say(t(pinned ? 'unpinned' : 'pinned', { text: shorten(entry.text) }), false)
}

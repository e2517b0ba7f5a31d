// The popup and the side panel at work: the state machine, what is derived from it, and the effects.

import type { RefObject } from 'preact'
import { useEffect, useReducer, useRef } from 'preact/hooks'
import type { Library } from '../../core/lookup/index.ts'
import { type KindChoice, ofKind } from '../../core/results/filter.ts'
import { KIND } from '../../data/kinds.ts'
import type { Translate } from '../../locales/index.ts'
import { WRITE_FAILED } from '../../locales/text/labels.ts'
import { useText } from '../interface-text.tsx'
import type { ActionBarProps } from './ActionBar.tsx'
import { type Action, missingReason } from './actions.ts'
import { movedTo } from './move.ts'
import type { PopupProps } from './popup-props.ts'
import {
  type Dispatch,
  openingModel,
  type PopupEvent,
  type PopupModel,
  popupReducer,
} from './popup-reducer.ts'
import { messageAbout } from './popup-view.ts'
import { useActions } from './use-actions.ts'
import { useFocus } from './use-focus.ts'
import { useKeys } from './use-keys.ts'
import { useOwnNotices } from './use-own-notices.ts'
import { usePins } from './use-pins.ts'
import { type PopupView, usePopupView } from './use-popup-view.ts'
import { useRecord } from './use-record.ts'

export interface PopupAtWork {
  model: PopupModel
  view: PopupView
  dispatch: Dispatch
  actionBar: ActionBarProps
  pickKind: (kind: KindChoice) => void
}

export function usePopup(
  props: PopupProps,
  root: RefObject<HTMLElement | null>,
  box: RefObject<HTMLTextAreaElement | null>,
): PopupAtWork {
  const { opening, arrived, arrivals, onState, effects } = props
  const t = useText()
  const [model, dispatch] = useReducer<PopupModel, PopupEvent, null>(
    popupReducer,
    null,
    () => openingModel(opening, arrived),
  )
  const view = usePopupView(model, props, dispatch)
  const { shown } = model
  useEffect(() => onState(shown), [shown, onState])
  useEffect(
    () => arrivals((arrival) => dispatch({ type: 'arrived', arrival })),
    [arrivals],
  )
  useOwnNotices(shown.query, props.library, props.findMore, dispatch)

  // A text that comes back was looked up before: the next one takes its place.
  const opensInBox = !arrived && opening.query.trim() !== ''
  useFocus(root, box, model.focusRequests, !view.looked.pending, opensInBox)
  useFocusOnNewResult(view.library, model.openedWith === shown.query, box, dispatch)

  const about = view.isEmpty ? null : view.chosen
  const say = (text: string): void =>
    dispatch({ type: 'said', text, failed: true, about })
  const record = useRecord(
    model.toRecord,
    view.looked,
    view.chosen,
    effects.record,
    dispatch,
  )
  const act = useActions(effects, usePins(effects.pins, dispatch), about, dispatch)
  const onAction = ({ effect }: Action): void => {
    if (effect.type !== 'saved') record()
    act(effect)
  }
  const pickKind = (kind: KindChoice): void => {
    if (ofKind(view.matches, kind).length > 0) dispatch({ type: 'kind-picked', kind })
    else say(t('kindNone', { kind: t(kind === 'all' ? 'kindAll' : KIND[kind].label) }))
  }
  const done = messageAbout(model, about) ?? recordingFailure(model, t)
  const actionBar = { actions: view.actions, done, onAction }
  const popup = { model, view, dispatch, actionBar, pickKind }
  usePopupKeys(popup, box, say)
  return popup
}

/** @param say tells why a key did nothing */
function usePopupKeys(
  { view, dispatch, actionBar, pickKind }: PopupAtWork,
  box: RefObject<HTMLTextAreaElement | null>,
  say: (text: string) => void,
): void {
  const t = useText()
  useKeys(box, {
    actions: view.actions,
    onAction: actionBar.onAction,
    onMissing: (key, shift) => {
      const reason = view.subject && missingReason(view.subject, key, shift)
      if (reason) say(t(reason))
      return reason !== null
    },
    onKind: pickKind,
    onMove: (to) => {
      const next = movedTo(view.results, view.chosen, to)
      if (next) dispatch({ type: 'result-chosen', entryId: next.entry.id })
      else box.current?.focus()
    },
    onPaste: (text) => dispatch({ type: 'lookup-asked', text }),
    onHelp: () => dispatch({ type: 'help-toggled' }),
  })
}

/** What is done with a result records its text; where that failed, the bar says so. */
function recordingFailure(
  { recording }: PopupModel,
  t: Translate,
): ActionBarProps['done'] {
  return recording === 'ok'
    ? null
    : { text: t(WRITE_FAILED[recording]), failed: true, time: 0 }
}

/**
 * What own notices hold comes later, and may come before the result that has the focus.
 * @param isUntouched the text is still the one that arrived with the popup
 */
function useFocusOnNewResult(
  library: Library,
  isUntouched: boolean,
  box: RefObject<HTMLTextAreaElement | null>,
  dispatch: Dispatch,
): void {
  const known = useRef(library)
  useEffect(() => {
    if (known.current === library) return
    known.current = library
    const { activeElement } = document
    const isOnResult = activeElement?.getAttribute('role') === 'option'
    if (isOnResult || (isUntouched && activeElement === box.current))
      dispatch({ type: 'focus-asked' })
  }, [library, isUntouched, box, dispatch])
}

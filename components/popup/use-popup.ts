// The state of the popup and the side panel, and what can be done in them.

import type { RefObject } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { CitedRecord } from '../../core/cite/index.ts'
import { noticeFacts } from '../../core/lookup/facts/index.ts'
import type { Library } from '../../core/lookup/index.ts'
import type { Pin } from '../../core/records/saved.ts'
import { KIND } from '../../data/kinds.ts'
import { useText } from '../interface-text.tsx'
import { type ListMove, movedTo } from './move.ts'
import type { PopupProps } from './popup-props.ts'
import {
  type Arrival,
  type KindChoice,
  LONGEST_QUERY,
  ofKind,
  type PopupState,
} from './popup-state.ts'
import type { Scope } from './scope.ts'
import { glanceSubject, subjectOf, useActions } from './use-actions.ts'
import { useFocus } from './use-focus.ts'
import { useKeys } from './use-keys.ts'
import { useLibrary } from './use-library.ts'
import { useStretch } from './use-lookup.ts'
import { usePins } from './use-pins.ts'
import { useRecord, withRecord } from './use-record.ts'
import { useResults } from './use-results.ts'

interface Parts {
  root: RefObject<HTMLElement | null>
  box: RefObject<HTMLTextAreaElement | null>
}

export function usePopup(
  { library: atHand, findMore, opening, arrived, arrivals, onState, effects }: PopupProps,
  { root, box }: Parts,
  onHelp: () => void,
) {
  const t = useText()
  const [state, setState] = useState(opening)
  const change = (changed: Partial<PopupState>): void =>
    setState((before) => ({ ...before, ...changed }))
  useEffect(() => onState(state), [state, onState])

  const library = useLibrary(state.query, atHand, findMore)
  const shown = useResults(state, library)
  const { looked, matches, kind, results, chosen, related } = shown
  const isEmpty = state.query.trim() === ''
  const stretch = useStretch(looked, chosen)
  const glance = useMemo(
    () => noticeFacts(library.holdings.notices[0]?.id ?? '', library.facts),
    [library],
  )

  // A text that comes back was looked up before: the next one takes its place.
  const opensInBox = !arrived && !isEmpty
  const requestFocus = useFocus(root, box, !looked.pending, opensInBox)
  // What own notices hold comes later, and may come before the result that has the focus.
  const focused = useRef(library)
  useEffect(() => {
    if (focused.current === library) return
    focused.current = library
    const { activeElement } = document
    const isOnResult = activeElement?.getAttribute('role') === 'option'
    const isUntouched = arrived && state.query === opening.query
    if (isOnResult || (isUntouched && activeElement === box.current)) requestFocus()
  }, [library])
  // A text that was selected somewhere; a typed one is but a search.
  const [selected, setSelected] = useState(arrived ? opening.query : '')
  const lookUp = (text: string, isPasted = false): void => {
    const query = text.slice(0, LONGEST_QUERY)
    if (isPasted) setSelected(query)
    change({ query, chosen: null })
  }
  const lookUpFromOutside = (text: string): void => {
    const query = text.slice(0, LONGEST_QUERY)
    setSelected(query)
    change({ query, kind: 'all', chosen: null })
    requestFocus()
  }
  const choose = (entryId: string): void => {
    change({ chosen: entryId })
    requestFocus()
  }
  const pick = (picked: KindChoice): void => {
    if (ofKind(matches, picked).length === 0) {
      const kind = t(picked === 'all' ? 'kindAll' : KIND[picked].label)
      actionBar.onNothing(t('kindNone', { kind }))
      return
    }
    change({ kind: picked, chosen: null })
    requestFocus()
  }
  const move = (to: ListMove): void => {
    const next = movedTo(results, chosen, to)
    if (next) choose(next.entry.id)
    else box.current?.focus()
  }
  const recorder = useRecord(
    looked,
    chosen,
    effects.record,
    arrived ? opening.query : null,
  )
  const [heard, setHeard] = useState<string | null>(null)
  const arrive = (arrival: Arrival): void => {
    if (typeof arrival === 'string') {
      recorder.expect(arrival.slice(0, LONGEST_QUERY))
      lookUpFromOutside(arrival)
    } else {
      setSelected(arrival.query)
      change(arrival)
      requestFocus()
    }
    setHeard(typeof arrival === 'string' ? arrival : arrival.query)
  }
  // Setters are all that it uses, so the first render's is as good as the last.
  useEffect(() => arrivals(arrive), [arrivals])

  const pins = usePins(effects.pins)
  const isPinned = chosen !== null && pins.isPinned(chosen.entry.id)
  // The panel follows what is selected: the same text may be in a field now, or no more.
  const writable = effects.writable()
  const { text } = looked
  const isSelected = text === selected
  const subject = useMemo(() => {
    if (isEmpty) return glance && glanceSubject(glance, library, writable)
    const facts = related?.notice ?? null
    return (
      chosen &&
      subjectOf(chosen, facts, library, { text, isSelected, writable, isPinned })
    )
  }, [isEmpty, glance, chosen, related, library, writable, text, isSelected, isPinned])
  const [asked, setAsked] = useState<CitedRecord | null>(null)
  // Something else was chosen meanwhile: what was asked for is no longer on show.
  const record = subject?.record ?? null
  const cited = asked !== null && asked.wording === record?.wording ? record : null
  const actions = useActions(subject, effects, pins, isEmpty ? null : chosen, setAsked)
  const actionBar = withRecord(actions, recorder, t)
  useKeys(box, {
    actions: actionBar.actions,
    onAction: actionBar.onAction,
    onMissing: actionBar.onMissing,
    onKind: pick,
    onMove: move,
    onPaste: lookUpFromOutside,
    onHelp,
  })

  return {
    state,
    library,
    looked,
    scope: shown.scope,
    matches,
    kind,
    results,
    chosen,
    related,
    isEmpty,
    stretch,
    glance,
    pins: withKnown(pins.items, library),
    /** The record that is being cited; null where none is. */
    cited,
    /** The text that arrived last while this was open. */
    heard,
    actionBar,
    lookUp,
    lookUpFromOutside,
    choose,
    pick,
    pickScope: (scope: Scope): void => {
      // The select keeps the focus: one looks at several years.
      change({ scope, chosen: null })
    },
    pickPin: (entryId: string, wording: string): void => {
      lookUpFromOutside(wording)
      change({ chosen: entryId })
    },
    requestFocus,
    stopCiting: (): void => {
      setAsked(null)
      requestFocus()
    },
  }
}

/** Without the mark that a file is their source where a notice at hand has their words. */
function withKnown(pins: readonly Pin[], { entries }: Library): Pin[] {
  return pins.map(({ imported, ...pin }) => {
    const isKnown =
      imported === undefined ||
      entries.some(({ id, text }) => id === pin.id && text === pin.wording)
    return isKnown ? pin : { ...pin, imported }
  })
}

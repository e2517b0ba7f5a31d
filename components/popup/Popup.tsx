// The popup: what was selected, the results, and the card of the chosen one. It has no effect on
// the browser of its own: those come as props.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Library } from '../../lookup/library.ts'
import { noticeFacts, relate } from '../../lookup/relate.ts'
import { useText } from '../interface-text.tsx'
import { Card } from './Card.tsx'
import { Glance } from './Glance.tsx'
import { isCompared } from './is-compared.ts'
import { KindFilter } from './KindFilter.tsx'
import { type ListMove, movedTo } from './move.ts'
import { PageNote } from './PageNote.tsx'
import type { PageState } from './page-note.ts'
import {
  type KindChoice,
  LONGEST_QUERY,
  ofKind,
  type PopupState,
  shownResults,
} from './popup-state.ts'
import { QueryBox } from './QueryBox.tsx'
import { ResultPane } from './ResultPane.tsx'
import { ResultStatus } from './ResultStatus.tsx'
import { type Effects, glanceSubject, subjectOf, useActions } from './use-actions.ts'
import { useFocus } from './use-focus.ts'
import { useKeys } from './use-keys.ts'
import { useLookup, useStretch } from './use-lookup.ts'
import { usePins } from './use-pins.ts'
import { useRecord, withRecord } from './use-record.ts'
import './popup.css'

export interface PopupProps {
  library: Library
  opening: PopupState
  /** Null where no page was read. */
  page: PageState | null
  /** The text to open with is a selection or the menu's, and not what was typed earlier. */
  arrived: boolean
  /** Tells of texts that arrive while the popup is open; returns how to stop. */
  arrivals: (listener: (text: string) => void) => () => void
  onState: (state: PopupState) => void
  effects: Effects
}

export function Popup({
  library,
  opening,
  page,
  arrived,
  arrivals,
  onState,
  effects,
}: PopupProps) {
  const t = useText()
  const root = useRef<HTMLElement>(null)
  const box = useRef<HTMLTextAreaElement>(null)
  const [state, setState] = useState(opening)
  const change = (changed: Partial<PopupState>): void =>
    setState((before) => ({ ...before, ...changed }))
  useEffect(() => onState(state), [state, onState])

  const looked = useLookup(state.query, library)
  const { matches } = looked.result
  // A kind that was picked for another text may have nothing now.
  const kind = ofKind(matches, state.kind).length > 0 ? state.kind : 'all'
  const results = shownResults(looked.result, kind)
  const chosen =
    results.find(({ entry }) => entry.id === state.chosen) ?? results[0] ?? null
  const isEmpty = state.query.trim() === ''
  const related = useMemo(
    // The nearest wording is no match: nothing is said of a theme, issuers or slogans.
    () =>
      chosen && chosen.confidence !== 'nearest' ? relate(chosen.entry, library) : null,
    [chosen, library],
  )
  const stretch = useStretch(looked, chosen)
  const glance = useMemo(
    () => noticeFacts(library.holdings.notices[0]?.id ?? '', library),
    [library],
  )

  const requestFocus = useFocus(root, box, !looked.pending)
  const lookUp = (text: string): void =>
    change({ query: text.slice(0, LONGEST_QUERY), chosen: null })
  const lookUpFromOutside = (text: string): void => {
    change({ query: text.slice(0, LONGEST_QUERY), kind: 'all', chosen: null })
    requestFocus()
  }
  const choose = (entryId: string): void => {
    change({ chosen: entryId })
    requestFocus()
  }
  const pick = (picked: KindChoice): void => {
    if (ofKind(matches, picked).length === 0) return
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
  const arrive = (text: string): void => {
    recorder.expect(text.slice(0, LONGEST_QUERY))
    lookUpFromOutside(text)
  }
  // Setters are all that it uses, so the first render's is as good as the last.
  useEffect(() => arrivals(arrive), [arrivals])

  const pins = usePins(effects.pins)
  const isPinned = chosen !== null && pins.isPinned(chosen.entry.id)
  const subject = useMemo(() => {
    if (isEmpty) return glance && glanceSubject(glance)
    return chosen && subjectOf(chosen, related?.notice ?? null, isPinned)
  }, [isEmpty, glance, chosen, related, isPinned])
  const actions = useActions(subject, effects, pins, isEmpty ? null : chosen)
  const actionBar = withRecord(actions, recorder, t)
  useKeys(box, {
    actions: actionBar.actions,
    onAction: actionBar.onAction,
    onKind: pick,
    onMove: move,
    onPaste: lookUpFromOutside,
  })

  return (
    <main class="popup" ref={root}>
      <h1 class="visually-hidden">{t('popupTitle')}</h1>
      <QueryBox
        boxRef={box}
        text={state.query}
        stretch={stretch}
        onText={lookUp}
        onLeave={requestFocus}
      />
      <PageNote page={page} query={state.query} opening={opening.query} />
      <ResultStatus looked={looked} isEmpty={isEmpty} shown={results.length} />
      {isEmpty && glance && (
        <Glance
          facts={glance}
          compared={isCompared(glance.noticeId, library)}
          pins={pins.items}
          onPick={({ id, wording }) => {
            lookUpFromOutside(wording)
            change({ chosen: id })
          }}
          {...actionBar}
        />
      )}
      {!isEmpty && (
        <>
          <KindFilter matches={matches} kind={kind} onKind={pick} />
          <ResultPane
            looked={looked}
            results={results}
            chosen={chosen}
            library={library}
            onChoose={choose}
            onLookup={lookUpFromOutside}
          />
          {chosen && (
            <Card
              match={chosen}
              text={looked.text}
              related={related}
              library={library}
              openNotice={effects.openNotice}
              {...actionBar}
            />
          )}
        </>
      )}
    </main>
  )
}

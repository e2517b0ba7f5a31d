// What was selected, the results, and the card of the chosen one: in the popup, and with more room
// in the side panel. It has no effect on the browser of its own: those come as props.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { CitedRecord } from '../../lookup/cite/index.ts'
import type { Library } from '../../lookup/library.ts'
import { noticeFacts } from '../../lookup/relate.ts'
import { type CiteDefaults, CitePanel } from '../cite/CitePanel.tsx'
import { useText } from '../interface-text.tsx'
import { CameFrom, type Source } from './CameFrom.tsx'
import { Card } from './Card.tsx'
import { Glance } from './Glance.tsx'
import { isCompared } from './is-compared.ts'
import { KindFilter } from './KindFilter.tsx'
import { type ListMove, movedTo } from './move.ts'
import { OptionsLink } from './OptionsLink.tsx'
import { PageNote } from './PageNote.tsx'
import { PanelButton } from './PanelButton.tsx'
import type { PageState } from './page-note.ts'
import {
  type Arrival,
  type KindChoice,
  LONGEST_QUERY,
  ofKind,
  type Place,
  type PopupState,
} from './popup-state.ts'
import { QueryBox } from './QueryBox.tsx'
import { ResultPane } from './ResultPane.tsx'
import { ResultStatus } from './ResultStatus.tsx'
import { type Effects, glanceSubject, subjectOf, useActions } from './use-actions.ts'
import { useFocus } from './use-focus.ts'
import { useKeys } from './use-keys.ts'
import { type FindMore, useLibrary } from './use-library.ts'
import { useStretch } from './use-lookup.ts'
import { usePins } from './use-pins.ts'
import { useRecord, withRecord } from './use-record.ts'
import { useResults } from './use-results.ts'
import './popup.css'

export interface PopupProps {
  place?: Place
  /** What is at hand. */
  library: Library
  findMore?: FindMore
  opening: PopupState
  /** Null where no page was read. */
  page: PageState | null
  /** Where the text was selected, while that page is not in front. */
  source?: Source | null
  /** The text to open with is a selection or the menu's, and not what was typed earlier. */
  arrived: boolean
  /** Tells of what arrives while the popup is open; returns how to stop. */
  arrivals: (listener: (arrival: Arrival) => void) => () => void
  onState: (state: PopupState) => void
  effects: Effects
  citing: CiteDefaults
}

export function Popup({
  place = 'popup',
  library: atHand,
  findMore,
  opening,
  page,
  source = null,
  arrived,
  arrivals,
  onState,
  effects,
  citing,
}: PopupProps) {
  const t = useText()
  const root = useRef<HTMLElement>(null)
  const box = useRef<HTMLTextAreaElement>(null)
  const [state, setState] = useState(opening)
  const change = (changed: Partial<PopupState>): void =>
    setState((before) => ({ ...before, ...changed }))
  useEffect(() => onState(state), [state, onState])

  const library = useLibrary(state.query, atHand, findMore)
  const { looked, kind, results, chosen, related } = useResults(state, library)
  const { matches } = looked.result
  const isEmpty = state.query.trim() === ''
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
  const [heard, setHeard] = useState<string | null>(null)
  const arrive = (arrival: Arrival): void => {
    if (typeof arrival === 'string') {
      recorder.expect(arrival.slice(0, LONGEST_QUERY))
      lookUpFromOutside(arrival)
    } else {
      change(arrival)
      requestFocus()
    }
    setHeard(typeof arrival === 'string' ? arrival : arrival.query)
  }
  // Setters are all that it uses, so the first render's is as good as the last.
  useEffect(() => arrivals(arrive), [arrivals])

  const pins = usePins(effects.pins)
  const isPinned = chosen !== null && pins.isPinned(chosen.entry.id)
  const subject = useMemo(() => {
    if (isEmpty) return glance && glanceSubject(glance, library)
    const written = effects.canInsert(looked.text) ? looked.text : null
    const facts = related?.notice ?? null
    return chosen && subjectOf(chosen, facts, library, { written, isPinned })
  }, [isEmpty, glance, chosen, related, library, effects, looked.text, isPinned])
  const [asked, setAsked] = useState<CitedRecord | null>(null)
  // Something else was chosen meanwhile: what was asked for is no longer on show.
  const record = subject?.record ?? null
  const cited = asked !== null && asked.wording === record?.wording ? record : null
  const actions = useActions(subject, effects, pins, isEmpty ? null : chosen, setAsked)
  const actionBar = withRecord(actions, recorder, t)
  useKeys(box, {
    actions: actionBar.actions,
    onAction: actionBar.onAction,
    onKind: pick,
    onMove: move,
    onPaste: lookUpFromOutside,
  })

  // The panel's page is the one in front; how to begin is said while there is nothing.
  const about =
    place === 'popup' ? opening.query : page?.state === 'following' ? '' : state.query

  return (
    <main class="popup" ref={root}>
      <h1 class="visually-hidden">{t('popupTitle')}</h1>
      <div class="query-head">
        <QueryBox
          boxRef={box}
          text={state.query}
          stretch={stretch}
          onText={lookUp}
          onLeave={requestFocus}
        />
        {effects.openPanel && <PanelButton onClick={effects.openPanel} />}
      </div>
      <CameFrom source={source} query={state.query} />
      <PageNote page={page} query={state.query} about={about} place={place} />
      <ResultStatus
        looked={looked}
        isEmpty={isEmpty}
        shown={results.length}
        isNew={place === 'panel' && looked.text === heard}
      />
      {cited && (
        <CitePanel
          record={cited}
          defaults={citing}
          onCopy={({ text, html }) => effects.copy(text, html)}
          onClose={() => {
            setAsked(null)
            requestFocus()
          }}
        />
      )}
      {!cited && isEmpty && glance && (
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
      {!cited && !isEmpty && (
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
      <OptionsLink />
    </main>
  )
}

// What was selected, the results, and the card of the chosen one: in the popup, and with more room
// in the side panel. It has no effect on the browser of its own: those come as props.

import { useRef, useState } from 'preact/hooks'
import { CitePanel } from '../cite/CitePanel.tsx'
import { useText } from '../interface-text.tsx'
import { CameFrom } from './CameFrom.tsx'
import { Card } from './Card.tsx'
import { Glance } from './Glance.tsx'
import { isCompared } from './is-compared.ts'
import { KeepingNote } from './KeepingNote.tsx'
import { KindFilter } from './KindFilter.tsx'
import { LossNote } from './LossNote.tsx'
import { PageNote } from './PageNote.tsx'
import { PanelButton } from './PanelButton.tsx'
import { PopupFooter } from './PopupFooter.tsx'
import type { PopupProps } from './popup-props.ts'
import { QueryBox } from './QueryBox.tsx'
import { ResultPane } from './ResultPane.tsx'
import { ResultStatus } from './ResultStatus.tsx'
import { ScopeFilter } from './ScopeFilter.tsx'
import { Statements } from './Statements.tsx'
import { usePopup } from './use-popup.ts'
import './popup.css'

export function Popup(props: PopupProps) {
  const { place = 'popup', page, effects } = props
  const t = useText()
  const root = useRef<HTMLElement>(null)
  const box = useRef<HTMLTextAreaElement>(null)
  const [helpIsOpen, setHelp] = useState(false)
  const toggleHelp = (): void => setHelp((isOpen) => !isOpen)
  const popup = usePopup(props, { root, box }, toggleHelp)
  const { state, library, looked, kind, results, chosen, isEmpty, glance } = popup
  const { statements } = looked.result

  const about = textAbout(props, state.query)

  return (
    <main class="popup" ref={root}>
      <h1 class="visually-hidden">{t('popupTitle')}</h1>
      {props.loss && <LossNote {...props.loss} />}
      <div class="query-head">
        <QueryBox
          boxRef={box}
          text={state.query}
          stretch={popup.stretch}
          onText={popup.lookUp}
          onLeave={popup.requestFocus}
        />
        {effects.openPanel && <PanelButton onClick={effects.openPanel} />}
      </div>
      <CameFrom source={props.source ?? null} query={state.query} />
      <PageNote page={page} query={state.query} about={about} place={place} />
      <KeepingNote
        isStateKept={props.isStateKept ?? true}
        undone={props.undone ?? null}
      />
      <ResultStatus
        looked={looked}
        isEmpty={isEmpty}
        shown={results.length}
        isNew={place === 'panel' && looked.text === popup.heard}
      />
      {popup.cited && (
        <CitePanel
          record={popup.cited}
          defaults={props.citing}
          onCopy={({ text, html }) => effects.copy(text, html)}
          onChoice={effects.rememberCiting}
          onClose={popup.stopCiting}
        />
      )}
      {!popup.cited && isEmpty && glance && (
        <Glance
          facts={glance}
          compared={isCompared(glance.noticeId, library)}
          pins={popup.pins}
          onPick={({ id, wording }) => popup.pickPin(id, wording)}
          {...popup.actionBar}
        />
      )}
      {!popup.cited && !isEmpty && (
        <>
          {statements.length > 0 && (
            <Statements
              statements={statements}
              library={library}
              alone={results.length === 0}
              onLookup={popup.lookUpFromOutside}
            />
          )}
          <KindFilter matches={popup.matches} kind={kind} onKind={popup.pick} />
          <ScopeFilter
            matches={looked.result.matches}
            scope={popup.scope}
            onScope={popup.pickScope}
          />
          <ResultPane
            looked={looked}
            results={results}
            chosen={chosen}
            library={library}
            onChoose={popup.choose}
            onLookup={popup.lookUpFromOutside}
          />
          {chosen && (
            <Card
              match={chosen}
              text={looked.text}
              related={popup.related}
              library={library}
              openNotice={effects.openNotice}
              {...popup.actionBar}
            />
          )}
        </>
      )}
      <PopupFooter
        onTakeIn={effects.takeInPage}
        helpIsOpen={helpIsOpen}
        onHelp={toggleHelp}
      />
    </main>
  )
}

/** The text that the note on the page is about. */
function textAbout({ place, page, opening }: PopupProps, query: string): string {
  // The panel's page is the one in front; how to begin is said while there is nothing.
  if (place === 'panel') return page?.state === 'following' ? '' : query
  // A page that answered late has its selection after the popup was opened.
  return page?.state === 'selection' ? page.text : opening.query
}

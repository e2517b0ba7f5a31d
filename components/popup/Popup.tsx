// What was selected, the results, and the card of the chosen one: in the popup, and with more room
// in the side panel. It has no effect on the browser of its own: those come as props.

import { useRef } from 'preact/hooks'
import { CitePanel } from '../cite/CitePanel.tsx'
import { useText } from '../interface-text.tsx'
import { Glance } from './Glance.tsx'
import { isCompared } from './is-compared.ts'
import { LossNote } from './LossNote.tsx'
import { PopupFooter } from './PopupFooter.tsx'
import { PopupHead } from './PopupHead.tsx'
import type { PopupProps } from './popup-props.ts'
import { ResultView } from './ResultView.tsx'
import { type PopupAtWork, usePopup } from './use-popup.ts'
import './popup.css'

export function Popup(props: PopupProps) {
  const t = useText()
  const root = useRef<HTMLElement>(null)
  const box = useRef<HTMLTextAreaElement>(null)
  const popup = usePopup(props, root, box)
  const { model, dispatch } = popup
  return (
    <main class="popup" ref={root}>
      <h1 class="visually-hidden">{t('popupTitle')}</h1>
      {props.loss && <LossNote {...props.loss} />}
      <PopupHead props={props} popup={popup} boxRef={box} />
      <PopupBody props={props} popup={popup} />
      <PopupFooter
        onCheckPage={props.effects.checkPage}
        onTakeIn={props.effects.takeInPage}
        helpIsOpen={model.isHelpOpen}
        onHelp={() => dispatch({ type: 'help-toggled' })}
      />
    </main>
  )
}

/** The citation that was asked for, the notice at a glance, or the results. */
function PopupBody({ props, popup }: { props: PopupProps; popup: PopupAtWork }) {
  const { effects, citing } = props
  const { view, dispatch, actionBar } = popup
  if (view.cited) {
    return (
      <CitePanel
        record={view.cited}
        defaults={citing}
        onCopy={({ text, html }) => effects.copy(text, html)}
        onChoice={effects.rememberCiting}
        onClose={() => dispatch({ type: 'citing-ended' })}
      />
    )
  }
  if (!view.isEmpty) return <ResultView effects={effects} popup={popup} />
  return (
    view.glance && (
      <Glance
        facts={view.glance}
        compared={isCompared(view.glance.noticeId, view.library)}
        pins={view.pins}
        onPick={({ id, wording }) =>
          dispatch({ type: 'lookup-asked', text: wording, chosen: id })
        }
        {...actionBar}
      />
    )
  )
}

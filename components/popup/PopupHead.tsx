// The box with what is looked up, and what there is to say of the text and its page.
import type { RefObject } from 'preact'
import { CameFrom } from './CameFrom.tsx'
import { KeepingNote } from './KeepingNote.tsx'
import { PageNote } from './PageNote.tsx'
import { PanelButton } from './PanelButton.tsx'
import { textOfNote } from './page-note.ts'
import type { PopupProps } from './popup-props.ts'
import { QueryBox } from './QueryBox.tsx'
import { ResultStatus } from './ResultStatus.tsx'
import type { PopupAtWork } from './use-popup.ts'

export interface PopupHeadProps {
  props: PopupProps
  popup: PopupAtWork
  boxRef: RefObject<HTMLTextAreaElement | null>
}

export function PopupHead({ props, popup, boxRef }: PopupHeadProps) {
  const { place = 'popup', page, effects, source = null, undone = null } = props
  const { model, view, dispatch } = popup
  const { query } = model.shown
  return (
    <>
      <div class="query-head">
        <QueryBox
          boxRef={boxRef}
          text={query}
          stretch={view.stretch}
          onText={(text, isPasted = false) =>
            dispatch({ type: 'query-changed', text, isPasted })
          }
          onLeave={() => dispatch({ type: 'focus-asked' })}
        />
        {effects.openPanel && <PanelButton onClick={effects.openPanel} />}
      </div>
      <CameFrom source={source} query={query} />
      <PageNote
        page={page}
        query={query}
        about={textOfNote(props, query)}
        place={place}
      />
      <KeepingNote isStateKept={props.isStateKept ?? true} undone={undone} />
      <ResultStatus
        looked={view.looked}
        isEmpty={view.isEmpty}
        shown={view.results.length}
        isNew={place === 'panel' && view.looked.text === model.arrived}
      />
    </>
  )
}

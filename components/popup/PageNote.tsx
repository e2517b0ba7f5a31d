// Below the box: why the page gave no selection, or that a text was too long to be looked up whole.
import { useText } from '../interface-text.tsx'
import { type PageState, pageMessage } from './page-note.ts'
import { LONGEST_QUERY, type Place } from './popup-state.ts'
import './page-note.css'

export interface PageNoteProps {
  /** Null where no page was read (the small window). */
  page: PageState | null
  query: string
  /** The text that `page` is about. */
  about: string
  place?: Place | undefined
}

export function PageNote({ page, query, about, place = 'popup' }: PageNoteProps) {
  const t = useText()
  const said = query === about ? page : typedPage(query)
  const message = said && pageMessage(said)
  if (!said || !message) return null
  const menu = t(place === 'panel' ? 'menuPanelName' : 'menuLookupName')
  const shortcut = said.state === 'ungranted' ? said.shortcut : ''
  return (
    <p
      class="page-note"
      data-testid="notice-state"
      data-state={said.state === 'selection' ? 'cut' : said.state}
      data-reason={said.state === 'blocked' ? said.reason : undefined}
    >
      {t(message, { menu, shortcut })}
    </p>
  )
}

/** The box takes no more than the longest query; what was pasted beyond it is gone. */
function typedPage(query: string): PageState | null {
  return query.length >= LONGEST_QUERY
    ? { state: 'selection', text: query, cut: true }
    : null
}

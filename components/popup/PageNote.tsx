// Below the box: why the page gave no selection, or that a text was too long to be looked up whole.
import { useText } from '../interface-text.tsx'
import { type PageState, pageMessage } from './page-note.ts'
import { LONGEST_QUERY } from './popup-state.ts'
import './page-note.css'

export interface PageNoteProps {
  page: PageState | null
  query: string
  /** The text with which the popup opened: what is said of the page is about that one. */
  opening: string
}

export function PageNote({ page, query, opening }: PageNoteProps) {
  const t = useText()
  const about = query === opening ? page : typedPage(query)
  const message = about && pageMessage(about)
  if (!about || !message) return null
  return (
    <p
      class="page-note"
      data-testid="notice-state"
      data-state={about.state === 'selection' ? 'cut' : about.state}
      data-reason={about.state === 'blocked' ? about.reason : undefined}
    >
      {t(message)}
    </p>
  )
}

/** The box takes no more than the longest query; what was pasted beyond it is gone. */
function typedPage(query: string): PageState | null {
  return query.length >= LONGEST_QUERY
    ? { state: 'selection', text: query, cut: true }
    : null
}

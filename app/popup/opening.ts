// What the popup opens with. In this order: text from the context menu, a selection that is new,
// what was there on this tab before, the selection, the notice at a glance.

import type { PageReading } from '../page-access/page-reading.ts'
import type { TabState } from './tab-state.ts'

export interface Sources {
  pending: string | null
  /** Null in the small window, which reads no tab. */
  reading: PageReading | null
  remembered: TabState | null
}

/** The state to open with, and the selection on the page that is known from now on. */
export function openingState({ pending, reading, remembered }: Sources): TabState {
  const selected = reading?.state === 'selection' ? reading.text : null
  const pageText = selected ?? remembered?.pageText ?? ''
  const fresh = (query: string): TabState => ({
    pageText,
    query,
    kind: 'all',
    chosen: null,
  })
  if (pending !== null) return fresh(pending)
  if (selected !== null && selected !== remembered?.pageText) return fresh(selected)
  if (remembered && remembered.query.trim() !== '') return { ...remembered, pageText }
  return fresh(selected ?? '')
}

/** Whether the text to open with is the menu's or the selection, not what was typed earlier. */
export function hasArrived(opening: TabState, { pending, reading }: Sources): boolean {
  if (pending !== null) return true
  return reading?.state === 'selection' && opening.query === reading.text
}

export function popupStateOf({
  query,
  kind,
  chosen,
  scope,
}: TabState): Omit<TabState, 'pageText'> {
  return { query, kind, chosen, scope }
}

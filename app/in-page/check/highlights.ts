// CSS highlights in one document. They style ranges of text, and leave nothing in the document.
import { get } from '../dom.ts'
import { highlightName, MARK_KINDS, type MarkKind } from './mark-style.ts'
import { unlessGone } from './unless-gone.ts'

export interface Highlighter {
  add: (range: Range, kind: MarkKind) => void
  remove: (range: Range) => void
  /** Nothing is left of them. */
  stop: () => void
}

type View = Window & typeof globalThis

/** Chrome has highlights from 105 on, Firefox from 140, Safari from 17.2. */
const hasHighlights = (view: Window): view is View =>
  'Highlight' in view && 'CSS' in view && 'highlights' in (view as View).CSS

export const canMark = (): boolean => hasHighlights(window)

/**
 * @param name of the check, by which its highlights are named
 * @returns null where the browser has none, and for a document that is not shown
 */
export function highlightsIn(page: Document, name: string): Highlighter | null {
  const view = get(Document.prototype, 'defaultView', page)
  if (!view || !hasHighlights(view)) return null
  const { highlights } = view.CSS
  const own = MARK_KINDS.map((kind, place) => {
    const highlight = new view.Highlight()
    // Of two at the same place the later kind is above.
    highlight.priority = place
    return { kind, highlight, name: highlightName(name, kind) }
  })
  // A page may have taken them away, so each is put there again with each mark.
  return {
    add: (range, kind) => {
      const one = own.find((highlight) => highlight.kind === kind)
      one?.highlight.add(range)
      if (one) highlights.set(one.name, one.highlight)
    },
    remove: (range) =>
      void unlessGone(() => {
        for (const { highlight } of own) highlight.delete(range)
      }),
    stop: () =>
      void unlessGone(() => {
        for (const one of own) {
          one.highlight.clear()
          highlights.delete(one.name)
        }
      }),
  }
}

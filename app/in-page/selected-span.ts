// From where to where something is selected, so that two moments can be compared.
import { activeOf, selectionOf, shadowOf } from './dom.ts'
import { isField } from './focus.ts'

type Place = readonly [node: Node, offset: number]

export interface SelectedSpan {
  start: Place
  end: Place
}

/** In one document, not in its frames; null where there is not even a caret. */
export function selectedSpan(page: Document): SelectedSpan | null {
  const focus = focusWithin(page)
  if (focus && isField(focus) && focus.selectionStart !== null) {
    const { selectionStart, selectionEnd } = focus
    return {
      start: [focus, selectionStart],
      end: [focus, selectionEnd ?? selectionStart],
    }
  }
  const range = rangeOf(page)
  return (
    range && {
      start: [range.startContainer, range.startOffset],
      end: [range.endContainer, range.endOffset],
    }
  )
}

/** Through open shadow roots. A frame inside has a document of its own. */
export function focusWithin(page: Document): Element | null {
  let element = activeOf(page)
  for (;;) {
    const inner = element && shadowOf(element)?.activeElement
    if (!inner) return element
    element = inner
  }
}

export function rangeOf(page: Document): Range | null {
  const selection = selectionOf(page)
  return selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null
}

/** The keyboard moves one end of a selection, and so do the handles of a touch selection. */
export function isExtended(before: SelectedSpan | null, now: SelectedSpan): boolean {
  if (!before) return false
  const isOld = ([node, offset]: Place): boolean =>
    [before.start, before.end].some(([one, at]) => one === node && at === offset)
  return isOld(now.start) !== isOld(now.end)
}

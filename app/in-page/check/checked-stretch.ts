// What of a page the user has asked to be checked.
import type { CheckAnswer, CheckedPart } from '../../messages/check-protocol.ts'
import { documentOf, get, isElement, parentOf, selectionOf } from '../dom.ts'
import { selectedPlace } from '../selected-place.ts'
import { innermost, rangesOf } from '../selected-text.ts'
import type { CheckedStretch } from './page-reader.ts'
import { scopeOfField, scopeOfRanges } from './scope.ts'

/** A stretch, or why there is none. */
export function checkedStretch(
  page: Document,
  part: CheckedPart,
): CheckedStretch | Exclude<CheckAnswer, 'reading'> {
  if (part === 'selection') return selectedStretch(page)
  if (get(Document.prototype, 'contentType', page) === 'application/pdf') return 'pdf'
  return {
    // A page may have no body yet, or another one later.
    roots: () => bodyOf(page),
    scope: null,
  }
}

function bodyOf(page: Document): HTMLElement[] {
  const body: HTMLElement | null = get(Document.prototype, 'body', page)
  return body ? [body] : []
}

function selectedStretch(
  page: Document,
): CheckedStretch | Exclude<CheckAnswer, 'reading'> {
  const place = selectedPlace(page)
  if (typeof place === 'string') return place
  if (place.in === 'field') {
    const { field } = place
    return { roots: () => [field], scope: scopeOfField(field) }
  }
  const selection = selectionOf(place.document)
  // The user goes on to select: that the check does not follow.
  const ranges = selection
    ? rangesOf(innermost(selection)).map((range) => range.cloneRange())
    : []
  const roots = (): Element[] =>
    ranges.flatMap(({ commonAncestorContainer: node }) => {
      const element = isElement(node) ? node : parentOf(node)
      return element && documentOf(element) ? [element] : []
    })
  return { roots, scope: scopeOfRanges(ranges) }
}

// The stretch that the chosen result is about, marked in the box. A text area cannot hold marks,
// so the same text is laid out behind it, of which only the ground of the mark is painted.

import type { RefObject } from 'preact'
import type { Span } from '../../core/lookup/index.ts'

export interface QueryMarkProps {
  layerRef: RefObject<HTMLDivElement | null>
  text: string
  at: Span
}

export function QueryMark({ layerRef, text, at: [from, to] }: QueryMarkProps) {
  return (
    // What it shows is said in words with the result.
    <div ref={layerRef} class="query-box query-layer" aria-hidden="true">
      {asInTextArea(text.slice(0, from))}
      <mark class="query-mark" data-testid="query-mark">
        {asInTextArea(text.slice(from, to))}
      </mark>
      {asInTextArea(text.slice(to))}
      {/* A text area has a line after its last line break. */}
      <br />
    </div>
  )
}

/** A text area makes every line break one character. */
function asInTextArea(text: string): string {
  return text.replace(/\r\n?/gu, '\n')
}

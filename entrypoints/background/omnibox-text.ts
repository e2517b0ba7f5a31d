// Descriptions of suggestions: Chromium reads them as XML with a few tags of its own, Firefox shows
// them as they are.

export interface Part {
  text: string
  /** Quieter: where the wording stands. */
  dim?: boolean
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

export function plain(parts: readonly Part[]): string {
  return parts.map(({ text }) => text).join('　')
}

export function styled(parts: readonly Part[]): string {
  return parts
    .map(({ text, dim }) => (dim ? `<dim>${escaped(text)}</dim>` : escaped(text)))
    .join('　')
}

/** XML has no control characters, no lone surrogates and no U+FFFE; Chromium drops what is no XML. */
function escaped(text: string): string {
  return (
    text
      .replace(/[\p{Cc}\p{Surrogate}\uFFFE\uFFFF]/gu, ' ')
      // The keys are the characters of the pattern.
      .replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? '')
  )
}

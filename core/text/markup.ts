// Markup to HTML: the only place where HTML is put together, and where all text is escaped.

/** Text with a little structure; turned into HTML in one place, where it is escaped. */
export type Markup = string | readonly Markup[] | MarkupElement

/** An element of HTML; its text is escaped when it is written. */
export interface MarkupElement {
  tag: 'blockquote' | 'p' | 'pre' | 'footer' | 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6'
  /** What of a notice it is, for a style sheet. */
  part?: 'number' | 'recipients' | 'date' | 'note' | 'signatures'
  children: Markup
}

const ENTITY: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Every string escaped; a line feed outside `pre` is a line break. */
export function toHtml(markup: Markup, inPre = false): string {
  if (typeof markup === 'string') {
    const escaped = markup.replace(/[&<>"']/gu, (found) => ENTITY[found] ?? found)
    return inPre ? escaped : escaped.replaceAll('\n', '<br>')
  }
  if ('tag' in markup) {
    const { tag, part, children } = markup
    const attribute = part === undefined ? '' : ` class="${part}"`
    return `<${tag}${attribute}>${toHtml(children, inPre || tag === 'pre')}</${tag}>`
  }
  return markup.map((part) => toHtml(part, inPre)).join('')
}

// How the marks of the check look. Three forms that differ in more than hue: a filled background
// with a line, a dotted line on a faint background, and white on dark for the current one.

/** What a mark tells: how sure the finding is, or that it is the current one. */
export const MARK_KINDS = ['advice', 'certain', 'current'] as const
export type MarkKind = (typeof MARK_KINDS)[number]

/**
 * The name of a highlight, which a page can read (CSS.highlights): it tells nothing of what is checked.
 * @param port the random name of the check's port
 */
export function highlightName(port: string, kind: MarkKind): string {
  return `${port}-${MARK_KINDS.indexOf(kind)}`
}

/**
 * The dotted line is in a colour that has a contrast of at least 3:1 on white and on black. What is
 * filled brings its own colour of text, so that it is legible on any page.
 */
const DECLARATIONS: Readonly<Record<MarkKind, string>> = {
  advice: 'background-color:#b26b0029;text-decoration:underline dotted 2px #b26b00',
  certain:
    'background-color:#ffd7d1;color:#3b0a06;text-decoration:underline solid 2px #b3261e',
  current:
    'background-color:#174ea6;color:#fff;text-decoration:underline double 2px #fff',
}

const FORCED: Readonly<Record<MarkKind, string>> = {
  advice: 'background-color:Canvas;color:CanvasText',
  certain: 'background-color:Mark;color:MarkText',
  current: 'background-color:Highlight;color:HighlightText',
}

export interface MarkSheet {
  css: string
  origin: 'AUTHOR' | 'USER'
}

/**
 * The style sheets for the marks of one check, for `scripting.insertCSS`.
 * @param inherits whether the browser inherits the style of highlights: then that of the root is enough,
 * in shadow roots, too, and the browser does not compute the style of a large page anew
 */
export function markSheets(port: string, inherits: boolean): readonly MarkSheet[] {
  if (inherits) return [{ css: markCss(port, 'html'), origin: 'AUTHOR' }]
  const css = markCss(port, '')
  // Only a sheet of the user reaches into shadow roots, and Chromium takes no colours from that.
  return [
    { css, origin: 'USER' },
    { css, origin: 'AUTHOR' },
  ]
}

function markCss(port: string, element: string): string {
  const rules = (declarations: Readonly<Record<MarkKind, string>>): string =>
    MARK_KINDS.map(
      (kind) =>
        `${element}::highlight(${highlightName(port, kind)}){${declarations[kind]}}`,
    ).join('')
  return `${rules(DECLARATIONS)}@media (forced-colors:active){${rules(FORCED)}}`
}

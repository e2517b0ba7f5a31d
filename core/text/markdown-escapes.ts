// Text in Markdown (CommonMark), sign for sign as it is.

const LINE_END = /\r\n?|[\n\v\f\u0085\u2028\u2029]/u

/** What Markdown would read as markup: anywhere in a line, or at its beginning only. */
function escapedLine(line: string): string {
  return (
    line
      .replace(/[\\`*_[\]<>~|&#]/gu, String.raw`\$&`)
      .replace(/^(\s*)([-+=:])/u, String.raw`$1\$2`)
      .replace(/^(\s*\d+)([.)])/u, String.raw`$1\$2`)
      // Four blanks or a tab begin a block of code; as references they are blanks and nothing more.
      .replace(/^[ \t]+/u, (blanks) => blanks.replace(/./gu, blankReference))
  )
}

const blankReference = (blank: string): string => `&#${blank.charCodeAt(0)};`

/** In one line, as a heading has to be. */
export const escapeMarkdownHeading = (text: string): string =>
  escapedLine(text.split(LINE_END).join(' '))

/** One paragraph, in which the lines stay apart. */
export const escapeMarkdown = (text: string): string =>
  text.split(LINE_END).map(escapedLine).join('\\\n')

// Text in Markdown, sign for sign as it is.

/** What Markdown would read as markup: anywhere in the line, or at its beginning only. */
export function escaped(line: string): string {
  return line
    .replace(/[\\`*_[\]<>~|&#]/gu, String.raw`\$&`)
    .replace(/^(\s*)([-+=])/u, String.raw`$1\$2`)
    .replace(/^(\s*\d+)([.)])/u, String.raw`$1\$2`)
}

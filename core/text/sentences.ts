// Sentences of an official text.

/** Splits after 。！？ (and a closing quote or bracket that follows); the parts joined give the text. */
export function sentences(text: string): string[] {
  return text.match(/[^。！？]+[。！？]?[”』）〉》]*/gu) ?? []
}

// What every way in does to a text before it is shown: pure, and small, since the script that
// is injected into pages carries it along.

export const LONGEST_SELECTION = 100_000

/** The first part of a long text, a surrogate pair left whole; lone surrogates replaced. */
export function cutSelection(text: string): { text: string; cut: boolean } {
  const cut = text.length > LONGEST_SELECTION
  const splitsPair = cut && /[\uD800-\uDBFF]/u.test(text.charAt(LONGEST_SELECTION - 1))
  const end = splitsPair ? LONGEST_SELECTION - 1 : LONGEST_SELECTION
  return { text: wellFormed(text.slice(0, end)), cut }
}

/** Lone surrogates break addresses, and Chromium's storage; String.toWellFormed is too new. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD')
}

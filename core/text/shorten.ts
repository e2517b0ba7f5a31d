/** The beginning of a text, for a line that names it: a clause would fill it. */
export function shorten(text: string): string {
  const characters = [...text]
  return characters.length > 24 ? `${characters.slice(0, 24).join('')}…` : text
}

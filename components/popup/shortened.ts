/** A clause would fill the line that says what was copied or selected. */
export function shortened(text: string): string {
  const characters = [...text]
  return characters.length > 24 ? `${characters.slice(0, 24).join('')}…` : text
}

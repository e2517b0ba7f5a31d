/** Safari ends the composition before the key that ends it; that key still has the code 229. */
const COMPOSITION_KEY = 229

/** Whether a key belongs to an input method and is not to be acted upon. */
export function isComposing({ isComposing, keyCode }: KeyboardEvent): boolean {
  return isComposing || keyCode === COMPOSITION_KEY
}

// F8 and Shift+F8 in a page that is being checked: the side panel has no keyboard until it is clicked.

/**
 * @param onStep gets 1 for the next finding and -1 for the one before
 * @returns stops it
 */
export function listenToStepKeys(onStep: (by: 1 | -1) => void): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, shiftKey, isTrusted } = event
    // A page that makes up keys is not to walk through the list.
    if (!isTrusted || key !== 'F8') return
    if (event.ctrlKey || event.altKey || event.metaKey) return
    event.preventDefault()
    event.stopImmediatePropagation()
    onStep(shiftKey ? -1 : 1)
  }
  addEventListener('keydown', onKeyDown, true)
  return () => removeEventListener('keydown', onKeyDown, true)
}

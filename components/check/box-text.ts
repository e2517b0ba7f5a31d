// Replaces and shows places in the box of the screen, so that its own Ctrl+Z takes a change back.
import type { PlacedFinding } from '../../core/findings/blocks.ts'

/** @param onText gets the text after it, where the browser does not tell of it */
export function replaceInBox(
  box: HTMLTextAreaElement | null,
  { start, end, written }: PlacedFinding,
  replacement: string,
  onText: (text: string) => void,
): 'undoable' | 'final' | 'changed' | 'gone' {
  if (!box) return 'gone'
  if (box.value.slice(start, end) !== written) return 'changed'
  const focused = document.activeElement
  box.focus()
  box.setSelectionRange(start, end)
  // The only way to write that the browser can take back; it has no successor.
  const isUndoable = document.execCommand('insertText', false, replacement)
  if (!isUndoable) {
    box.setRangeText(replacement, start, end, 'end')
    onText(box.value)
  }
  if (focused instanceof HTMLElement) focused.focus()
  return isUndoable ? 'undoable' : 'final'
}

/** Selects a place, and scrolls to it: a field scrolls to its selection when it gets the focus. */
export function showInBox(
  box: HTMLTextAreaElement | null,
  { start, end }: PlacedFinding,
): void {
  if (!box) return
  const focused = document.activeElement
  box.setSelectionRange(start, end)
  box.blur()
  box.focus()
  if (focused instanceof HTMLElement && focused !== box) focused.focus()
}

// Copies from a page, where the clipboard may be closed: an intranet without https, a frame that is
// not allowed to write it.
import { type Host, newElement } from './host.ts'

/** To be called in a click. False where the browser refuses. */
export async function copyText(text: string, { root }: Host): Promise<boolean> {
  // The typings say that it is always there; without https it is not.
  const { clipboard } = navigator as { clipboard?: Clipboard }
  try {
    if (clipboard) {
      await clipboard.writeText(text)
      return true
    }
  } catch {
    // Not allowed in this frame: the old way may be.
  }
  return copyByCommand(text, root)
}

function copyByCommand(text: string, root: ShadowRoot): boolean {
  const before = root.activeElement ?? document.activeElement
  const area = newElement('textarea')
  area.value = text
  area.className = 'copied'
  root.append(area)
  area.focus({ preventScroll: true })
  area.select()
  const copied = document.execCommand('copy')
  area.remove()
  if (before instanceof HTMLElement) before.focus({ preventScroll: true })
  return copied
}

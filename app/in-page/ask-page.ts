// The questions with which a page is asked to put a text in itself. Each gives whether the page has
// taken the matter into its own hands.
import { call } from './dom.ts'

/**
 * The question with which a browser begins to type. Chromium leaves it out where a script has it
 * type. Editors with a model of their own answer by doing it themselves, and a page that takes no
 * such text by refusing.
 * @param ranges what will be replaced; for a field its selection is enough
 */
export function isTypedByPage(
  target: HTMLElement,
  text: string,
  ranges: StaticRange[] = [],
): boolean {
  const event = new InputEvent('beforeinput', {
    inputType: 'insertText',
    data: text,
    targetRanges: ranges,
    bubbles: true,
    cancelable: true,
    composed: true,
  })
  return !call(EventTarget.prototype, 'dispatchEvent', target, event)
}

/** A paste of plain text; not in Firefox, which lets no script make one. */
export function isPastedByPage(target: HTMLElement, text: string): boolean {
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', text)
  const event = new ClipboardEvent('paste', {
    clipboardData,
    bubbles: true,
    cancelable: true,
    composed: true,
  })
  const isWhole = event.clipboardData?.getData('text/plain') === text
  return isWhole && !call(EventTarget.prototype, 'dispatchEvent', target, event)
}

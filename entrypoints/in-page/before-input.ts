// The question with which a browser begins to type. Chromium leaves it out where a script has it
// type, so it is asked here: editors with a model of their own answer by doing it themselves, and a
// page that takes no such text by refusing.
import { call } from './dom.ts'

/**
 * Gives whether the page has taken the matter into its own hands.
 * @param ranges what will be replaced; for a field its selection is enough
 */
export function isTakenByPage(
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

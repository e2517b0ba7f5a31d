// Replaces a stretch of edited text (contenteditable). Editors with a model of their own are asked
// first, in the way in which the browser asks them before it types; where nobody takes it, the
// browser types, and its undo keeps it.
import { isTakenByPage } from './before-input.ts'
import type { EditableRange } from './editable-range.ts'
import { focusedElement } from './focus.ts'
import type { InsertRefusal } from './insertion-request.ts'
import { settled } from './settled.ts'
import { solid } from './stretch-range.ts'

/** @param stretch what to replace, within the host. Null: it is in. */
export async function replaceInEditable(
  { host, selection }: EditableRange,
  stretch: Range,
  text: string,
): Promise<InsertRefusal | null> {
  const wanted = textAround(host, stretch).join(solid(text))
  const isIn = (): boolean => solid(host.textContent ?? '') === wanted
  const focus = focusedElement(host.ownerDocument)
  if (!host.contains(focus)) host.focus({ preventScroll: true })
  select(selection, stretch)
  // A line of its own could mean a paragraph, a break or nothing: the halves stay in one.
  const line = text.replaceAll('\n', ' ')
  const before = host.textContent
  const taken = isTakenByPage(host, line, [new StaticRange(stretch)])
  if (!taken && host.textContent === before)
    host.ownerDocument.execCommand('insertText', false, line)
  return (await settled(isIn)) ? null : 'page'
}

function textAround(host: HTMLElement, stretch: Range): [string, string] {
  const around = host.ownerDocument.createRange()
  around.selectNodeContents(host)
  around.setEnd(stretch.startContainer, stretch.startOffset)
  const before = solid(around.toString())
  around.selectNodeContents(host)
  around.setStart(stretch.endContainer, stretch.endOffset)
  return [before, solid(around.toString())]
}

function select(selection: Selection, stretch: Range): void {
  const { startContainer, startOffset, endContainer, endOffset } = stretch
  selection.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset)
}

// Replaces a stretch of edited text (contenteditable). Editors with a model of their own are asked
// first, in the way in which the browser asks them before it types; where nobody takes it, the
// browser types, and its undo keeps it.
import { isTakenByPage } from './before-input.ts'
import { call, documentOf, giveFocus, textOf } from './dom.ts'
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
  const page = documentOf(host) ?? document
  const isIn = (): boolean => solid(textOf(host)) === wanted
  const focus = focusedElement(page)
  if (!call(Node.prototype, 'contains', host, focus)) giveFocus(host)
  select(selection, stretch)
  // A line of its own could mean a paragraph, a break or nothing: the halves stay in one.
  const line = text.replaceAll('\n', ' ')
  const before = textOf(host)
  const taken = isTakenByPage(host, line, [new StaticRange(stretch)])
  if (!taken && textOf(host) === before)
    call(Document.prototype, 'execCommand', page, 'insertText', false, line)
  return (await settled(isIn)) ? null : 'page'
}

function textAround(host: HTMLElement, stretch: Range): [string, string] {
  const around = new Range()
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

// Replaces a stretch of edited text (contenteditable). Editors with a model of their own are asked
// first, in the way in which the browser asks them before it types, and some by a paste. Where
// nobody takes it, the browser types, and its undo keeps it.

import type { InsertOutcome, InsertRefusal } from '../messages/protocol.ts'
import { isPastedByPage, isTypedByPage } from './ask-page.ts'
import { call, documentOf, giveFocus, isEdited, textOf } from './dom.ts'
import type { EditableRange } from './editable-range.ts'
import { focusedElement } from './focus.ts'
import { outcomeOf, refused } from './outcome.ts'
import { refusalOfPlace } from './refusals.ts'
import { selectionHeard } from './settled.ts'
import { placeAfter, solid } from './stretch-range.ts'
import { typed } from './typed.ts'

/**
 * TinyMCE, CKEditor 4 and Draft.js do not heed `beforeinput`. What the browser types for a script
 * the first two leave out of their undo, and Draft.js misreads. Others are not asked to paste: in
 * ProseMirror a paste takes on the format of what stands before it.
 */
const TAKES_PASTE = '.mce-content-body, .cke_editable, .public-DraftEditor-content'

/**
 * Draft.js, CodeMirror and CKEditor 4 in the page go on with the selection that they know while the
 * keyboard is in the popup: all of that has to be replaced.
 */
export function keepsSelection(host: HTMLElement): boolean {
  const own = '.public-DraftEditor-content, .cm-content, .cke_editable_inline'
  return call(Element.prototype, 'matches', host, own)
}

export interface EditableStretch {
  /** What to replace, within the host. */
  stretch: Range
  text: string
  /** So many characters of the wording that are not blank stand behind the stretch already. */
  behind: number
}

export async function replaceInEditable(
  { host, selection }: EditableRange,
  { stretch, text, behind }: EditableStretch,
): Promise<InsertOutcome> {
  const before = solidText(host)
  const around = textAround(host, stretch)
  const wanted = around.join(solid(text))
  const page = documentOf(host) ?? document
  const focus = focusedElement(page)
  if (!call(Node.prototype, 'contains', host, focus)) giveFocus(host)
  if (!isSelected(selection, stretch)) {
    select(selection, stretch)
    // Editors go by what they have heard of the selection.
    await selectionHeard(page)
  }
  const refusal = (): InsertRefusal | null => {
    const ofPlace = refusalOfPlace(host)
    if (ofPlace) return ofPlace
    if (!isEdited(host)) return 'read-only'
    const range = selection.rangeCount === 1 ? selection.getRangeAt(0) : null
    // Editors may have put its ends elsewhere between the same characters.
    const isThere =
      range !== null &&
      call(Node.prototype, 'contains', host, range.commonAncestorContainer) &&
      textAround(host, range).join('\n') === around.join('\n')
    return isThere && solidText(host) === before ? null : 'changed'
  }
  // A line of its own could mean a paragraph, a break or nothing: the halves stay in one.
  const line = text.replaceAll('\n', ' ')
  const takesPaste = call(Element.prototype, 'matches', host, TAKES_PASTE)
  let undo = true
  const ways = [
    () => isTypedByPage(host, line, [new StaticRange(stretch)]),
    () => takesPaste && isPastedByPage(host, line),
    () => {
      undo = !takesPaste
      return typed(page, line)
    },
  ]
  for (const isDone of ways) {
    // Nothing of the page runs between this and the question or write.
    const reason = refusal()
    if (reason) return refused(reason)
    if (isDone() || solidText(host) !== before) break
  }
  return outcomeOf({
    isIn: () => solidText(host) === wanted,
    isAsBefore: () => solidText(host) === before,
    finish: () => {
      const end = placeAfter(host, around[0].length + solid(text).length + behind)
      if (end) selection.collapse(end.node, end.offset)
    },
    undo,
  })
}

const solidText = (host: HTMLElement): string => solid(textOf(host))

function textAround(host: HTMLElement, stretch: Range): [string, string] {
  const around = new Range()
  around.selectNodeContents(host)
  around.setEnd(stretch.startContainer, stretch.startOffset)
  const before = solid(around.toString())
  around.selectNodeContents(host)
  around.setStart(stretch.endContainer, stretch.endOffset)
  return [before, solid(around.toString())]
}

function isSelected(selection: Selection, stretch: Range): boolean {
  const { startContainer, startOffset, endContainer, endOffset } = stretch
  const range = selection.rangeCount === 1 ? selection.getRangeAt(0) : null
  return (
    range?.startContainer === startContainer &&
    range.startOffset === startOffset &&
    range.endContainer === endContainer &&
    range.endOffset === endOffset
  )
}

function select(selection: Selection, stretch: Range): void {
  const { startContainer, startOffset, endContainer, endOffset } = stretch
  selection.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset)
}

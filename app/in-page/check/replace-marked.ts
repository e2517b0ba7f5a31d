// Replaces what is marked, through the same insertion as the popup, where it still reads as the user
// was shown it.
import type { InsertOutcome } from '../../messages/protocol.ts'
import { changedPart } from '../changed-part.ts'
import { documentOf, isEdited, isElement, parentOf, rootOf, selectionOf } from '../dom.ts'
import { hostOf, takesText } from '../editable-range.ts'
import { isSecret } from '../focus.ts'
import { refused } from '../outcome.ts'
import { keepsSelection, replaceInEditable } from '../replace-in-editable.ts'
import { replaceInField } from '../replace-in-field.ts'
import { selectionWithin } from '../selected-text.ts'
import { solid } from '../stretch-range.ts'
import { type MarkedPlace, rangeIn } from './marks.ts'
import type { FieldBlock, NodesBlock } from './page-tree.ts'

/** @param written what the user was shown in that place */
export async function replaceMarked(
  { block, mark }: MarkedPlace,
  written: string,
  replacement: string,
): Promise<InsertOutcome> {
  if (block.text.slice(mark.start, mark.end) !== written) return refused('changed')
  if (block.place === 'field') return inField(block, mark, replacement)
  if (block.place === 'text') return refused('read-only')
  return inNodes(block, mark, written, replacement)
}

interface Stretch {
  start: number
  end: number
}

async function inField(
  { field, offset, text }: FieldBlock,
  { start, end }: Stretch,
  replacement: string,
): Promise<InsertOutcome> {
  if (isSecret(field)) return refused('secret')
  if (!takesText(field)) return refused('read-only')
  const isSame = field.value.slice(offset, offset + text.length) === text
  if (!isSame) return refused('changed')
  return replaceInField(field, offset + start, offset + end, replacement)
}

async function inNodes(
  block: NodesBlock,
  { start, end }: Stretch,
  written: string,
  replacement: string,
): Promise<InsertOutcome> {
  const part = changedPart(written, replacement)
  const whole = rangeIn(block, start, end)
  const stretch = rangeIn(block, start + part.from, start + part.to)
  const around = whole && elementAround(whole)
  const host = around && hostOf(around)
  if (!whole || !stretch || !around) return refused('changed')
  if (!host || !isEdited(around)) return refused('read-only')
  if (isSecret(around)) return refused('secret')
  // What is hidden within would go, too; and what has been typed meanwhile.
  if (solid(whole.toString()) !== solid(written)) return refused('changed')
  // They go on with the selection that they know while the keyboard is elsewhere.
  if (keepsSelection(host)) return refused('page')
  const page = documentOf(host)
  const selection = selectionWithin(rootOf(host)) ?? (page && selectionOf(page))
  if (!selection) return refused('gone')
  const behind = solid(written.slice(part.to)).length
  return replaceInEditable(
    { host, range: whole, selection },
    { stretch, text: part.text, behind },
  )
}

function elementAround({ commonAncestorContainer: node }: Range): Element | null {
  return isElement(node) ? node : parentOf(node)
}

// What of a page is checked, where it is the selection and not the whole.
import { rootOf } from '../dom.ts'
import type { Field } from '../focus.ts'
import { changeBetween, stretchedBy } from './text-change.ts'

interface Part {
  from: number
  to: number
}

export interface Scope {
  /** Whether any of a node is within. */
  touches: (node: Node) => boolean
  /** Offsets in the data of a text node. */
  partOf: (node: Text) => Part
  /** Offsets in the value of a field. */
  partOfField: (field: Field) => Part
}

/** The selected stretches of a document. The ranges are live: they go along with what changes. */
export function scopeOfRanges(ranges: readonly Range[]): Scope {
  return {
    touches: (node) => ranges.some((range) => isTouched(range, node)),
    partOf: (node) => {
      const range = ranges.find((one) => isTouched(one, node))
      const from = range?.startContainer === node ? range.startOffset : 0
      const to = range?.endContainer === node ? range.endOffset : node.data.length
      return { from, to }
    },
    partOfField: ({ value }) => ({ from: 0, to: value.length }),
  }
}

/** What is slotted, or in a root within the range, has no place in it: it goes along with its host. */
function isTouched(range: Range, node: Node): boolean {
  const isElsewhere = rootOf(node) !== rootOf(range.startContainer)
  return isElsewhere || range.intersectsNode(node)
}

/** What is selected in a field. It goes along with what is typed before, within or behind it. */
export function scopeOfField(field: Field): Scope {
  let { value } = field
  let selected = {
    start: field.selectionStart ?? 0,
    end: field.selectionEnd ?? value.length,
  }
  return {
    touches: () => true,
    partOf: (node) => ({ from: 0, to: node.data.length }),
    partOfField: () => {
      selected = stretchedBy(selected, changeBetween(value, field.value))
      value = field.value
      return { from: selected.start, to: selected.end }
    },
  }
}

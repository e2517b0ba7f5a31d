// Shows a stretch of a field by its selection: fields have no marks of their own.
import { call } from '../dom.ts'
import type { Field } from '../focus.ts'

/**
 * Selects a stretch of a field and brings it into view within the field. The field gets the focus in
 * the page, since no browser shows the selection of another one.
 */
export function selectInField(field: Field, start: number, end: number): void {
  call(HTMLElement.prototype, 'focus', field, { preventScroll: true })
  field.setSelectionRange(start, end)
  const { clientHeight, scrollHeight, clientWidth } = field
  if (scrollHeight <= clientHeight) return
  const columns = Math.max(
    1,
    clientWidth / Number.parseFloat(getComputedStyle(field).fontSize),
  )
  const rows = rowsOf(field.value, columns)
  const before = rowsOf(field.value.slice(0, start), columns)
  field.scrollTop = ((before - 0.5) / rows) * scrollHeight - clientHeight / 2
}

/** About so many, by characters as wide as high. */
function rowsOf(text: string, columns: number): number {
  return text
    .split('\n')
    .reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / columns)), 0)
}

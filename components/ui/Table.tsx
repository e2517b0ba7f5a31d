// A table whose rows have names: years, and what is known of each.
import type { ComponentChildren } from 'preact'
import './table.css'

interface TableRow {
  name: string | number
  /** There is nothing to read in it but that something is missing. */
  isGap?: boolean
  cell: ComponentChildren
}

export interface TableProps {
  /** The heading that names it. */
  labelledBy: string
  /** Names of the two columns, for who does not see them. */
  columns: readonly [string, string]
  rows: readonly TableRow[]
}

export function Table({ labelledBy, columns, rows }: TableProps) {
  return (
    <table class="table" aria-labelledby={labelledBy}>
      <thead class="visually-hidden">
        <tr>
          {columns.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, isGap = false, cell }) => (
          <tr key={name} class={isGap ? 'table-gap' : ''}>
            <th scope="row">{name}</th>
            <td>{cell}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

// A row of a list: what it is, below it what tells it from others, and what can be done with it.
import type { ComponentChildren, LiHTMLAttributes } from 'preact'
import './row.css'

export interface RowProps {
  testId?: string
  /** What stands below is a line of columns, which takes more room than what the row is. */
  hasColumns?: boolean
  /** Attributes of its own: its place in a list of which not all is drawn. */
  attributes?: LiHTMLAttributes & { 'data-at'?: number }
  /** A check box before it. */
  pick?: {
    testId: string
    label: string
    isPicked: boolean
    onPick: (picked: boolean) => void
  }
  /** Has the class `row-main`. */
  main: ComponentChildren
  below: ComponentChildren
  /** Below all else: a form that is open. */
  form?: ComponentChildren
  actions?: ComponentChildren
}

export function Row(props: RowProps) {
  const {
    testId,
    hasColumns = false,
    attributes,
    pick,
    main,
    below,
    form,
    actions,
  } = props
  return (
    <li
      {...attributes}
      class={hasColumns ? 'row row-with-columns' : 'row'}
      data-testid={testId}
    >
      {pick && (
        <input
          type="checkbox"
          class="row-pick"
          data-testid={pick.testId}
          checked={pick.isPicked}
          aria-label={pick.label}
          onChange={({ currentTarget }) => pick.onPick(currentTarget.checked)}
        />
      )}
      <div class="row-body">
        {main}
        <div class="row-below">{below}</div>
        {form}
      </div>
      {actions && <div class="row-actions">{actions}</div>}
    </li>
  )
}

// A choice from a closed list.
import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import './select.css'

interface SelectOption<V extends string> {
  value: V
  label: string
  /** Where the label is in another language than the page. */
  lang?: string | undefined
}

export interface SelectProps<V extends string> {
  /** Stands before it; hidden it is still read out. Null where a label elsewhere names it by `id`. */
  label: ComponentChildren
  isLabelHidden?: boolean
  id?: string
  look?: 'plain' | 'box'
  value: V
  options: readonly SelectOption<V>[]
  isDisabled?: boolean
  describedBy?: string | undefined
  testId: string
  onPick: (value: V) => void
}

export function Select<V extends string>(props: SelectProps<V>) {
  const { label, isLabelHidden = false, look = 'plain', options, onPick } = props
  const ownId = useId()
  const id = props.id ?? ownId
  const select = (
    <select
      id={id}
      class={`select select-${look}`}
      data-testid={props.testId}
      value={props.value}
      disabled={props.isDisabled ?? false}
      aria-describedby={props.describedBy}
      onChange={({ currentTarget }) => {
        const picked = options[currentTarget.selectedIndex]
        if (picked) onPick(picked.value)
      }}
    >
      {options.map(({ value, label: text, lang }) => (
        <option key={value} value={value} lang={lang}>
          {text}
        </option>
      ))}
    </select>
  )
  if (label === null) return select
  return (
    <span class="select-labelled">
      <label for={id} class={isLabelHidden ? 'visually-hidden' : ''}>
        {label}
      </label>
      {select}
    </span>
  )
}

// One field of the draft, with what is doubted or wrong about it.
import { useId } from 'preact/hooks'
import type { ReviewField as FieldName } from '../../data/parse/review.ts'

export interface ReviewFieldProps {
  name: FieldName
  label: string
  rows: number
  value: string
  doubt: string | null
  problem: string | null
  onValue: (value: string) => void
  onFocus: () => void
}

export function ReviewField(props: ReviewFieldProps) {
  const { name, label, rows, value, doubt, problem, onValue, onFocus } = props
  const id = useId()
  const note = problem ?? doubt
  const common = {
    id,
    value,
    onFocus,
    'data-testid': `review-${name}`,
    'aria-invalid': problem !== null,
    'aria-describedby': note === null ? undefined : `${id}-note`,
  }
  return (
    <div class={`review-field ${note === null ? '' : 'doubted'}`}>
      <label for={id}>{label}</label>
      {name === 'date' ? (
        <input
          {...common}
          type="date"
          onInput={({ currentTarget }) => onValue(currentTarget.value)}
        />
      ) : (
        <textarea
          {...common}
          rows={rows}
          lang="zh-CN"
          onInput={({ currentTarget }) => onValue(currentTarget.value)}
        />
      )}
      {note !== null && (
        <p class={problem === null ? 'review-doubt' : 'failed'} id={`${id}-note`}>
          {note}
        </p>
      )}
    </div>
  )
}

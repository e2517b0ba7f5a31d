// One field of the draft, with what is doubted or wrong about it.
import { useId } from 'preact/hooks'
import type { ReviewField as FieldName } from '../../core/parse/review/index.ts'
import { DateField } from '../DateField.tsx'
import { useText } from '../interface-text.tsx'

export interface ReviewFieldProps {
  name: FieldName
  label: string
  rows: number
  value: string
  /** Of a list: how many there are. */
  count?: string
  doubt: string | null
  /** The rule by which it was read. */
  rule?: string | null
  problem: string | null
  onValue: (value: string) => void
  onFocus: () => void
}

export function ReviewField(props: ReviewFieldProps) {
  const { name, label, rows, value, count, doubt, problem, onValue, onFocus } = props
  const t = useText()
  const id = useId()
  const note = problem ?? doubt
  const describedBy = note === null ? undefined : `${id}-note`
  return (
    <div class={`review-field ${note === null ? '' : 'doubted'}`}>
      <label for={id}>
        {label}
        {count !== undefined && <span class="review-count">{count}</span>}
      </label>
      {name === 'date' ? (
        <DateField
          id={id}
          testId="review-date"
          value={value}
          isInvalid={problem !== null}
          {...(describedBy === undefined ? {} : { describedBy })}
          onValue={onValue}
          onFocus={onFocus}
        />
      ) : (
        <textarea
          id={id}
          value={value}
          rows={rows}
          lang="zh-CN"
          data-testid={`review-${name}`}
          aria-invalid={problem !== null}
          aria-describedby={describedBy}
          onFocus={onFocus}
          onInput={({ currentTarget }) => onValue(currentTarget.value)}
        />
      )}
      {note !== null && (
        <p class={problem === null ? 'review-doubt' : 'failed'} id={`${id}-note`}>
          {note}
          {problem === null && props.rule && (
            <span class="review-rule">{t('reviewRule', { rule: props.rule })}</span>
          )}
        </p>
      )}
    </div>
  )
}

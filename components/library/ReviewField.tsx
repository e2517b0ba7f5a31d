// One field of the draft, with what is doubted or wrong about it.
import type { ReviewField as FieldName } from '../../core/parse/review/index.ts'
import { useText } from '../interface-text.tsx'
import { DateField } from '../ui/DateField.tsx'
import { Field } from '../ui/Field.tsx'

export interface ReviewFieldProps {
  name: FieldName
  label: string
  rows: number
  value: string
  /** Of a list: how many there are. */
  count?: string | undefined
  doubt: string | null
  /** The rule by which it was read. */
  rule: string | null
  problem: string | null
  onValue: (value: string) => void
  onFocus: () => void
}

export function ReviewField(props: ReviewFieldProps) {
  const { name, label, rows, value, count, doubt, rule, problem, onValue, onFocus } =
    props
  return (
    <div
      class={problem === null && doubt === null ? 'review-field' : 'review-field doubted'}
    >
      <Field
        label={label}
        count={count}
        isWrong={problem !== null}
        note={problem ?? (doubt && <Doubt doubt={doubt} rule={rule} />)}
      >
        {({ id, noteId }) =>
          name === 'date' ? (
            <DateField
              id={id}
              testId="review-date"
              value={value}
              isInvalid={problem !== null}
              {...(noteId === undefined ? {} : { describedBy: noteId })}
              onValue={onValue}
              onFocus={onFocus}
            />
          ) : (
            <textarea
              id={id}
              class="input"
              value={value}
              rows={rows}
              lang="zh-CN"
              data-testid={`review-${name}`}
              aria-invalid={problem !== null}
              aria-describedby={noteId}
              onFocus={onFocus}
              onInput={({ currentTarget }) => onValue(currentTarget.value)}
            />
          )
        }
      </Field>
    </div>
  )
}

function Doubt({ doubt, rule }: { doubt: string; rule: string | null }) {
  const t = useText()
  return (
    <>
      {doubt}
      {rule !== null && <span class="review-rule">{t('reviewRule', { rule })}</span>}
    </>
  )
}

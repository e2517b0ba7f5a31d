// The items of the notice, each with its number, heading and text, set in by its level.
import { useMemo, useRef } from 'preact/hooks'
import type { ClauseValues } from '../../core/parse/review/index.ts'
import { useText } from '../interface-text.tsx'

export interface ClauseFieldsProps {
  clauses: readonly ClauseValues[]
  /** What is doubted of each, in their order; null where nothing is. */
  doubts: readonly (string | null)[]
  onClauses: (clauses: ClauseValues[]) => void
  onFocus: (at: number) => void
}

/** Items that are laid out together. */
const BLOCK = 10

const blockStarts = (count: number): number[] =>
  Array.from({ length: Math.ceil(count / BLOCK) }, (_, at) => at * BLOCK)

/** Texts of more lines scroll in their field. */
const MOST_ROWS = 6
/** Characters of a line of the field. */
const ROW_LENGTH = 34

export function ClauseFields(props: ClauseFieldsProps) {
  const { clauses, doubts } = props
  const t = useText()
  const current = useRef(props)
  current.current = props
  // The same functions for every drawing: a clause is drawn anew only where it has changed.
  const { change, focus } = useMemo(
    () => ({
      change: (at: number, changed: Partial<ClauseValues>): void => {
        const { clauses: before, onClauses } = current.current
        onClauses(
          before.map((clause, index) =>
            index === at ? { ...clause, ...changed } : clause,
          ),
        )
      },
      focus: (at: number): void => current.current.onFocus(at),
    }),
    [],
  )
  return (
    <fieldset class="review-clauses" data-testid="review-clauses">
      <legend>{t('reviewClauses', { n: clauses.length })}</legend>
      {blockStarts(clauses.length).map((start) => (
        <div class="review-clause-block" key={start}>
          {clauses.slice(start, start + BLOCK).map((clause, index) => {
            // The order is that of the text and does not change.
            const at = start + index
            return (
              <ClauseField
                key={at}
                at={at}
                clause={clause}
                doubt={doubts[at] ?? null}
                onChange={change}
                onFocus={focus}
              />
            )
          })}
        </div>
      ))}
    </fieldset>
  )
}

interface ClauseFieldProps {
  at: number
  clause: ClauseValues
  doubt: string | null
  onChange: (at: number, changed: Partial<ClauseValues>) => void
  onFocus: (at: number) => void
}

function ClauseField({ at, clause, doubt, onChange, onFocus }: ClauseFieldProps) {
  const t = useText()
  const { number, heading, text, depth } = clause
  const noteId = `review-clause-${at}-note`
  return useMemo(
    () => (
      <div class="review-clause" data-depth={depth} onFocusCapture={() => onFocus(at)}>
        <input
          class="input"
          aria-label={t('reviewNumber', { n: at + 1 })}
          value={number}
          onInput={({ currentTarget }) => onChange(at, { number: currentTarget.value })}
        />
        <input
          class="input"
          lang="zh-CN"
          aria-label={t('reviewHeading', { number })}
          placeholder={t('reviewNoHeading')}
          value={heading}
          aria-describedby={doubt ? noteId : undefined}
          onInput={({ currentTarget }) => onChange(at, { heading: currentTarget.value })}
        />
        <textarea
          class="input"
          rows={
            text === '' ? 1 : Math.min(MOST_ROWS, Math.ceil(text.length / ROW_LENGTH))
          }
          lang="zh-CN"
          aria-label={t('reviewText', { number })}
          value={text}
          onInput={({ currentTarget }) => onChange(at, { text: currentTarget.value })}
        />
        {doubt && (
          <p class="field-note" id={noteId}>
            {doubt}
          </p>
        )}
      </div>
    ),
    [at, depth, number, heading, text, doubt, noteId, onChange, onFocus, t],
  )
}

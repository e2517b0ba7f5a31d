// The items of the notice, each with its number, heading and text, set in by its level.
import type { ClauseValues } from '../../core/parse/review/index.ts'
import { useText } from '../interface-text.tsx'

export interface ClauseFieldsProps {
  clauses: readonly ClauseValues[]
  /** What is doubted of each, in their order; null where nothing is. */
  doubts: readonly (string | null)[]
  onClauses: (clauses: ClauseValues[]) => void
  onFocus: (at: number) => void
}

export function ClauseFields({ clauses, doubts, onClauses, onFocus }: ClauseFieldsProps) {
  const t = useText()
  const change = (at: number, changed: Partial<ClauseValues>): void =>
    onClauses(clauses.map((one, index) => (index === at ? { ...one, ...changed } : one)))
  return (
    <fieldset class="review-clauses" data-testid="review-clauses">
      <legend>{t('reviewClauses', { n: clauses.length })}</legend>
      {clauses.map(({ number, heading, text, depth }, at) => (
        <div
          // The order is that of the text and does not change.
          key={at}
          class="review-clause"
          data-depth={depth}
          onFocusCapture={() => onFocus(at)}
        >
          <input
            class="review-number"
            aria-label={t('reviewNumber', { n: at + 1 })}
            value={number}
            onInput={({ currentTarget }) => change(at, { number: currentTarget.value })}
          />
          <input
            class="review-heading"
            lang="zh-CN"
            aria-label={t('reviewHeading', { number })}
            placeholder={t('reviewNoHeading')}
            value={heading}
            aria-describedby={doubts[at] ? `review-clause-${at}-note` : undefined}
            onInput={({ currentTarget }) => change(at, { heading: currentTarget.value })}
          />
          <textarea
            rows={text === '' ? 1 : Math.min(6, Math.ceil(text.length / 34))}
            lang="zh-CN"
            aria-label={t('reviewText', { number })}
            value={text}
            onInput={({ currentTarget }) => change(at, { text: currentTarget.value })}
          />
          {doubts[at] && (
            <p class="review-doubt" id={`review-clause-${at}-note`}>
              {doubts[at]}
            </p>
          )}
        </div>
      ))}
    </fieldset>
  )
}

// The draft beside its source: each field can be put right, the unsure ones are marked, and the lines
// that a field came from are shown while it has the focus.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { linesOfText, parseNotice } from '../../data/parse/index.ts'
import {
  type ClauseValues,
  type ReviewField as FieldName,
  type Review,
  reviewed,
  reviewProblems,
} from '../../data/parse/review.ts'
import { noticeFrom } from '../../data/parse/to-notice.ts'
import type { Head } from '../../data/records/library.ts'
import { useText } from '../interface-text.tsx'
import { KEEPING_FAILED } from '../labels.ts'
import { noticeHref } from '../notice/route.ts'
import { ClauseFields } from './ClauseFields.tsx'
import { duplicatesOf } from './duplicates.ts'
import type { KeptDraft, NoticeEffects } from './effects.ts'
import { ReviewEnd } from './ReviewEnd.tsx'
import { ReviewField } from './ReviewField.tsx'
import { DOUBT_LABEL, FIELD_LABEL, FIELD_ROWS, PROBLEM_LABEL } from './review-labels.ts'
import { SourceLines } from './SourceLines.tsx'

export interface ReviewFormProps {
  kept: KeptDraft
  effects: NoticeEffects
  onChange: (review: Review) => void
  onGiveUp: () => void
  /** @param hash of the notice that was kept */
  onKept: (hash: string) => void
}

export function ReviewForm({
  kept,
  effects,
  onChange,
  onGiveUp,
  onKept,
}: ReviewFormProps) {
  const t = useText()
  const lines = useMemo(() => linesOfText(kept.source), [kept.source])
  const draft = useMemo(() => parseNotice(lines), [lines])
  const [review, setReview] = useState(kept.review)
  const [focused, setFocused] = useState<readonly number[]>([])
  const [problem, setProblem] = useState('')
  const [heads, setHeads] = useState<readonly Head[]>([])
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus()
    void effects.list().then((list) => setHeads(list?.items ?? []))
  }, [effects])

  const change = (changed: Partial<Review>): void => {
    const next = { ...review, ...changed }
    setReview(next)
    onChange(next)
  }
  const problems = reviewProblems(review)
  const duplicates = duplicatesOf(review, heads)
  const keep = async (replaced: string | null): Promise<void> => {
    const notice = noticeFrom(
      reviewed(draft, review),
      replaced ?? effects.newId(),
      kept.origin,
    )
    if (!notice || problems.length > 0) return setProblem(t('reviewProblems'))
    const before = replaced === null ? [] : await effects.read([replaced])
    const tags = before[0]?.tags ?? []
    const written = await effects.keep([{ notice, tags, addedAt: Date.now() }])
    if (written !== 'kept') return setProblem(t(KEEPING_FAILED[written]))
    onKept(noticeHref(notice.id))
  }
  const field = (name: FieldName) => (
    <ReviewField
      key={name}
      name={name}
      label={t(FIELD_LABEL[name])}
      rows={FIELD_ROWS[name]}
      value={review[name]}
      doubt={draft[name].doubt === null ? null : t(DOUBT_LABEL[draft[name].doubt])}
      problem={isProblem(name, problems) ? t(PROBLEM_LABEL[name]) : null}
      onValue={(value) => change({ [name]: value })}
      onFocus={() => setFocused(draft[name].lines)}
    />
  )
  return (
    <main class="review-page">
      <header class="saved-title">
        <h1 ref={heading} tabIndex={-1}>
          {t('reviewTitle')}
        </h1>
        <p class="saved-note">{t('reviewHow')}</p>
      </header>
      <div class="review-sides">
        <form
          class="review-fields"
          onSubmit={(event) => {
            event.preventDefault()
            if (duplicates.length === 0) void keep(null)
          }}
        >
          {(
            [
              'title',
              'documentNumber',
              'date',
              'issuers',
              'theme',
              'recipients',
              'preamble',
            ] as const
          ).map(field)}
          <ClauseFields
            clauses={review.clauses}
            onClauses={(clauses: ClauseValues[]) => change({ clauses })}
            onFocus={(at) => setFocused(linesOfClause(draft.sections, at))}
          />
          {(['closing', 'attachments', 'slogans', 'publicationNote'] as const).map(field)}
          <p class="failed" role="alert" data-testid="review-problem">
            {problem}
          </p>
          <ReviewEnd
            duplicates={duplicates}
            onKeep={(replaced) => void keep(replaced)}
            onGiveUp={onGiveUp}
          />
        </form>
        <SourceLines lines={lines} dropped={draft.dropped} focused={focused} />
      </div>
    </main>
  )
}

function isProblem(
  name: FieldName,
  problems: readonly string[],
): name is keyof typeof PROBLEM_LABEL {
  return problems.includes(name)
}

/** The lines of the clause at a place in reading order. */
function linesOfClause(
  clauses: ReturnType<typeof parseNotice>['sections'],
  at: number,
): readonly number[] {
  const all: (readonly number[])[] = []
  const walk = (these: typeof clauses): void => {
    for (const one of these) {
      all.push(one.lines)
      walk(one.clauses)
    }
  }
  walk(clauses)
  return all[at] ?? []
}

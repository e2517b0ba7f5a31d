// The draft beside its source: each field can be put right, the unsure ones are marked, and the lines
// that a field came from are shown while it has the focus.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { type Draft, linesOfText } from '../../data/parse/index.ts'
import {
  type ClauseValues,
  type ReviewField as FieldName,
  type Review,
  reviewProblems,
} from '../../data/parse/review.ts'
import type { WaitingDraft } from '../../data/records/drafts.ts'
import type { Head } from '../../data/records/library.ts'
import type { Written } from '../../data/store/outcome.ts'
import { useText } from '../interface-text.tsx'
import { KEEPING_FAILED } from '../labels.ts'
import { noticeHref } from '../notice/route.ts'
import { ClauseFields } from './ClauseFields.tsx'
import { duplicatesOf } from './duplicates.ts'
import type { NoticeEffects } from './effects.ts'
import { Lost } from './Lost.tsx'
import { noticeOfDraft, parsedSource } from './made-draft.ts'
import { ReviewEnd } from './ReviewEnd.tsx'
import { ReviewField } from './ReviewField.tsx'
import { DOUBT_LABEL, FIELD_LABEL, FIELD_ROWS, PROBLEM_LABEL } from './review-labels.ts'
import { SourceLines } from './SourceLines.tsx'
import { useAskBeforeLeaving } from './use-ask-before-leaving.ts'

export interface ReviewFormProps {
  draft: WaitingDraft
  heads: readonly Head[]
  effects: Pick<NoticeEffects, 'read' | 'keep'>
  /** What became of the draft when it was stored. */
  written: Written
  onChange: (review: Review) => void
  onGiveUp: () => void
  /** @param hash of the notice that was kept */
  onKept: (hash: string) => void
}

export function ReviewForm(props: ReviewFormProps) {
  const { draft, heads, effects, written, onChange, onGiveUp, onKept } = props
  const t = useText()
  const lines = useMemo(() => linesOfText(draft.source), [draft.source])
  const parsed = useMemo(() => parsedSource(draft), [draft.source])
  const [review, setReview] = useState(draft.review)
  const [hasChanges, setChanged] = useState(false)
  const [focused, setFocused] = useState<readonly number[]>([])
  const [problem, setProblem] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  useAskBeforeLeaving(hasChanges)

  const change = (changed: Partial<Review>): void => {
    const next = { ...review, ...changed }
    setReview(next)
    setChanged(true)
    onChange(next)
  }
  const problems = reviewProblems(review)
  const duplicates = useMemo(() => {
    const notice = noticeOfDraft({ ...draft, review }, parsed)
    return notice ? duplicatesOf(notice, heads) : []
  }, [review, heads])
  const keep = async (replaced: string | null): Promise<void> => {
    const notice = noticeOfDraft({ ...draft, review }, parsed, replaced ?? undefined)
    if (!notice) return setProblem(t('reviewProblems'))
    const [before] = replaced === null ? [] : await effects.read([replaced])
    const { name = null, tags = [] } = before ?? {}
    const outcome = await effects.keep([{ notice, name, tags, addedAt: Date.now() }])
    if (outcome !== 'kept') return setProblem(t(KEEPING_FAILED[outcome]))
    setChanged(false)
    onKept(noticeHref(notice.id))
  }
  const field = (name: FieldName) => (
    <ReviewField
      key={name}
      name={name}
      label={t(FIELD_LABEL[name])}
      rows={FIELD_ROWS[name]}
      value={review[name]}
      doubt={parsed[name].doubt === null ? null : t(DOUBT_LABEL[parsed[name].doubt])}
      problem={isProblem(name, problems) ? t(PROBLEM_LABEL[name]) : null}
      onValue={(value) => change({ [name]: value })}
      onFocus={() => setFocused(parsed[name].lines)}
    />
  )
  return (
    <main class="review-page">
      <header class="saved-title">
        <h1 ref={heading} tabIndex={-1}>
          {t('reviewTitle')}
        </h1>
        <p class="saved-note">{t('reviewHow')}</p>
        {written !== 'kept' && (
          <p class="failed" role="alert">
            {t('draftNotStored')}
          </p>
        )}
      </header>
      <Lost lost={draft.lost} />
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
            onFocus={(at) => setFocused(linesOfClause(parsed.sections, at))}
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
        <SourceLines lines={lines} dropped={parsed.dropped} focused={focused} />
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
function linesOfClause(clauses: Draft['sections'], at: number): readonly number[] {
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

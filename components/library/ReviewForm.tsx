// The draft beside its source: each field can be put right, the unsure ones are marked, and the lines
// that a field came from are shown while it has the focus.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { sameText } from '../../data/parse/edit-notice.ts'
import { type Draft, linesOfText } from '../../data/parse/index.ts'
import {
  type ClauseValues,
  type ReviewField as FieldName,
  type Review,
  reviewProblems,
} from '../../data/parse/review.ts'
import type { WaitingDraft } from '../../data/records/drafts.ts'
import type { Head } from '../../data/records/library.ts'
import type { Notice } from '../../data/schema.ts'
import type { Written } from '../../data/store/outcome.ts'
import { useText } from '../interface-text.tsx'
import { KEEPING_FAILED } from '../labels.ts'
import { ClauseFields } from './ClauseFields.tsx'
import { duplicatesOf } from './duplicates.ts'
import type { NoticeEffects } from './effects.ts'
import { Lost } from './Lost.tsx'
import { isReport, noticeOfDraft, parsedSource } from './made-draft.ts'
import { ReviewEnd } from './ReviewEnd.tsx'
import { ReviewField } from './ReviewField.tsx'
import { DOUBT_LABEL, FIELD_LABEL, FIELD_ROWS, PROBLEM_LABEL } from './review-labels.ts'
import { SourceLines } from './SourceLines.tsx'
import { useAskBeforeLeaving } from './use-ask-before-leaving.ts'

export interface ReviewFormProps {
  draft: WaitingDraft
  heads: readonly Head[]
  /** Heads of the other drafts that wait. */
  waiting: readonly Head[]
  effects: Pick<NoticeEffects, 'read' | 'keep'>
  /** What became of the draft when it was stored. */
  written: Written | 'gone'
  onChange: (review: Review) => void
  onGiveUp: () => void
  onKept: (kept: Notice) => void
}

const BEFORE_ITEMS = [
  'title',
  'documentNumber',
  'date',
  'issuers',
  'theme',
  'recipients',
  'preamble',
] as const
const AFTER_ITEMS = ['closing', 'attachments', 'slogans', 'publicationNote'] as const
const COUNTED: readonly FieldName[] = ['issuers', 'attachments', 'slogans']

export function ReviewForm(props: ReviewFormProps) {
  const { draft, heads, waiting, written, onChange, onGiveUp } = props
  const t = useText()
  const lines = useMemo(() => linesOfText(draft.source), [draft.source])
  const parsed = useMemo(() => parsedSource(draft), [draft.source])
  const [review, setReview] = useState(draft.review)
  const [hasChanges, setChanged] = useState(false)
  const [focused, setFocused] = useState<readonly number[]>([])
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
  const isEdit = draft.edits !== null
  const duplicates = useMemo(() => {
    const notice = noticeOfDraft({ ...draft, review }, parsed)
    if (!notice) return { held: [], waiting: [] }
    const others = heads.filter(({ id }) => id !== draft.edits?.id)
    return {
      held: duplicatesOf(notice, others),
      waiting: duplicatesOf(notice, waiting),
    }
  }, [review, heads, waiting])
  const { problem, keep, keepAlone } = useKeeping(
    { ...props, draft: { ...draft, review } },
    parsed,
    duplicates.held.length > 0 && !isEdit,
    () => setChanged(false),
  )
  const field = (name: FieldName) => (
    <ReviewField
      key={name}
      name={name}
      label={t(FIELD_LABEL[name])}
      rows={FIELD_ROWS[name]}
      value={review[name]}
      {...(COUNTED.includes(name)
        ? { count: t('reviewCount', { n: linesIn(review[name]) }) }
        : {})}
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
          {t(isEdit ? 'reviewEditTitle' : 'reviewTitle')}
        </h1>
        <p class="saved-note">{t(isEdit ? 'reviewEditHow' : 'reviewHow')}</p>
        {written !== 'kept' && (
          <p class="failed" role="alert">
            {t(written === 'gone' ? 'draftGone' : 'draftNotStored')}
          </p>
        )}
      </header>
      {isReport(draft, parsed) && (
        <p class="review-lost" role="status" data-testid="report">
          {t('reviewReport')}
        </p>
      )}
      <Lost lost={draft.lost} unread={draft.unread} />
      <div class="review-sides">
        <form
          class="review-fields"
          onSubmit={(event) => {
            event.preventDefault()
            keepAlone()
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
            event.preventDefault()
            keepAlone()
          }}
        >
          {BEFORE_ITEMS.map(field)}
          <ClauseFields
            clauses={review.clauses}
            onClauses={(clauses: ClauseValues[]) => change({ clauses })}
            onFocus={(at) => setFocused(linesOfClause(parsed.sections, at))}
          />
          {AFTER_ITEMS.map(field)}
          <ReviewEnd
            duplicates={duplicates.held}
            waiting={duplicates.waiting}
            isEdit={isEdit}
            problem={problem}
            onKeep={(replaced) => void keep(replaced)}
            onGiveUp={onGiveUp}
          />
        </form>
        <SourceLines lines={lines} dropped={parsed.dropped} focused={focused} />
      </div>
    </main>
  )
}

const linesIn = (text: string): number =>
  text.split('\n').filter((line) => line.trim() !== '').length

/** Keeps what is reviewed; says what is in the way. */
function useKeeping(
  { draft, effects, onKept }: ReviewFormProps,
  parsed: Draft,
  hasDuplicates: boolean,
  onDone: () => void,
) {
  const t = useText()
  const [problem, setProblem] = useState('')
  /** What was said to have changed elsewhere is kept all the same at the second time. */
  const warned = useRef(false)
  const keep = async (replaced: string | null): Promise<void> => {
    const notice = noticeOfDraft(draft, parsed, replaced ?? undefined)
    if (!notice) return setProblem(t('reviewProblems'))
    const place = draft.edits?.id ?? replaced
    const [before] = place === null ? [] : await effects.read([place])
    const hasChanged =
      draft.edits !== null && (!before || !sameText(before.notice, draft.edits))
    if (hasChanged && !warned.current) {
      warned.current = true
      return setProblem(t('reviewChangedElsewhere'))
    }
    const { name = null, tags = [], addedAt } = before ?? {}
    const kept = { notice, name, tags, addedAt: (draft.edits && addedAt) ?? Date.now() }
    const why = draft.edits ? 'edited' : 'replaced'
    const outcome = await effects.keep([kept], why)
    if (outcome !== 'kept') return setProblem(t(KEEPING_FAILED[outcome]))
    onDone()
    onKept(notice)
  }
  const keepAlone = (): void => {
    if (hasDuplicates) setProblem(t('reviewChoose'))
    else void keep(null)
  }
  return { problem, keep, keepAlone }
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

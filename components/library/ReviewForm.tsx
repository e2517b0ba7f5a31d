// The draft beside its source: each field can be put right, the unsure ones are marked, and the lines
// that a field came from are shown while it has the focus.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { isReport, noticeFromDraft, parseDraft } from '../../core/drafts/create-draft.ts'
import { findDuplicates } from '../../core/drafts/find-duplicates.ts'
import { type Draft, linesOfText } from '../../core/parse/index.ts'
import {
  type ClauseValues,
  doubtsOfClauses,
  type ReviewField as FieldName,
  type Review,
  reviewProblems,
} from '../../core/parse/review/index.ts'
import type { WaitingDraft } from '../../core/records/drafts.ts'
import type { Head } from '../../core/records/library.ts'
import type { Saved } from '../../core/records/stored-value.ts'
import type { Notice } from '../../data/schema.ts'
import { useText } from '../interface-text.tsx'
import { ChangedElsewhere } from '../stored/ChangedElsewhere.tsx'
import { useStored } from '../stored/use-stored.ts'
import { ClauseFields } from './ClauseFields.tsx'
import type { NoticeEffects } from './effects.ts'
import { Lost } from './Lost.tsx'
import { ReviewEnd } from './ReviewEnd.tsx'
import { ReviewField } from './ReviewField.tsx'
import { DOUBT_LABEL, FIELD_LABEL, FIELD_ROWS, PROBLEM_LABEL } from './review-labels.ts'
import { SourceLines } from './SourceLines.tsx'
import { useAskBeforeLeaving } from './use-ask-before-leaving.ts'
import { useKeeping } from './use-keeping.ts'

export interface ReviewFormProps {
  draft: WaitingDraft
  heads: readonly Head[]
  /** Heads of the other drafts that wait. */
  waiting: readonly Head[]
  effects: Pick<NoticeEffects, 'keep' | 'draft' | 'held'>
  /** What became of the draft when it was stored. */
  written: Saved
  /** The draft as it is here, and what becomes of it when it is stored. */
  onChange: (draft: WaitingDraft, storing: Promise<Saved>) => void
  onGiveUp: () => void
  /** Another window has kept the draft or given it up, and that is well. */
  onLeave: () => void
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
/** What came from the database is there. */
const STORED = Promise.resolve<Saved>('ok')
const COUNTED: readonly FieldName[] = ['issuers', 'attachments', 'slogans']

export function ReviewForm(props: ReviewFormProps) {
  const { draft, heads, waiting, written, onChange, onGiveUp } = props
  const t = useText()
  const lines = useMemo(() => linesOfText(draft.source), [draft.source])
  const parsed = useMemo(() => parseDraft(draft), [draft.source, draft.edits])
  const { review } = draft
  const [hasChanges, setChanged] = useState(false)
  const isTouched = useRef(false)
  const [focused, setFocused] = useState<readonly number[]>([])
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  useAskBeforeLeaving(hasChanges)

  const stored = useStored(props.effects.draft(draft.id), draft, {
    isTouched: () => isTouched.current,
    fill: (there) => onChange(there, STORED),
  })
  const changeDraft = (changed: WaitingDraft): void => {
    isTouched.current = true
    setChanged(true)
    onChange(changed, stored.save(changed))
  }
  const change = (changed: Partial<Review>): void =>
    changeDraft({ ...draft, review: { ...review, ...changed } })
  const problems = reviewProblems(review)
  const isEdit = draft.edits !== null
  const duplicates = useMemo(() => {
    const notice = noticeFromDraft(draft, parsed)
    if (!notice) return { held: [], waiting: [] }
    const others = heads.filter(({ id }) => id !== draft.edits?.id)
    return {
      held: findDuplicates(notice, others),
      waiting: findDuplicates(notice, waiting),
    }
  }, [review, heads, waiting])
  const { problem, keep, keepAlone, held } = useKeeping({
    ...props,
    parsed,
    hasConflict: stored.conflict !== null,
    hasDuplicates: duplicates.held.length > 0 && !isEdit,
    onEdit: changeDraft,
    onDone: () => setChanged(false),
  })
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
      rule={parsed[name].rule}
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
        {written !== 'ok' && written !== 'changed' && written !== 'gone' && (
          <p class="failed" role="alert">
            {t('draftNotStored')}
          </p>
        )}
        <ChangedElsewhere
          stored={stored}
          onTakeOver={() => {
            if (stored.conflict === 'gone') return props.onLeave()
            isTouched.current = false
            stored.takeOver()
          }}
          onSaveOver={() => onChange(draft, stored.saveOver(draft))}
        />
        {held && (
          <ChangedElsewhere
            stored={held.stored}
            onTakeOver={held.takeOver}
            onSaveOver={held.saveOver}
          />
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
            doubts={doubtsOfClauses(parsed.sections).map((doubt) =>
              doubt === null ? null : t(DOUBT_LABEL[doubt]),
            )}
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

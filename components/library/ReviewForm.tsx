// The draft beside its source: each field can be put right, the unsure ones are marked, and the lines
// that a field came from are shown while it has the focus.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { isReport } from '../../core/drafts/create-draft.ts'
import { type Draft, linesOfText } from '../../core/parse/index.ts'
import {
  doubtsOfClauses,
  type ReviewField as FieldName,
  reviewProblems,
} from '../../core/parse/review/index.ts'
import type { WaitingDraft } from '../../core/records/drafts.ts'
import type { Head } from '../../core/records/library.ts'
import { useText } from '../interface-text.tsx'
import { Page } from '../shell/Page.tsx'
import { ChangedElsewhere } from '../stored/ChangedElsewhere.tsx'
import { MessageBox } from '../ui/MessageBox.tsx'
import { CampaignField } from './CampaignField.tsx'
import { ClauseFields } from './ClauseFields.tsx'
import { Lost } from './Lost.tsx'
import { ReviewEnd } from './ReviewEnd.tsx'
import { ReviewField } from './ReviewField.tsx'
import { DOUBT_LABEL, FIELD_LABEL, FIELD_ROWS, PROBLEM_LABEL } from './review-labels.ts'
import { SourceLines } from './SourceLines.tsx'
import { type ReviewProps, type ReviewState, useReview } from './use-review.ts'
import './review.css'

const BEFORE_ITEMS = [
  'documentNumber',
  'date',
  'issuers',
  'theme',
  'recipients',
  'preamble',
] as const
const AFTER_ITEMS = ['closing', 'attachments', 'slogans', 'publicationNote'] as const
const COUNTED: readonly FieldName[] = ['issuers', 'attachments', 'slogans']

export function ReviewForm(props: ReviewProps) {
  const { draft, onGiveUp } = props
  const t = useText()
  const state = useReview(props)
  const { parsed, duplicates, keeping } = state
  const isEdit = draft.edits !== null
  const lines = useMemo(() => linesOfText(draft.source), [draft.source])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is typed into the draft does not change what its source is
  const isNews = useMemo(() => isReport(draft, parsed), [draft.source, parsed])
  const [focused, setFocused] = useState<readonly number[]>([])
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <Page
      section="notices"
      isWide
      title={t(isEdit ? 'reviewEditTitle' : 'reviewTitle')}
      titleRef={heading}
      tools={<p class="quiet">{t(isEdit ? 'reviewEditHow' : 'reviewHow')}</p>}
    >
      <ReviewNotes written={props.written} state={state} />
      {isNews && (
        <MessageBox role="status" testId="report">
          {t('reviewReport')}
        </MessageBox>
      )}
      <Lost lost={draft.lost} unread={draft.unread} />
      <div class="review-sides">
        <form
          onSubmit={(event) => {
            event.preventDefault()
            keeping.keepAlone()
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
            event.preventDefault()
            keeping.keepAlone()
          }}
        >
          <ReviewFields
            draft={draft}
            heads={props.heads}
            state={state}
            onFocus={setFocused}
          />
          <ReviewEnd
            duplicates={duplicates.held}
            waiting={duplicates.waiting}
            isEdit={isEdit}
            problem={keeping.problem}
            onKeep={(replaced) => void keeping.keep(replaced)}
            onGiveUp={onGiveUp}
          />
        </form>
        <SourceLines lines={lines} dropped={parsed.dropped} focused={focused} />
      </div>
    </Page>
  )
}

/** That the draft could not be stored, or that another window has changed it or its notice. */
function ReviewNotes(props: { written: ReviewProps['written']; state: ReviewState }) {
  const { written, state } = props
  const { stored, keeping } = state
  const t = useText()
  return (
    <>
      {written !== 'ok' && written !== 'changed' && written !== 'gone' && (
        <p class="failure" role="alert">
          {t('draftNotStored')}
        </p>
      )}
      <ChangedElsewhere
        stored={stored}
        onTakeOver={state.takeOver}
        onSaveOver={state.saveOver}
      />
      {keeping.held && (
        <ChangedElsewhere
          stored={keeping.held.stored}
          onTakeOver={keeping.held.takeOver}
          onSaveOver={keeping.held.saveOver}
        />
      )}
    </>
  )
}

interface ReviewFieldsProps {
  draft: WaitingDraft
  heads: readonly Head[]
  state: ReviewState
  /** The lines of the source that the focused field came from. */
  onFocus: (lines: readonly number[]) => void
}

function ReviewFields({ draft, heads, state, onFocus }: ReviewFieldsProps) {
  const t = useText()
  const { review } = draft
  const { parsed, change } = state
  const problems = reviewProblems(review)
  const doubts = useMemo(
    () =>
      doubtsOfClauses(parsed.sections).map(
        (doubted) =>
          doubted &&
          t(DOUBT_LABEL[doubted.doubt]) +
            (doubted.rule ? t('reviewRule', { rule: doubted.rule }) : ''),
      ),
    [parsed, t],
  )
  const field = (name: FieldName) => {
    const { doubt, rule, lines } = parsed[name]
    return (
      <ReviewField
        key={name}
        name={name}
        label={t(FIELD_LABEL[name])}
        rows={FIELD_ROWS[name]}
        value={review[name]}
        count={
          COUNTED.includes(name)
            ? t('reviewCount', { n: countLines(review[name]) })
            : undefined
        }
        doubt={doubt === null ? null : t(DOUBT_LABEL[doubt])}
        rule={rule}
        problem={isProblem(name, problems) ? t(PROBLEM_LABEL[name]) : null}
        onValue={(value) => change({ [name]: value })}
        onFocus={() => onFocus(lines)}
      />
    )
  }
  return (
    <>
      <div class="review-title">
        {field('title')}
        <CampaignField
          draft={draft}
          heads={heads}
          onCampaign={(campaign) => change({ campaign })}
        />
      </div>
      {BEFORE_ITEMS.map(field)}
      <ClauseFields
        clauses={review.clauses}
        doubts={doubts}
        onClauses={(clauses) => change({ clauses })}
        onFocus={(at) => onFocus(linesOfClauses(parsed.sections)[at] ?? [])}
      />
      {AFTER_ITEMS.map(field)}
    </>
  )
}

const countLines = (text: string): number =>
  text.split('\n').filter((line) => line.trim() !== '').length

function isProblem(
  name: FieldName,
  problems: readonly string[],
): name is keyof typeof PROBLEM_LABEL {
  return problems.includes(name)
}

/** The lines of each clause, in reading order. */
const linesOfClauses = (clauses: Draft['sections']): (readonly number[])[] =>
  clauses.flatMap(({ lines, clauses: below }) => [lines, ...linesOfClauses(below)])

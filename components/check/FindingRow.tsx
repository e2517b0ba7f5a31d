// One finding: the written wording with what is wrong marked, the right form, the reason, where that
// stands; for the current one, what can be done.

import type { PlacedFinding } from '../../core/findings/blocks.ts'
import { type DifferingPiece, differingPieces } from '../../core/findings/differing.ts'
import { libraryHref } from '../../core/routes/library-page.ts'
import { noticeHref } from '../../core/routes/notice.ts'
import { findingText, provenanceText } from '../../locales/text/finding-text.ts'
import { useText } from '../interface-text.tsx'
import { FindingButtons } from './FindingButtons.tsx'
import type { FindingsModel } from './findings-model.ts'
import type { Dispatch } from './findings-reducer.ts'
import type { FindingActions } from './use-finding-actions.ts'
import './finding-row.css'

export interface FindingRowProps {
  placed: PlacedFinding
  isEntry: boolean
  isCurrent: boolean
  model: FindingsModel
  dispatch: Dispatch
  act: FindingActions
}

export function FindingRow(props: FindingRowProps) {
  const { placed, isEntry, isCurrent, model, dispatch, act } = props
  const t = useText()
  const { finding } = placed
  return (
    <li
      class={isCurrent ? 'finding finding-current' : 'finding'}
      data-severity={finding.severity}
      data-rule={finding.rule}
      data-testid="finding"
    >
      <button
        type="button"
        class="finding-main"
        tabIndex={isEntry ? 0 : -1}
        aria-current={isCurrent ? 'true' : undefined}
        onClick={() => dispatch({ type: 'finding-chosen', key: placed.key })}
      >
        <span class="visually-hidden">
          {t(finding.severity === 'certain' ? 'checkError' : 'checkAdviceOne')}
          {'：'}
        </span>
        <FindingWording placed={placed} />
        <span class="finding-why" data-testid="finding-why">
          {findingText(finding, t)}
        </span>
      </button>
      <FindingPlace placed={placed} model={model} />
      {isCurrent && <FindingButtons placed={placed} model={model} act={act} />}
    </li>
  )
}

/** What is written, within its context, and below it the right form; what differs is marked in both. */
function FindingWording({ placed }: { placed: PlacedFinding }) {
  const { written, before, after, suggestions } = placed
  const [right] = suggestions
  const pieces = right === undefined ? null : differingPieces(written, right)
  return (
    <>
      <span class="finding-written" lang="zh-CN">
        <span class="finding-context">{before}</span>
        <mark class="finding-mark">
          {pieces === null
            ? written
            : pieces.map((piece, at) =>
                piece.type === 'written' ? (
                  <del key={at} class="finding-wrong">
                    {piece.text}
                  </del>
                ) : (
                  piece.type === 'same' && piece.text
                ),
              )}
        </mark>
        <span class="finding-context">{after}</span>
      </span>
      {pieces !== null && <RightForm text={right ?? ''} pieces={pieces} />}
    </>
  )
}

interface RightFormProps {
  text: string
  pieces: readonly DifferingPiece[]
}

function RightForm({ text, pieces }: RightFormProps) {
  const t = useText()
  return (
    <span class="finding-right" data-testid="finding-right">
      <span class="visually-hidden">{t('checkRightForm')}</span>
      <span aria-hidden="true">→ </span>
      {text === '' ? (
        <span class="quiet">{t('checkDeleted')}</span>
      ) : (
        <span lang="zh-CN">
          {pieces.map((piece, at) =>
            piece.type === 'official' ? (
              <ins key={at} class="finding-differs">
                {piece.text}
              </ins>
            ) : (
              piece.type === 'same' && piece.text
            ),
          )}
        </span>
      )}
    </span>
  )
}

/** Where the right form stands, with a link to the clause, or the authority of the rule. */
function FindingPlace({
  placed,
  model,
}: {
  placed: PlacedFinding
  model: FindingsModel
}) {
  const t = useText()
  const { finding } = placed
  const { provenance } = finding
  if (model.compared === null) return null
  const text = provenanceText(finding, model.compared.library, t)
  const noticeId = provenance.type === 'notice' ? provenance.noticeId : null
  const clauseId = provenance.type === 'notice' ? provenance.clauseId : null
  return (
    <p class="finding-place" data-testid="finding-place">
      {noticeId === null ? (
        text
      ) : (
        <a
          href={libraryHref(noticeHref(noticeId, clauseId ?? undefined))}
          target="_blank"
          rel="noopener"
        >
          {text}
        </a>
      )}
    </p>
  )
}

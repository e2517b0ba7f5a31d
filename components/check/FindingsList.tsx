// The findings, errors first, each in the order of the text. One of them is the current one: it alone
// is reached by Tab, and shows what can be done.
import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { PlacedFinding } from '../../core/findings/blocks.ts'
import type { PlainKey } from '../../locales/index.ts'
import { useText } from '../interface-text.tsx'
import { Button } from '../ui/Button.tsx'
import { FindingRow } from './FindingRow.tsx'
import type { FindingsModel } from './findings-model.ts'
import type { Dispatch } from './findings-reducer.ts'
import { isFilteredAway, ofSeverity, shownFindings } from './findings-view.ts'
import type { FindingActions } from './use-finding-actions.ts'

export interface FindingsListProps {
  model: FindingsModel
  dispatch: Dispatch
  act: FindingActions
  listRef: RefObject<HTMLDivElement | null>
}

/** Rows of a group that are drawn at first, and are added at a time. */
const PORTION = 100

export function FindingsList({ model, dispatch, act, listRef }: FindingsListProps) {
  const t = useText()
  const shown = shownFindings(model)
  const errors = ofSeverity(shown, 'certain')
  const advice = ofSeverity(shown, 'advice')
  const group = (heading: PlainKey, findings: readonly PlacedFinding[]) =>
    findings.length > 0 && (
      <FindingGroup
        heading={heading}
        findings={findings}
        model={model}
        dispatch={dispatch}
        act={act}
      />
    )
  return (
    <div ref={listRef} data-testid="findings">
      {isFilteredAway(model) && (
        <p class="findings-note">
          {t('checkNoneShown')}{' '}
          <Button
            look="text"
            onClick={() => {
              dispatch({ type: 'severity-picked', severity: 'all' })
              dispatch({ type: 'rule-picked', rule: 'all' })
            }}
          >
            {t('checkShowAll')}
          </Button>
        </p>
      )}
      {model.phase === 'done' && model.findings.length === 0 && model.characters > 0 && (
        <p class="findings-note">{t('checkNoneMeans')}</p>
      )}
      {group('checkErrors', errors)}
      {group('checkAdvice', advice)}
    </div>
  )
}

interface FindingGroupProps extends Omit<FindingsListProps, 'listRef'> {
  heading: PlainKey
  findings: readonly PlacedFinding[]
}

function FindingGroup({ heading, findings, model, dispatch, act }: FindingGroupProps) {
  const t = useText()
  const [most, setMost] = useState(PORTION)
  const currentAt = findings.findIndex(({ key }) => key === model.current)
  // The current one is always drawn: F8 goes on beyond what was drawn at first.
  useEffect(() => {
    if (currentAt >= most) setMost(currentAt + PORTION)
  }, [currentAt, most])
  const drawn = findings.slice(0, Math.max(most, currentAt + 1))
  const left = findings.length - drawn.length
  return (
    <section class="finding-group">
      <h2>
        {t(heading)} <span class="finding-count">{findings.length}</span>
      </h2>
      <ol>
        {drawn.map((placed, at) => (
          <FindingRow
            key={placed.key}
            placed={placed}
            // Without a current one the list is entered at its first.
            isEntry={placed.key === model.current || (model.current === null && at === 0)}
            isCurrent={placed.key === model.current}
            model={model}
            dispatch={dispatch}
            act={act}
          />
        ))}
      </ol>
      {left > 0 && (
        <p class="findings-note">
          <Button look="text" onClick={() => setMost(drawn.length + PORTION)}>
            {t('resultsMore', { n: left })}
          </Button>
        </p>
      )}
    </section>
  )
}

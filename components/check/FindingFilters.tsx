// Which findings are listed: errors or advice, and of which rule, each with its count.
import { ruleName } from '../../locales/text/finding-text.ts'
import { useText } from '../interface-text.tsx'
import { Select } from '../ui/Select.tsx'
import type { FindingsModel, SeverityChoice } from './findings-model.ts'
import type { Dispatch } from './findings-reducer.ts'
import { ofSeverity, rulesFound } from './findings-view.ts'

export interface FindingFiltersProps {
  model: FindingsModel
  dispatch: Dispatch
}

const LABEL = { all: 'checkAll', certain: 'checkErrors', advice: 'checkAdvice' } as const
const CHOICES: readonly SeverityChoice[] = ['all', 'certain', 'advice']

export function FindingFilters({ model, dispatch }: FindingFiltersProps) {
  const t = useText()
  const { findings, severity, rule } = model
  if (findings.length === 0) return null
  const countOf = (choice: SeverityChoice): number =>
    choice === 'all' ? findings.length : ofSeverity(findings, choice).length
  const rules = rulesFound(severity === 'all' ? findings : ofSeverity(findings, severity))
  return (
    <div class="finding-filters">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend in sight */}
      <div class="severity-filter" role="group" aria-label={t('checkSeverity')}>
        {CHOICES.map((choice) => (
          <button
            key={choice}
            type="button"
            class="severity-choice"
            aria-pressed={severity === choice}
            disabled={countOf(choice) === 0}
            data-testid={`severity-${choice}`}
            onClick={() => dispatch({ type: 'severity-picked', severity: choice })}
          >
            {t(LABEL[choice])} <span class="severity-count">{countOf(choice)}</span>
          </button>
        ))}
      </div>
      {rules.length > 1 || rule !== 'all' ? (
        <Select
          label={t('checkRule')}
          isLabelHidden
          testId="rule-filter"
          value={rule}
          options={[
            { value: 'all', label: t('checkAllKinds') },
            ...rules.map((found) => ({
              value: found.rule,
              label: `${ruleName(found.rule, t)} ${found.count}`,
            })),
          ]}
          onPick={(picked) => dispatch({ type: 'rule-picked', rule: picked })}
        />
      ) : null}
    </div>
  )
}

// By year and by campaign: where results stand in several notices that are held.
import { useMemo } from 'preact/hooks'
import type { Match } from '../../core/lookup/index.ts'
import { choicesOf, type Scope } from '../../core/results/scope.ts'
import { useText } from '../interface-text.tsx'
import { Select } from '../ui/Select.tsx'
import './scope-filter.css'

export interface ScopeFilterProps {
  /** Of every year and campaign. */
  matches: readonly Match[]
  scope: Scope
  onScope: (scope: Scope) => void
}

export function ScopeFilter({ matches, scope, onScope }: ScopeFilterProps) {
  const t = useText()
  const { years, campaigns } = useMemo(() => choicesOf(matches), [matches])
  if (years.length < 2 && campaigns.length < 2) return null
  return (
    <div class="scopes">
      {years.length > 1 && (
        <Select
          label={t('scopeYear')}
          value={scope.year === null ? '' : String(scope.year)}
          options={[
            { value: '', label: t('scopeAll') },
            ...years.map((year) => ({ value: String(year), label: String(year) })),
          ]}
          testId="scope-year"
          onPick={(year) =>
            onScope({ ...scope, year: year === '' ? null : Number(year) })
          }
        />
      )}
      {campaigns.length > 1 && (
        <Select
          label={t('scopeCampaign')}
          value={scope.campaign ?? ''}
          options={[
            { value: '', label: t('scopeAll') },
            ...campaigns.map((name) => ({ value: name, label: name, lang: 'zh-CN' })),
          ]}
          testId="scope-campaign"
          onPick={(name) => onScope({ ...scope, campaign: name === '' ? null : name })}
        />
      )}
    </div>
  )
}

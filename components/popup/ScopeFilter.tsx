// By year and by campaign: where results stand in several notices that are held.
import { useMemo } from 'preact/hooks'
import type { Match } from '../../core/lookup/index.ts'
import { choicesOf, type Scope } from '../../core/results/scope.ts'
import { useText } from '../interface-text.tsx'
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
        <label>
          {t('scopeYear')}
          <select
            data-testid="scope-year"
            value={scope.year ?? ''}
            onChange={({ currentTarget: { value } }) =>
              onScope({ ...scope, year: value === '' ? null : Number(value) })
            }
          >
            <option value="">{t('scopeAll')}</option>
            {years.map((year) => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
          </select>
        </label>
      )}
      {campaigns.length > 1 && (
        <label>
          {t('scopeCampaign')}
          <select
            data-testid="scope-campaign"
            value={scope.campaign ?? ''}
            onChange={({ currentTarget: { value } }) =>
              onScope({ ...scope, campaign: value === '' ? null : value })
            }
          >
            <option value="">{t('scopeAll')}</option>
            {campaigns.map((campaign) => (
              <option key={campaign} value={campaign} lang="zh-CN">
                {campaign}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  )
}

// The slogans of one notice; where they are not known, that and why, never another year's.
import type { Slogans as SlogansValue } from '../../data/schema.ts'
import { useText } from '../interface-text.tsx'
import { Grade } from './Grade.tsx'
import { SourceLink } from './SourceLink.tsx'

export function Slogans({ slogans }: { slogans: SlogansValue | null }) {
  const t = useText()
  if (slogans === null) return <span data-testid="slogans">{t('unknown')}</span>
  if (slogans.status === 'none') {
    return (
      <span data-testid="slogans" data-status="none">
        {t('slogansNone')}
      </span>
    )
  }
  if (slogans.status === 'unknown') {
    const { attachment, why } = slogans
    return (
      <div data-testid="slogans" data-status="unknown">
        {attachment === null ? t('unknown') : t('slogansAttachment', { n: attachment })}
        <p class="quiet">{why}</p>
      </div>
    )
  }
  const { items, grade, complete, why, doubt, source } = slogans
  return (
    <div data-testid="slogans" data-status="known">
      <details>
        <summary>
          <span>{t('slogansCount', { n: items.length })}</span>
          <Grade grade={grade} />
          {complete !== true && (
            <span class="fact-note">
              {t(complete === false ? 'slogansIncomplete' : 'slogansMaybeIncomplete')}
            </span>
          )}
        </summary>
        <ol class="fact-list" lang="zh-CN">
          {items.map((slogan) => (
            <li key={slogan}>{slogan}</li>
          ))}
        </ol>
        {why && <p class="quiet">{why}</p>}
        {source && (
          <p class="quiet">
            <SourceLink source={source} />
          </p>
        )}
      </details>
      {doubt && <p class="quiet">{t('slogansDoubt', { doubt })}</p>}
    </div>
  )
}

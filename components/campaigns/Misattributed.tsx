// What is told of a campaign and is not so: wrong themes, and themes of places and associations.
import type { Campaign } from '../../data/schema.ts'
import { Grade } from '../facts/Grade.tsx'
import { useText } from '../interface-text.tsx'

export function Misattributed({ campaign }: { campaign: Campaign }) {
  const t = useText()
  const { knownWrong, notNational } = campaign
  if (knownWrong.length + notNational.length === 0) return null
  return (
    <details class="campaign-details campaign-wrong" data-testid="misattributed">
      <summary>
        {t('campaignWrong', { n: knownWrong.length + notNational.length })}
      </summary>
      <ul>
        {knownWrong.map(({ claimed, year, about, contradictedBy }) => (
          <li key={claimed + year}>
            {t(
              year !== null && about === 'theme'
                ? 'campaignWrongTheme'
                : 'campaignWrongClaim',
              {
                claimed,
                year: year ?? '',
                value: contradictedBy.value,
              },
            )}
            <Grade grade={contradictedBy.grade} />
          </li>
        ))}
        {notNational.map(({ theme, year, whose, grade }) => (
          <li key={theme + year}>
            {t('campaignLocal', { name: theme, year, whose })}
            <Grade grade={grade} />
          </li>
        ))}
      </ul>
    </details>
  )
}

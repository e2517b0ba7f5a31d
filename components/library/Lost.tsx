// What of a file its text does not show: to be seen before anything is kept.
import type { Lost as LostValue } from '../../data/records/drafts.ts'
import { useText } from '../interface-text.tsx'
import { LOST_LABEL } from './review-labels.ts'

export function Lost({ lost }: { lost: readonly LostValue[] }) {
  const t = useText()
  if (lost.length === 0) return null
  return (
    <ul class="review-lost" data-testid="lost">
      {lost.map((what) => (
        <li key={what}>{t(LOST_LABEL[what])}</li>
      ))}
    </ul>
  )
}

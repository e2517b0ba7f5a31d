// The campaign that a notice is of: read from its title until somebody corrects it. Statements about a
// year (a wrong theme, a wrong count) go by it.
import { useId, useMemo } from 'preact/hooks'
import { campaignOfReview } from '../../core/parse/review/index.ts'
import type { WaitingDraft } from '../../core/records/drafts.ts'
import type { Head } from '../../core/records/library.ts'
import { HOLDINGS } from '../../data/holdings.ts'
import { useText } from '../interface-text.tsx'
import { Field } from '../ui/Field.tsx'

interface CampaignFieldProps {
  draft: WaitingDraft
  /** Notices of the user's own; the field offers their campaigns beside the built-in ones. */
  heads: readonly Head[]
  onCampaign: (campaign: string) => void
}

export function CampaignField({ draft, heads, onCampaign }: CampaignFieldProps) {
  const t = useText()
  const listId = useId()
  const { review, edits } = draft
  const names = useMemo(() => campaignNames(heads), [heads])
  return (
    <Field label={t('reviewCampaign')}>
      {({ id }) => (
        <>
          <input
            id={id}
            class="input"
            list={listId}
            lang="zh-CN"
            autocomplete="off"
            value={review.campaign ?? campaignOfReview(review, edits) ?? ''}
            data-testid="review-campaign"
            onInput={({ currentTarget }) => onCampaign(currentTarget.value)}
          />
          <datalist id={listId}>
            {names.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  )
}

const campaignNames = (heads: readonly Head[]): string[] => [
  ...new Set([
    ...HOLDINGS.campaigns.map(({ name }) => name),
    ...heads.flatMap(({ campaign }) => campaign ?? []),
  ]),
]

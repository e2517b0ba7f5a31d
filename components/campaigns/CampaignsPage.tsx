// Campaigns and the themes of their years: what is known, how sure that is, and what is missing.

import { useState } from 'preact/hooks'
import { rowsFor, yearRows } from '../../core/campaigns/year-rows.ts'
import type { Library } from '../../core/lookup/index.ts'
import { useText } from '../interface-text.tsx'
import { Page } from '../shell/Page.tsx'
import { SearchField } from '../ui/SearchField.tsx'
import { CampaignSection } from './CampaignSection.tsx'
import './campaigns.css'

export function CampaignsPage({ library }: { library: Library }) {
  const t = useText()
  const [query, setQuery] = useState('')
  const sections = library.facts.campaigns.all.flatMap((campaign) => {
    const rows = rowsFor(query, campaign, yearRows(campaign, library.facts))
    return rows.length > 0 ? [{ campaign, rows }] : []
  })
  return (
    <Page
      section="campaigns"
      isTop
      title={t('campaignsTitle')}
      tools={<p class="quiet">{t('campaignsNote')}</p>}
    >
      <SearchField
        label={t('campaignsSearch')}
        value={query}
        onValue={setQuery}
        testId="campaigns-search"
      />
      <p role="status" class="note">
        {sections.length === 0 ? t('campaignsNone') : ''}
      </p>
      {sections.map(({ campaign, rows }) => (
        <CampaignSection
          key={campaign.name}
          campaign={campaign}
          rows={rows}
          whole={query.trim() === ''}
        />
      ))}
    </Page>
  )
}

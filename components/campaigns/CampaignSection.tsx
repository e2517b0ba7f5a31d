// One campaign: its years in a table, and what is wrongly told of it.
import type { YearRow } from '../../core/campaigns/year-rows.ts'
import type { KnownCampaign } from '../../core/lookup/facts/index.ts'
import { campaignLabel } from '../../locales/text/campaign-year.ts'
import { useText } from '../interface-text.tsx'
import { Section } from '../ui/Section.tsx'
import { Table } from '../ui/Table.tsx'
import { Misattributed } from './Misattributed.tsx'
import { YearFacts } from './YearFacts.tsx'

const GAP_TEXT = {
  'not-found': 'campaignNotFound',
  pause: 'campaignPause',
  'not-recorded': 'campaignNotRecorded',
} as const

export interface CampaignSectionProps {
  campaign: KnownCampaign
  rows: readonly YearRow[]
  /** All of it is shown, not only what was searched for. */
  whole: boolean
}

export function CampaignSection({ campaign, rows, whole }: CampaignSectionProps) {
  const t = useText()
  const { data } = campaign
  const id = `campaign-${data?.id ?? campaign.name}`
  const about = [
    data?.since ? t('campaignSince', { year: data.since }) : null,
    data?.month ? t('campaignMonth', { month: data.month }) : null,
  ].filter((text) => text !== null)
  return (
    <Section
      id={id}
      heading={campaignLabel(campaign.name)}
      headingLang="zh-CN"
      tools={<span class="quiet">{about.join(t('clauseComma'))}</span>}
      testId="campaign"
    >
      <Table
        labelledBy={id}
        columns={[t('campaignYear'), t('factTheme')]}
        rows={rows.map((row) =>
          row.type === 'known'
            ? { name: row.year, cell: <YearFacts facts={row.facts} /> }
            : {
                name: row.from === row.to ? row.from : `${row.from}–${row.to}`,
                isGap: true,
                cell: t(GAP_TEXT[row.why]),
              },
        )}
      />
      {whole && data && <Misattributed campaign={data} />}
    </Section>
  )
}

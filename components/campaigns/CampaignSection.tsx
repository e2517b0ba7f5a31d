// One campaign: its years in a table, and what is wrongly told of it.

import type { YearRow } from '../../core/campaigns/year-rows.ts'
import type { KnownCampaign } from '../../core/lookup/facts/index.ts'
import { campaignLabel } from '../../locales/text/campaign-year.ts'
import { useText } from '../interface-text.tsx'
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
    <section class="campaign" aria-labelledby={id} data-testid="campaign">
      <header class="campaign-head">
        <h2 id={id} lang="zh-CN">
          {campaignLabel(campaign.name)}
        </h2>
        <span class="quiet">{about.join(t('clauseComma'))}</span>
      </header>
      <table class="campaign-years" aria-labelledby={id}>
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{t('campaignYear')}</th>
            <th scope="col">{t('factTheme')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) =>
            row.type === 'known' ? (
              <tr key={row.year}>
                <th scope="row">{row.year}</th>
                <td>
                  <YearFacts facts={row.facts} />
                </td>
              </tr>
            ) : (
              <tr key={row.from} class="campaign-gap">
                <th scope="row">
                  {row.from === row.to ? row.from : `${row.from}–${row.to}`}
                </th>
                <td>{t(GAP_TEXT[row.why])}</td>
              </tr>
            ),
          )}
        </tbody>
      </table>
      {whole && data && <Misattributed campaign={data} />}
    </section>
  )
}

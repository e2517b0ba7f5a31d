// The years of a campaign as a list, the latest first, with what is missing between them.

/** Why a year has no facts: looked for in vain, not held, or nobody has taken it in. */
type Gap = 'not-found' | 'pause' | 'not-recorded'

import {
  type Facts,
  isPause,
  type KnownCampaign,
  type NoticeFacts,
  noticesOf,
  yearFacts,
} from '../lookup/facts/index.ts'
export type YearRow =
  | { type: 'known'; year: number; facts: NoticeFacts }
  /** Years in a row that lack for the same reason, both included. */
  | { type: 'gap'; from: number; to: number; why: Gap }

/**
 * One row for each year from the first of the campaign to the last that is known, the newest first; a year
 * of which nothing is known has empty cells.
 */
export function yearRows(campaign: KnownCampaign, facts: Facts): YearRow[] {
  const { years = [], yearsNotFound = [], since = null } = campaign.data ?? {}
  const held = noticesOf(campaign, facts).flatMap(({ year }) => year ?? [])
  const recorded = [...years.map(({ year }) => year), ...held]
  const all = [...recorded, ...yearsNotFound, ...(since === null ? [] : [since])]
  if (all.length === 0) return []
  const rows: YearRow[] = []
  for (let year = Math.max(...all); year >= Math.min(...all); year--) {
    const known = yearFacts(campaign, year, facts)
    if (known) {
      rows.push({ type: 'known', year, facts: known })
      continue
    }
    const why = isPause(campaign, year)
      ? 'pause'
      : yearsNotFound.includes(year)
        ? 'not-found'
        : 'not-recorded'
    const last = rows.at(-1)
    if (last?.type === 'gap' && last.why === why)
      rows[rows.length - 1] = { ...last, from: year }
    else rows.push({ type: 'gap', from: year, to: year, why })
  }
  return rows
}

/** The rows that a query means: all where it names the campaign, else those with its words or year. */
export function rowsFor(
  query: string,
  campaign: KnownCampaign,
  rows: readonly YearRow[],
): readonly YearRow[] {
  const wanted = query.trim()
  if (wanted === '' || campaign.name.includes(wanted)) return rows
  return rows.filter(
    (row) =>
      row.type === 'known' &&
      (String(row.year) === wanted.replace(/年$/u, '') ||
        row.facts.theme?.text.includes(wanted)),
  )
}

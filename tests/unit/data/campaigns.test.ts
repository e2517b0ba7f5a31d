// What is known of campaigns: grades by the sources, claims that contradict what is known, nothing
// filled in, and nothing lost of what was known before.
import { describe, expect, it } from 'vitest'
import { HOLDINGS } from '../../../data/holdings.ts'
import type { CampaignTheme, Source } from '../../../data/schema.ts'
import before from '../../fixtures/quality-month-facts-before.json' with { type: 'json' }

const { campaigns, notices, predecessors } = HOLDINGS
const qualityMonth = campaigns.find(({ id }) => id === 'quality-month')
if (!qualityMonth) throw new Error('The campaign of the held notice is missing')
const all = campaigns.flatMap(({ id, years, name }) =>
  years.map((known) => ({ id, campaign: name, ...known })),
)
const themes = all.flatMap(({ id, year, theme }) => (theme ? [{ id, year, theme }] : []))
const ownThemes = themes.filter(({ id }) => id === qualityMonth.id)

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at)
}

function usable(sources: readonly Source[]): number {
  return sources.filter(({ url }) => url !== null).length
}

/** The grade that the pages seen allow; a retelling is no matter of counting. */
function gradeByCount({ pagesSeen, sources }: CampaignTheme): string {
  if (usable(sources) === 0) return 'uncorroborated'
  return pagesSeen >= 2 ? 'corroborated' : 'single-source'
}

describe('years', () => {
  it('of the campaign of the held notice are classed from the first to 2025, each once', () => {
    const classed = [
      ...ownThemes.map(({ year }) => year),
      ...qualityMonth.yearsNotFound,
      ...qualityMonth.pauses.flatMap(({ from, to }) => range(from, to)),
      ...notices.flatMap(({ year }) => year ?? []),
    ]
    expect(classed.sort((a, b) => a - b)).toEqual(range(qualityMonth.since ?? 0, 2025))
  })

  it('lists a year once, and no year of a held notice', () => {
    for (const { id, name, years: known } of campaigns) {
      const years = known.map(({ year }) => year)
      expect([id, years]).toEqual([id, [...new Set(years)].sort((a, b) => b - a)])
      const held = notices.filter(({ campaign }) => campaign === name)
      expect(held.filter(({ year }) => year !== null && years.includes(year))).toEqual([])
    }
  })

  it('calls a year without a theme not found', () => {
    const without = qualityMonth.years.filter(({ theme }) => theme === null)
    expect(without.map(({ year }) => year)).toEqual([2015])
    expect(qualityMonth.yearsNotFound).toContain(2015)
  })
})

describe('grades', () => {
  it.each(themes)('of the theme of $id $year agree with the sources', ({ theme }) => {
    expect(theme.pagesSeen).toBeGreaterThanOrEqual(usable(theme.sources))
    if (theme.grade === 'retold') expect(usable(theme.sources)).toBe(0)
    else expect(theme.grade).toBe(gradeByCount(theme))
  })

  it('of slogans agree with the source', () => {
    const graded = all.flatMap(({ year, slogans }) =>
      slogans?.status === 'known'
        ? [[year, slogans.grade, typeof slogans.source?.url]]
        : [],
    )
    expect(graded).toEqual([
      [2022, 'uncorroborated', 'object'],
      [2011, 'single-source', 'string'],
      [2007, 'single-source', 'string'],
      [1978, 'retold', 'undefined'],
    ])
  })

  it('of former bodies agree with the source', () => {
    for (const { name, grade, source } of predecessors)
      expect([name, source !== null]).toEqual([name, grade !== 'uncorroborated'])
  })

  it('are never held, since no notice of these years is', () => {
    for (const { years } of campaigns)
      expect(JSON.stringify(years)).not.toContain('"held"')
  })

  it('come with a note where nobody can be sent to the source', () => {
    const sources = themes.flatMap(({ theme }) => theme.sources)
    expect(sources.filter(({ url, note }) => url === null && !note)).toEqual([])
  })
})

describe('slogans', () => {
  it('of 2023 are unknown everywhere', () => {
    expect(notices.map(({ slogans }) => slogans.status)).toEqual(['unknown'])
    expect(qualityMonth.years.filter(({ year }) => year === 2023)).toEqual([])
    const slogans = all.filter(({ year }) => year === 2023).map((known) => known.slogans)
    expect(slogans.filter((known) => known !== null)).toEqual([])
  })

  it('of 2022 come with the doubt, which the list itself shows', () => {
    const slogans = qualityMonth.years.find(({ year }) => year === 2022)?.slogans
    if (slogans?.status !== 'known') throw new Error('The slogans of 2022 are missing')
    const themeOf = (year: number) =>
      ownThemes.find((known) => known.year === year)?.theme.text
    expect(slogans.doubt).toContain('2021年主题')
    expect(slogans.items[0]).toBe(themeOf(2021))
    expect(slogans.items).not.toContain(themeOf(2022))
  })
})

describe('claims known to be wrong', () => {
  const claims = campaigns.flatMap((campaign) =>
    campaign.knownWrong.map((claim) => ({ ...claim, campaign })),
  )

  it.each(claims.filter(({ about }) => about === 'theme'))(
    'differ from the theme: $year $claimed',
    ({ campaign, year, claimed, contradictedBy }) => {
      const held = notices.find(
        (notice) => notice.campaign === campaign.name && notice.year === year,
      )
      const theme = campaign.years.find((known) => known.year === year)?.theme
      const known = held?.theme
        ? { value: held.theme, grade: held.provenance.grade }
        : theme && { value: theme.text, grade: theme.grade }
      expect(contradictedBy).toEqual(known)
      expect(contradictedBy.value).not.toBe(claimed)
    },
  )
})

describe('issuers as reported', () => {
  it('are whole only where as many are named as are counted', () => {
    for (const {
      id,
      year,
      issuersAsReported,
      issuersCount,
      issuersReportedWhole,
    } of all) {
      if (!issuersReportedWhole) continue
      const named = issuersAsReported.length
      expect([id, year, named]).toEqual([id, year, issuersCount?.value ?? named])
      expect(named).toBeGreaterThan(0)
    }
  })
})

describe('what was known before campaigns were data', () => {
  const now = (year: number) => qualityMonth.years.find((known) => known.year === year)

  it.each(before.years)('is still there: $year', (was) => {
    const is = now(was.year)
    expect(is).toMatchObject({
      title: was.title,
      date: was.date,
      note: was.note,
      slogans: was.slogans,
    })
    expect(is?.documentNumber?.value).toBe(was.documentNumber?.value)
    expect(is?.documentNumber?.asSeen).toBe(was.documentNumber?.asSeen)
    expect(is?.theme?.text).toBe(was.theme?.text)
  })

  it.each(before.years)('its issuers are still there: $year', (was) => {
    const is = now(was.year)
    if (was.departmentsCount) expect(is?.issuersCount?.value).toBe(was.departmentsCount)
    expect(is?.issuersAsReported.slice(0, was.departmentsAsReported.length)).toEqual(
      was.departmentsAsReported,
    )
  })

  it.each(before.years)('the sources of its theme are still there: $year', (was) => {
    const addresses = now(was.year)?.theme?.sources.map(({ url }) => url) ?? []
    const linked = was.theme?.sources.flatMap(({ url }) => url ?? []) ?? []
    expect(addresses).toEqual(expect.arrayContaining(linked))
  })

  it('of the campaign as a whole, too', () => {
    expect(qualityMonth.name).toBe(before.campaign)
    expect(qualityMonth.yearsNotFound).toEqual(before.yearsNotFound)
    expect(qualityMonth.pauses).toContainEqual(before.noCampaign)
    for (const { year, claimed, seenOn } of before.knownWrong)
      expect(qualityMonth.knownWrong).toContainEqual(
        expect.objectContaining({ year, claimed, seenOn }),
      )
    for (const { year, theme, whose } of before.notNational)
      expect(qualityMonth.notNational).toContainEqual(
        expect.objectContaining({ year, theme, whose }),
      )
  })
})

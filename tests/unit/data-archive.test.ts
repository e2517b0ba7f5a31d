// The archive of facts: every year classed once, grades by the sources, nothing filled in.
import { describe, expect, it } from 'vitest'
import { HOLDINGS } from '../../data/holdings.ts'
import type { ArchiveTheme, Source } from '../../data/schema.ts'

const { archive, notices, predecessors } = HOLDINGS
const themes = archive.years.flatMap(({ year, theme }) =>
  theme ? [{ year, theme }] : [],
)

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at)
}

function usable(sources: readonly Source[]): number {
  return sources.filter(({ url }) => url !== null).length
}

/** The grade that the pages seen allow; a retelling is no matter of counting. */
function gradeByCount({ pagesSeen, sources }: ArchiveTheme): string {
  if (usable(sources) === 0) return 'uncorroborated'
  return pagesSeen >= 2 ? 'corroborated' : 'single-source'
}

describe('years', () => {
  it('classes each year from 1978 to 2025 exactly once', () => {
    const classed = [
      ...themes.map(({ year }) => year),
      ...archive.yearsNotFound,
      ...range(archive.noCampaign.from, archive.noCampaign.to),
      ...notices.flatMap(({ year }) => year ?? []),
    ]
    expect(classed.sort((a, b) => a - b)).toEqual(range(1978, 2025))
  })

  it('lists a year once, and no year of a held notice', () => {
    const years = archive.years.map(({ year }) => year)
    expect(new Set(years).size).toBe(years.length)
    expect(notices.filter(({ year }) => year === null || years.includes(year))).toEqual(
      [],
    )
  })

  it('calls a year without a theme not found', () => {
    const without = archive.years.filter(({ theme }) => theme === null)
    expect(without.map(({ year }) => year)).toEqual([2015])
    expect(archive.yearsNotFound).toContain(2015)
  })
})

describe('grades', () => {
  it.each(themes)('of the theme of $year agree with the sources', ({ theme }) => {
    expect(theme.pagesSeen).toBeGreaterThanOrEqual(usable(theme.sources))
    if (theme.grade === 'retold') expect(usable(theme.sources)).toBe(0)
    else expect(theme.grade).toBe(gradeByCount(theme))
  })

  it('of slogans agree with the source', () => {
    const graded = archive.years.flatMap(({ year, slogans }) =>
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
      expect([name, source !== null]).toEqual([name, grade === 'corroborated'])
  })

  it('are never held, since no notice of the archive is', () => {
    expect(JSON.stringify(archive)).not.toContain('"held"')
  })

  it('come with a note where nobody can be sent to the source', () => {
    const sources = themes.flatMap(({ theme }) => theme.sources)
    expect(sources.filter(({ url, note }) => url === null && !note)).toEqual([])
  })
})

describe('slogans', () => {
  it('of 2023 are unknown everywhere', () => {
    expect(notices.map(({ slogans }) => slogans.status)).toEqual(['unknown'])
    expect(archive.years.filter(({ year }) => year === 2023)).toEqual([])
  })

  it('of 2022 come with the doubt, which the list itself shows', () => {
    const slogans = archive.years.find(({ year }) => year === 2022)?.slogans
    if (slogans?.status !== 'known') throw new Error('The slogans of 2022 are missing')
    const themeOf = (year: number) =>
      themes.find((known) => known.year === year)?.theme.text
    expect(slogans.doubt).toContain('2021年主题')
    expect(slogans.items[0]).toBe(themeOf(2021))
    expect(slogans.items).not.toContain(themeOf(2022))
  })
})

describe('claims known to be wrong', () => {
  it.each(archive.knownWrong)('differ from the theme of $year', (claim) => {
    const held = notices.find(({ year }) => year === claim.year)
    const listed = themes.find(({ year }) => year === claim.year)?.theme.text
    expect(held ? 'held-text' : 'listed-theme').toBe(claim.contradicts)
    expect(held?.theme ?? listed).toBeDefined()
    expect(held?.theme ?? listed).not.toBe(claim.claimed)
  })
})

describe('departments as reported', () => {
  it('are whole only where as many are named as signed', () => {
    for (const year of archive.years) {
      const {
        departmentsAsReported: named,
        departmentsCount,
        departmentsReportedWhole,
      } = year
      const whole = named.length > 0 && named.length === departmentsCount
      expect([year.year, departmentsReportedWhole]).toEqual([year.year, whole])
    }
  })
})

// The page of campaigns: years with their themes, gaps said and never filled.

import { describe, expect, it } from 'vitest'
import { rowsFor, yearRows } from '../../../../core/campaigns/year-rows.ts'
import { builtInLibrary } from '../../../../core/lookup/index.ts'

const library = builtInLibrary()
const campaign = (word: string) => {
  const found = library.facts.campaigns.all.find(({ words }) => words.includes(word))
  if (!found) throw new Error(`no campaign ${word}`)
  return found
}

describe('the years of a campaign', () => {
  const rows = yearRows(campaign('质量月'), library.facts)

  it('come the latest first, that of the held notice among them', () => {
    expect(rows.slice(0, 3)).toMatchObject([
      { type: 'known', year: 2025 },
      { type: 'known', year: 2024 },
      { type: 'known', year: 2023, facts: { noticeId: 'quality-month-2023' } },
    ])
  })

  it('say why one lacks, several together', () => {
    const gaps = rows.filter(({ type }) => type === 'gap')
    expect(gaps).toContainEqual({ type: 'gap', from: 1985, to: 1992, why: 'pause' })
    expect(gaps).toContainEqual({ type: 'gap', from: 1979, to: 1984, why: 'not-found' })
    const water = yearRows(campaign('世界水日'), library.facts)
    expect(water).toContainEqual({
      type: 'gap',
      from: 2024,
      to: 2024,
      why: 'not-recorded',
    })
  })

  it('never have the slogans of 2023', () => {
    const row = rows.find((one) => one.type === 'known' && one.year === 2023)
    expect(row).toMatchObject({ facts: { slogans: { status: 'unknown' } } })
  })
})

describe('a filter', () => {
  const safety = campaign('安全生产月')
  const rows = yearRows(safety, library.facts)

  it.each([
    ['安全生产月', rows.length],
    ['2024', 1],
    ['2024年', 1],
    ['畅通生命通道', 1],
    ['没有的主题', 0],
  ])('%s leaves %i rows', (query, count) => {
    expect(rowsFor(query, safety, rows)).toHaveLength(count)
  })
})

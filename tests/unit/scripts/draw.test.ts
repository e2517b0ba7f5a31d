import { describe, expect, it } from 'vitest'
import { builtInLibrary } from '../../../core/lookup/index.ts'
import { drawRows } from '../../../scripts/eval/draw.ts'
import { noticeLens } from '../../../scripts/eval/engines.ts'
import { hitRule } from '../../../scripts/eval/hit.ts'
import { measure } from '../../../scripts/eval/measure.ts'
import { drawSlips } from '../../../scripts/eval/slips.ts'

const library = builtInLibrary()

describe('a draw of selections', () => {
  it('is the same for the same seed and another for another', () => {
    expect(drawRows(library, 7, 60)).toEqual(drawRows(library, 7, 60))
    expect(drawRows(library, 7, 60)).not.toEqual(drawRows(library, 8, 60))
  })

  it('is found by the lookup although nobody tuned to it', () => {
    const rows = drawRows(library, 20231124, 600)
    const { figures } = measure(
      noticeLens(library),
      rows,
      hitRule(library),
      library.entries.length,
    )
    expect(figures.recallAt1).toBeGreaterThanOrEqual(0.93)
    expect(figures.recallAt5).toBeGreaterThanOrEqual(0.95)
    expect(figures.negativesAnswered).toBeLessThanOrEqual(0.15)
  })
})

describe('a draw of slips', () => {
  const rows = drawSlips(library, 20231124)

  it('has names, activities and phrases with one wrong character, and no other word', () => {
    expect(drawSlips(library, 20231124)).toEqual(rows)
    const slips = rows.map(({ selection }) => selection)
    expect(rows.length).toBeGreaterThan(400)
    for (const word of ['水力部', '最高奖', '以智取胜', '公安部'])
      expect(slips).not.toContain(word)
  })

  it('is found by the lookup although its slips come from other sources', () => {
    const { figures } = measure(noticeLens(library), rows, hitRule(library), 0)
    for (const [tag, { n, at1 }] of Object.entries(figures.byTag))
      expect(at1 / n, tag).toBeGreaterThanOrEqual(tag.endsWith('/3') ? 0.95 : 0.99)
  })
})

import { describe, expect, it } from 'vitest'
import { builtInLibrary } from '../../lookup/index.ts'
import { drawRows } from '../../scripts/eval/draw.ts'
import { noticeLens } from '../../scripts/eval/engines.ts'
import { hitRule } from '../../scripts/eval/hit.ts'
import { measure } from '../../scripts/eval/measure.ts'

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

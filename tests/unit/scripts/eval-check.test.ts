// How findings are scored against labels, and what is drawn to plant errors in.
import { describe, expect, it } from 'vitest'
import { check } from '../../../core/check/index.ts'
import { builtInLibrary } from '../../../core/lookup/index.ts'
import { drawClean, drawMutations } from '../../../scripts/eval/check-mutations.ts'
import { parseCheckRows, sentenceRows } from '../../../scripts/eval/check-rows.ts'
import { measureCheck } from '../../../scripts/eval/check-score.ts'

const library = builtInLibrary()
const run = (rows: ReturnType<typeof parseCheckRows>) =>
  measureCheck(rows, (text) => check(text, library)).figures

describe('scoring', () => {
  const label = {
    start: 0,
    end: 5,
    rule: 'department-name',
    suggestion: ['国家发展改革委'],
  }
  const row = { id: 'a', text: '国家发改委印发通知。', findings: [label], tolerated: [] }

  it('counts a finding that overlaps a label of its rule, and its first replacement', () => {
    const { precision, recall, suggestionAccuracy } = run([row])
    expect([precision, recall, suggestionAccuracy]).toEqual([1, 1, 1])
  })

  it('counts a label of another rule as missed and the finding as a false alarm', () => {
    const other = { ...row, findings: [{ ...label, rule: 'marks' }] }
    expect(run([other])).toMatchObject({ precision: 0, recall: 0 })
  })

  it('leaves out what is tolerated', () => {
    const tolerated = { ...row, findings: [], tolerated: [{ start: 0, end: 5 }] }
    expect(run([tolerated])).toMatchObject({ precision: 1, falseAlarmsPer10kChars: 0 })
  })

  it('counts every finding on a clean row', () => {
    expect(run([{ ...row, findings: [] }]).falseAlarmsPer10kChars).toBe(1000)
  })

  it('names what a file lacks', () => {
    expect(() => parseCheckRows('[{"id":"a"}]')).toThrow(/0\.text/u)
    expect(sentenceRows('一行\n\n二行')).toHaveLength(2)
  })
})

describe('planted errors', () => {
  it('are found, and the texts without them are not flagged', () => {
    const figures = run([...drawMutations(library, 7), ...drawClean(library, 7)])
    expect(figures.recall).toBeGreaterThan(0.9)
    expect(figures.falseAlarmsPer10kChars).toBe(0)
  })
})

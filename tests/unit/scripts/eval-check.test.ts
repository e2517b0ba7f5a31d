// How findings are scored against labels, and what is drawn to plant errors in.
import { describe, expect, it } from 'vitest'
import { check } from '../../../core/check/index.ts'
import { builtInLibrary } from '../../../core/lookup/index.ts'
import {
  calibratedPeers,
  compareCheckers,
} from '../../../scripts/eval/check-comparison.ts'
import { drawClean, drawMutations } from '../../../scripts/eval/check-mutations.ts'
import { peers } from '../../../scripts/eval/check-peers.ts'
import {
  type CheckRow,
  parseCheckRows,
  sentenceRows,
} from '../../../scripts/eval/check-rows.ts'
import { measureCheck } from '../../../scripts/eval/check-score.ts'
import { nearestStretch } from '../../../scripts/eval/nearest-stretch.ts'

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

describe('search engines as checkers', () => {
  const rows: CheckRow[] = [
    {
      id: 'sound/department',
      text: '由市场监管总居牵头。',
      findings: [
        { start: 1, end: 7, rule: 'department-name', suggestion: ['市场监管总局'] },
      ],
      tolerated: [],
    },
    {
      id: 'clean/department',
      text: '由市场监管总局牵头。',
      findings: [],
      tolerated: [],
    },
  ]

  it('find a planted error by the hit that is nearest to it, and leave what is held alone', () => {
    for (const { nearPlaces } of peers(library)) {
      const [best] = nearPlaces('由市场监管总居牵头。')
      expect(best?.start).toBe(1)
      expect(nearPlaces('由市场监管总局牵头。').filter(isNear)).toEqual([])
    }
  })

  it('are compared by the places that they find, each with its best threshold', () => {
    const { checkers } = compareCheckers(library, rows, calibratedPeers(library, rows))
    expect(checkers.map(({ name }) => name)).toHaveLength(4)
    for (const { places, rightPlaces, found } of checkers)
      expect([places, rightPlaces, [...found]]).toEqual([1, 1, [rows[0]]])
  })

  it('align a wording to the stretch that is nearest to it, two exchanged being one edit', () => {
    expect(nearestStretch('商务部', '由商部务等')).toMatchObject({ start: 1, end: 4 })
    expect(nearestStretch('商务部', '由商部务等').similarity).toBeCloseTo(2 / 3)
    expect(nearestStretch('广泛开展质量月活动', '开展质量')).toEqual({
      start: 0,
      end: 4,
      similarity: 1,
      edits: 0,
    })
  })

  const isNear = ({ similarity }: { similarity: number }): boolean => similarity > 0.6
})

import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { pairedDifference, percentile } from '../../../scripts/bench/figures.ts'
import { page } from '../../../scripts/bench/page.ts'
import { hitShare } from '../../../scripts/bench/reliability.ts'
import { REPLACED } from '../../../scripts/bench/replaced.ts'
import { sampleOf } from '../../../scripts/bench/setting.ts'
import { short, signed, table } from '../../../scripts/bench/table.ts'
import { scriptTime, type TraceEvent } from '../../../scripts/bench/trace.ts'

describe('percentiles', () => {
  it('take the value that so many lie below', () => {
    const values = [5, 1, 4, 2, 3]
    expect(percentile(values, 0.5)).toBe(3)
    expect(percentile(values, 1)).toBe(5)
    expect(percentile([], 0.95)).toBe(0)
  })
})

describe('a paired difference', () => {
  const hits = (count: number, of: number): boolean[] =>
    Array.from({ length: of }, (_, at) => at < count)

  it('has an interval though the two never disagree', () => {
    const { value, from, to } = pairedDifference(hits(90, 100), hits(90, 100))
    expect(value).toBe(0)
    expect(from).toBeLessThan(0)
    expect(to).toBeCloseTo(-from)
  })

  it('is of Agresti and Min: 20 won, 5 lost of 100', () => {
    const ours = [...hits(20, 25), ...hits(75, 75)]
    const theirs = [...hits(0, 20), ...hits(80, 80)]
    const { value, from, to } = pairedDifference(ours, theirs)
    // (20 − 5) / 102, ± 1.96 √((26/102 − 0.1471²) / 102)
    expect(value).toBeCloseTo(0.15)
    expect(from).toBeCloseTo(0.0534, 3)
    expect(to).toBeCloseTo(0.2407, 3)
  })

  it('refuses different rows', () => {
    expect(() => pairedDifference([true], [])).toThrow('the rows')
  })
})

describe('a table', () => {
  it('lines up as text and is Markdown', () => {
    expect(
      table(
        ['part', 'ms'],
        [
          ['index', 12],
          ['fold', '0.5'],
        ],
      ),
    ).toBe(
      ['| part  |  ms |', '| ----- | --: |', '| index |  12 |', '| fold  | 0.5 |'].join(
        '\n',
      ),
    )
  })

  it('rounds to what the figure says', () => {
    expect([123.4, 12.34, 1.234].map(short)).toEqual(['123', '12.3', '1.23'])
    expect([0.0125, -0.5].map(signed)).toEqual(['+0.013', '−0.500'])
  })
})

describe('the bench', () => {
  it('draws the same sample each time, each row once', () => {
    const rows = ['a', 'b', 'c', 'd'].map((id) => ({
      id,
      selection: id,
      expect: [],
      tag: 't',
    }))
    expect(sampleOf(rows, 3)).toEqual(sampleOf(rows, 3))
    expect(new Set(sampleOf(rows, 9)).size).toBe(4)
  })

  it('gives the share of hits', () => {
    expect(hitShare([true, false, true].map((hit) => ({ hit })))).toBe('0.667 (2 of 3)')
    expect(hitShare([])).toBe('–')
  })

  it('writes only the parts that ran', () => {
    const written = page('a machine', { index: '| table |' })
    expect(written).toContain('Measured on: a machine.')
    expect(written).toContain('## Index')
    expect(written).not.toContain('## Reliability')
  })
})

describe('script time of a trace', () => {
  const event = (name: string, ts: number, dur: number, ph = 'X'): TraceEvent => ({
    name,
    ph,
    ts,
    dur,
    pid: 1,
    tid: 1,
    // The thread waits for half of the time.
    tts: ts / 2,
    tdur: dur / 2,
  })

  it('counts the tasks with scripts up to the mark, without style and layout', () => {
    const events = [
      event('ThreadControllerImpl::RunTask', 0, 5000),
      event('ThreadControllerImpl::RunTask', 10_000, 8000),
      event('v8.evaluateModule', 11_000, 2000),
      event('Layout', 14_000, 1000),
      event('ThreadControllerImpl::RunTask', 20_000, 9000),
      event('FunctionCall', 20_500, 8000),
      event('first-result', 24_000, 0, 'R'),
      event('ThreadControllerImpl::RunTask', 40_000, 9000),
    ]
    expect(scriptTime(events, 'first-result')).toEqual({ clock: 11, thread: 5.5 })
    expect(() => scriptTime(events, 'another')).toThrow('another')
  })
})

describe('what the ablation takes out', () => {
  const root = new URL('../../../', import.meta.url)
  it.each(Object.entries(REPLACED))(
    '%s is still there, with a stand-in',
    (name, module) => {
      expect(existsSync(fileURLToPath(new URL(module, root)))).toBe(true)
      const standIn = new URL(`scripts/bench/without/${name}.ts`, root)
      expect(existsSync(fileURLToPath(standIn))).toBe(true)
    },
  )
})

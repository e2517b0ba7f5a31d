// What the check reaches on labelled texts, held as floors, and its silence on texts without errors.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { check } from '../../../../core/check/index.ts'
import { builtInLibrary } from '../../../../core/lookup/index.ts'
import { parseCheckRows, sentenceRows } from '../../../../scripts/eval/check-rows.ts'
import { measureCheck } from '../../../../scripts/eval/check-score.ts'

const library = builtInLibrary()
const root = new URL('../../../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')
const measured = (rows: ReturnType<typeof parseCheckRows>) =>
  measureCheck(rows, (text) => check(text, library)).figures

describe('labelled texts', () => {
  it('keeps its figures on the given ones', () => {
    const figures = measured(parseCheckRows(read('eval/check/given.json')))
    expect(figures.precision).toBeGreaterThanOrEqual(0.98)
    expect(figures.recall).toBeGreaterThanOrEqual(0.95)
    expect(figures.suggestionAccuracy).toBeGreaterThanOrEqual(0.97)
    expect(figures.falseAlarmsPer10kChars).toBeLessThanOrEqual(0.3)
  })
})

describe('the blind texts', () => {
  it.each([
    ['blind-1', 0.94],
    ['blind-2', 0.95],
    ['blind-3', 0.97],
    ['blind-4', 0.95],
  ])('keep their figures: %s', (set, recall) => {
    const figures = measured(parseCheckRows(read(`eval/check/${set}.json`)))
    expect(figures.precision).toBeGreaterThanOrEqual(0.98)
    expect(figures.recall).toBeGreaterThanOrEqual(recall)
    expect(figures.suggestionAccuracy).toBeGreaterThanOrEqual(0.97)
    expect(figures.falseAlarmsPer10kChars).toBeLessThanOrEqual(0.3)
  })
})

describe('texts without errors', () => {
  it('is silent on sentences of official documents, but for slips of form that they really have', () => {
    const rows = sentenceRows(read('fixtures/official-sentences/sentences.txt'))
    const { falseAlarmsPer10kChars, certainFalseAlarmsPer100kChars } = measured(rows)
    expect(certainFalseAlarmsPer100kChars).toBe(0)
    expect(falseAlarmsPer10kChars).toBeLessThan(10)
    const found = rows.flatMap(({ text }) =>
      check(text, library)
        .filter(({ message }) => message.id !== 'half-width-mark')
        .map(({ start, end }) => text.slice(start, end)),
    )
    expect(found).toEqual([
      // Digits of full width in three sentences.
      '２０１１',
      '１.５',
      '３',
      '１０',
      '２００',
      '１００',
      // 《2018－2022年全国干部教育培训规划》 is printed with —.
      '－',
      // 证监会 with a wrong character: the corrected side of the corpus left it.
      '正监会',
      // 无其它重要事项 stands behind 其他重要事项.
      '其它',
      // 2、 as the mark of a level.
      '2、',
    ])
  })

  it('is sure of nothing in the 2023 notice', () => {
    expect(certain(read('fixtures/seed-2023.txt'))).toEqual([])
  })

  it('is sure of nothing in the labelled notices but of slips of form that they really have', () => {
    const folders = [
      'notices/',
      'notices-real/',
      ...readdirSync(new URL('eval/frozen/', root)).map((set) => `frozen/${set}/`),
    ]
    const found = folders.flatMap((folder) =>
      readdirSync(new URL(`eval/${folder}`, root))
        .filter((file) => file.endsWith('.txt'))
        .map((file): [string, string[]] => [
          folder + file,
          certain(read(`eval/${folder}${file}`)),
        ])
        .filter(([, slips]) => slips.length > 0),
    )
    expect(Object.fromEntries(found)).toEqual(
      JSON.parse(read('fixtures/check/slips-in-notices.json')),
    )
  })
})

/** What is written, and what is wrong with it. */
function certain(text: string): string[] {
  return check(text, library).flatMap(({ severity, message, start, end }) =>
    severity === 'certain' ? `${text.slice(start, end)} ${message.id}` : [],
  )
}

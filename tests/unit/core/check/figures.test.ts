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
  it('keeps its figures', () => {
    const figures = measured(parseCheckRows(read('eval/check/blind-1.json')))
    expect(figures.precision).toBeGreaterThanOrEqual(0.98)
    expect(figures.recall).toBeGreaterThanOrEqual(0.9)
    expect(figures.suggestionAccuracy).toBeGreaterThanOrEqual(0.97)
    expect(figures.falseAlarmsPer10kChars).toBeLessThanOrEqual(0.3)
  })
})

describe('texts without errors', () => {
  it('is silent on sentences of official documents, but for marks of half width', () => {
    const rows = sentenceRows(read('fixtures/official-sentences/sentences.txt'))
    const { falseAlarmsPer10kChars, certainFalseAlarmsPer100kChars } = measured(rows)
    expect(certainFalseAlarmsPer100kChars).toBe(0)
    expect(falseAlarmsPer10kChars).toBeLessThan(10)
    const found = rows.flatMap(({ text }) =>
      check(text, library)
        .filter(({ message }) => message.id !== 'half-width-mark')
        .map(({ start, end }) => text.slice(start, end)),
    )
    // 证监会 with a wrong character: the corrected side of the corpus left it.
    expect(found).toEqual(['正监会'])
  })

  it('is sure of nothing in the 2023 notice', () => {
    expect(certain(read('fixtures/seed-2023.txt'))).toEqual([])
  })

  it('is sure of the form of document numbers alone in the labelled notices', () => {
    const folders = [
      'eval/notices/',
      'eval/notices-real/',
      ...readdirSync(new URL('eval/frozen/', root)).map((set) => `eval/frozen/${set}/`),
    ]
    const found = folders.flatMap((folder) =>
      readdirSync(new URL(folder, root))
        .filter((file) => file.endsWith('.txt'))
        .flatMap((file) => certain(read(folder + file)).map((id) => `${file} ${id}`)),
    )
    expect(found.filter((one) => !/ number-(?:brackets|padded)$/u.test(one))).toEqual([])
  })
})

function certain(text: string): string[] {
  return check(text, library).flatMap(({ severity, message }) =>
    severity === 'certain' ? message.id : [],
  )
}

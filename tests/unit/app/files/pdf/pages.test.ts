// Pages that nobody drew by hand: text set in columns, with indents or gaps, comes back as its paragraphs.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Page } from '../../../../../app/files/pdf/lines.ts'
import { readPages } from '../../../../../app/files/pdf/paragraphs.ts'
import { type Random, seededRandom } from '../../../../../scripts/eval/random.ts'
import {
  HEIGHT,
  heading,
  piece,
  type Setting,
  sentence,
  setPages,
} from '../../../../support/pdf-pages.ts'

/** Paragraphs of one line up to eight, some of which end on a full line. */
function drawn(random: Random, count: number): string[] {
  return Array.from({ length: count }, () =>
    sentence(
      random,
      random.chance(0.2) ? 12 * (1 + random.below(12)) : 8 + random.below(150),
    ),
  )
}

const settings: fc.Arbitrary<Setting> = fc
  .record({
    columns: fc.constantFrom(1, 2, 3),
    size: fc.constantFrom(10.5, 12, 14),
    step: fc.constantFrom(1.4, 1.75, 2),
  })
  .chain((setting) =>
    fc.oneof(
      // Paragraphs are told by their indent, or by a gap above them.
      fc.constantFrom(0, 0.3).map((gap) => ({ ...setting, indent: 2, gap })),
      fc.constantFrom(0.2, 0.5, 1).map((gap) => ({ ...setting, indent: 0, gap })),
    ),
  )
const paragraphsOf = fc
  .tuple(fc.noShrink(fc.nat()), fc.integer({ min: 20, max: 39 }))
  .map(([seed, count]) => drawn(seededRandom(seed), count))

it('paragraphs are those that were set', () => {
  const property = fc.property(paragraphsOf, settings, (paragraphs, setting) => {
    const { paragraphs: read, lost } = readPages(setPages(paragraphs, setting))
    // Where a column or page ends with a sentence, no gap shows whether a paragraph does.
    const isShown = !lost.includes('paragraphs')
    if (isShown) expect(read).toEqual(paragraphs)
    expect(read.join('')).toBe(paragraphs.join(''))
    expect(setting.indent === 0 || isShown).toBe(true)
  })
  fc.assert(property, { seed: 1, numRuns: 40 })
})

describe('columns', () => {
  const TWO = { columns: 2, size: 12, step: 1.75, indent: 2, gap: 0 }
  const text = (seed: number, count: number): string[] => drawn(seededRandom(seed), count)

  it('below a heading that goes over both, and above one', () => {
    const paragraphs = text(3, 12)
    const [page] = setPages(paragraphs, TWO)
    const pieces = [
      heading('关于开展水闸检查工作的通知', 70, 18),
      ...(page?.pieces ?? []),
      heading('清溪镇人民政府办公室印发', 790, 14),
    ]
    expect(readPages([{ pieces, height: HEIGHT }]).paragraphs).toEqual([
      '关于开展水闸检查工作的通知',
      ...paragraphs,
      '清溪镇人民政府办公室印发',
    ])
  })

  it('on a last page with a few lines are read like those before', () => {
    const [full] = setPages(text(4, 40), TWO)
    const rest: Page = {
      pieces: [
        piece('各村民委员会要及时', 70, 110),
        piece('报送。', 70, 131),
        piece('一、时间', 309.5, 110),
        piece('十月', 309.5, 131),
      ],
      height: HEIGHT,
    }
    expect(full).toBeDefined()
    if (full) {
      const { paragraphs } = readPages([full, rest])
      expect(paragraphs.slice(-3)).toEqual(['报送。', '一、时间', '十月'])
    }
  })

  const cell = (words: string, x: number, row: number) => piece(words, x, 110 + 21 * row)

  it('a table is read across', () => {
    const rows = Array.from({ length: 10 }, (_, at) => [
      cell(`${at + 1}`, 70, at),
      cell('检查闸门启闭次数和渗漏部位', 110, at),
      cell('镇水利站', 420, at),
    ])
    const { paragraphs, lost } = readPages([{ pieces: rows.flat(), height: HEIGHT }])
    expect(paragraphs).toHaveLength(10)
    expect(paragraphs[0]).toMatch(/^1\s+检查闸门启闭次数和渗漏部位\s+镇水利站$/u)
    expect(lost).toEqual([])
  })

  it('names beside one another are read across', () => {
    const names = [
      '水利部',
      '农业农村部',
      '国家林业和草原局',
      '教育部',
      '商务部',
      '民政部',
    ]
    const pieces = names.flatMap((name, at) => [
      cell(name, 110, at),
      cell(names[names.length - 1 - at] ?? '', 320, at),
    ])
    const { paragraphs } = readPages([{ pieces, height: HEIGHT }])
    expect(paragraphs[0]).toMatch(/^水利部\s+民政部$/u)
  })

  it('long texts beside one another, with room below the shorter, may be a table: told', () => {
    const wide = text(2, 8).join('').slice(0, 17)
    const pieces = [0, 1, 2, 5, 6, 7, 10, 11, 12, 15, 16, 17].flatMap((row) => [
      cell(wide, 70, row),
      cell(wide, 309.5, row),
    ])
    expect(readPages([{ pieces, height: HEIGHT }]).lost).toContain('columns')
  })
})

describe('paragraphs whose beginnings do not show', () => {
  const FULL = '各村要结合实际，制定清淤方案，明确责任人和完成时限。'
  const lines = (...gaps: readonly number[]): Page => {
    let y = 120
    const pieces = [FULL, FULL, '到人。', FULL, FULL].map((words, at) => {
      const one = piece(words, 80, y, 16)
      y += 28 + (gaps[at] ?? 0)
      return one
    })
    return { pieces, height: HEIGHT }
  }

  it('are joined, and that is told', () => {
    expect(readPages([lines()])).toEqual({
      paragraphs: [`${FULL}${FULL}到人。`, `${FULL}${FULL}`],
      lost: ['paragraphs'],
    })
  })

  it('are parted where a gap shows them', () => {
    expect(readPages([lines(6, 0, 6, 0)])).toEqual({
      paragraphs: [FULL, `${FULL}到人。`, `${FULL}${FULL}`],
      lost: [],
    })
  })
})

describe('running heads and feet', () => {
  const body = (seed: number): Page[] =>
    setPages(drawn(seededRandom(seed), 40), {
      columns: 1,
      size: 14,
      step: 2,
      indent: 2,
      gap: 0,
    })
  const withHeads = (
    pages: readonly Page[],
    heads: (page: number) => readonly [text: string, y: number][],
  ): Page[] =>
    pages.map((page, at) => ({
      ...page,
      pieces: [...page.pieces, ...heads(at).map(([text, y]) => piece(text, 200, y, 10))],
    }))
  const plain = body(1)
  const { paragraphs } = readPages(plain)

  it.each<[string, (page: number) => readonly [string, number][]]>([
    ['on all pages', () => [['清溪镇人民政府公报', 40]]],
    ['with the number of the page', (at) => [[`清溪镇公报 第${at + 1}页`, 800]]],
    ['not on the first page', (at) => (at === 0 ? [] : [['清溪镇人民政府公报', 40]])],
    ['of odd and even pages', (at) => [[at % 2 === 0 ? '清溪镇公报' : '通知', 40]]],
    [
      'two lines of them',
      () => [
        ['清溪镇人民政府公报', 40],
        ['2022年第3期', 56],
      ],
    ],
  ])('%s', (_, heads) => {
    expect(plain.length).toBeGreaterThan(3)
    expect(readPages(withHeads(plain, heads))).toEqual({ paragraphs, lost: ['headers'] })
  })

  it('the document number in one is read once', () => {
    const read = readPages(withHeads(plain, () => [['清政发〔2022〕18号', 40]]))
    expect(read.paragraphs).toEqual(['清政发〔2022〕18号', ...paragraphs])
  })

  it('what is alike, but at different places, is text', () => {
    const read = readPages(withHeads(plain, (at) => [['清溪镇', 30 + 12 * at]]))
    expect(read.paragraphs.filter((line) => line === '清溪镇')).toHaveLength(plain.length)
    expect(read.lost).toEqual([])
  })
})

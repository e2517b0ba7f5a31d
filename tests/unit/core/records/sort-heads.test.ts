// The order of the list, and what a search finds in it.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Head, noticeHead } from '../../../../core/records/library.ts'
import {
  filterHeads,
  type Order,
  sortHeads,
} from '../../../../core/records/sort-heads.ts'
import { blankNotice } from '../../../support/blank-notice.ts'

const head = (title: string, changes: Partial<Head> = {}): Head => ({
  ...noticeHead({
    notice: blankNotice('own-1', title),
    name: null,
    tags: [],
    addedAt: 0,
  }),
  ...changes,
})
const heads = (titles: readonly string[]): Head[] => titles.map((title) => head(title))

/** The same whatever order they came in. */
function inOrder(given: readonly Head[], order: Order): Head[] {
  const expected = sortHeads(given, order)
  const shuffled = fc.shuffledSubarray([...given], { minLength: given.length })
  fc.assert(
    fc.property(shuffled, (heads) => {
      expect(sortHeads(heads, order)).toEqual(expected)
    }),
    { seed: 3, numRuns: 20 },
  )
  return expected
}

describe('by title: figures by their value', () => {
  it.each([
    [['关于第1批水闸检查的通知', '关于第2批水闸检查的通知', '关于第10批水闸检查的通知']],
    [['关于第九批清淤的通知', '关于第十批清淤的通知', '关于第一百零二批清淤的通知']],
    [['关于9月巡查的通知', '关于12月巡查的通知']],
    [['关于九月巡查的通知', '关于十二月巡查的通知']],
    [['关于二〇〇九年巡查的通知', '关于二〇一二年巡查的通知', '关于2023年巡查的通知']],
    [['关于第２批清淤的通知', '关于第１２批清淤的通知']],
    [['关于第3批清淤的通知', '关于第四批清淤的通知', '关于第5批清淤的通知']],
  ])('%j', (titles) => {
    expect(inOrder(heads(titles), 'title').map(({ title }) => title)).toEqual(titles)
  })

  it('notices of the same title by date, the latest first', () => {
    const dates = ['2023-03-01', '2022-03-01', null]
    const same = dates.map((date) => head('关于清淤的通知', { date }))
    expect(inOrder(same, 'title').map(({ date }) => date)).toEqual(dates)
  })
})

it('by number: 9号 before 10号, year by year, those without a number last', () => {
  const numbers = [
    '国市监质发〔2022〕73号',
    '国市监质发〔2023〕9号',
    '国市监质发〔2023〕10号',
    '浔水函〔2022〕18号',
    null,
  ]
  const given = numbers.map((number) => head('关于清淤的通知', { number }))
  expect(inOrder(given, 'number').map(({ number }) => number)).toEqual(numbers)
})

it('by date: the latest first, of one day by number, those without a date last', () => {
  const given = [
    head('丙', { date: '2023-10-01', number: '浔水函〔2023〕10号' }),
    head('甲', { date: '2023-09-12', number: '浔水函〔2023〕9号' }),
    head('乙', { date: '2023-09-12', number: '浔水函〔2023〕10号' }),
    head('丁', { date: null }),
  ]
  expect(inOrder(given, 'date').map(({ title }) => title)).toEqual([
    '丙',
    '甲',
    '乙',
    '丁',
  ])
})

it('by when they came: the last first, of one import in the order of its files', () => {
  const given = [head('乙', { addedAt: 9 }), head('丙', { addedAt: 8 }), head('甲')]
  expect(inOrder(given, 'added')).toEqual(given)
})

describe('all words of a search occur', () => {
  const given = [
    head('关于开展2022年沟渠清淤的通知', {
      tags: ['水利'],
      number: '浔水函〔2022〕18号',
    }),
    head('关于开展2023年沟渠清淤的通知', { name: '春季', issuers: ['清溪镇水利站'] }),
  ]
  it.each([
    ['', 2],
    ['沟渠', 2],
    ['清淤 2022', 1],
    ['水利 沟渠', 2],
    ['春季 水利站 2023', 1],
    ['浔水函 2022', 1],
    ['沟渠　水利', 2],
    ['《沟渠清淤》', 2],
    ['2022 春季', 0],
    ['淤清', 0],
  ])('%j: %d', (query, count) => {
    expect(filterHeads(given, query)).toHaveLength(count)
  })
})

import { expect, it } from 'vitest'
import { findPageFurniture } from '../../../../../core/parse/lines/page-furniture.ts'

/** The lines that belong to the page, each with what it is. */
const furnitureOf = (...texts: string[]): string[] =>
  [...findPageFurniture(texts.map((text, at) => ({ number: at + 1, text })))]
    .sort(([a], [b]) => a.number - b.number)
    .map(([{ text }, what]) => `${text} ${what}`)

const A = '集团安全环保部组织专家抽查，抽查比例不低于'
const B = '百分之三十，并通报结果。'
const C = '对检查发现的重大隐患必须立即停用'
const D = '设备，落实整改责任人。'

it.each(['— 1 —', '第1页 共5页', '共5页 第1页', '第一页', 'Page 1 of 5'])(
  '%s is the number of a page wherever it stands',
  (number) => {
    expect(furnitureOf(A, number, B)).toEqual([`${number} page-number`])
  },
)

it.each([
  ['3/5', '4/5'],
  ['·3·', '·4·'],
  ['P3', 'P4'],
  ['https://www.example.cn/a/63.html    1/5', 'https://www.example.cn/a/63.html    2/5'],
  ['某某集团有限公司    3', '某某集团有限公司    4'],
])('%s is one where the next counts up by one', (first, second) => {
  expect(furnitureOf(A, first, B, C, second, D)).toHaveLength(2)
  expect(furnitureOf(A, first, B, C, D)).toEqual([])
})

it('figures of a table do not count pages', () => {
  expect(furnitureOf('得分', '3/5', '7/8', '2/5')).toEqual([])
})

it('what stands beside the numbers of two pages is a running head', () => {
  const head = '某某集团有限公司文件'
  expect(furnitureOf(B, A, '— 1 —', head, B, C, '— 2 —', head, D)).toEqual([
    '— 1 — page-number',
    `${head} running-head`,
    '— 2 — page-number',
    `${head} running-head`,
  ])
})

it('the red head of the first page stays', () => {
  const head = '某某集团有限公司文件'
  const found = furnitureOf(
    head,
    '关于开展检查的通知',
    A,
    '— 1 —',
    head,
    B,
    C,
    '— 2 —',
    head,
  )
  expect(found.filter((line) => line.includes('running-head'))).toHaveLength(2)
})

it('without numbers, a line that cuts two sentences in two is a running head', () => {
  const head = '某某市人民政府办公室'
  expect(furnitureOf(D, A, head, B, '一、其他', C, head, D)).toHaveLength(2)
})

it('who is responsible may repeat below each task', () => {
  const office = '某某市人民政府办公室'
  expect(
    furnitureOf('制定方案。', office, '组织检查。', office, '报送总结。', office),
  ).toEqual([])
})

it('lines alike right below one another are text', () => {
  expect(furnitureOf(A, A, A, '— 1 —', B)).toEqual(['— 1 — page-number'])
})

import { expect, it } from 'vitest'
import { groupSiblings, splitItems } from '../../../../../core/parse/body/items.ts'
import { classified } from '../classified.ts'

it('levels follow the order in which shapes of numbers appear', () => {
  const { preamble, items } = splitItems(
    classified('前言', '一、甲', '（一）乙', '1.丙', '二、丁'),
  )
  expect(preamble).toHaveLength(1)
  expect(items.map(({ marker, depth }) => [marker.number, depth])).toEqual([
    ['一', 1],
    ['（一）', 2],
    ['1', 3],
    ['二', 1],
  ])
})

it('a figure with a unit begins no item', () => {
  expect(splitItems(classified('一、甲', '1、万元以上')).items).toHaveLength(1)
})

it('siblings stand below the same item', () => {
  const { items } = splitItems(
    classified('一、甲', '（一）乙', '（二）丙', '二、丁', '（一）戊'),
  )
  expect(groupSiblings(items).map((group) => [...group])).toEqual([
    [0, 3],
    [1, 2],
    [1, 2],
    [0, 3],
    [4],
  ])
})

// Which blocks are the same in two readings, and how the list of one becomes that of the other.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Comparable,
  compareBlocks,
} from '../../../../../app/in-page/check/block-list.ts'

const blocks = (text: string): Comparable[] =>
  [...text].map((one) => ({ text: one, place: 'text' }))
const textOf = (list: readonly Comparable[]): string =>
  list.map(({ text }) => text).join('')

/** `1-一+壹`: at index 1 一 goes and 壹 comes. */
const changesOf = (before: Comparable[], now: Comparable[]): string[] =>
  compareBlocks(before, now).changes.map(
    ({ from, removed, added }) => `${from}-${textOf(removed)}+${textOf(added)}`,
  )

/** Takes over blocks that are the same objects, by their place before. */
const taken = (before: Comparable[], ...now: (number | string)[]): Comparable[] =>
  now.flatMap((one) =>
    typeof one === 'number' ? before.slice(one, one + 1) : blocks(one),
  )

describe('read anew', () => {
  test.each([
    ['nothing has changed', '一二三', '一二三', []],
    ['one has changed', '一二三', '一贰三', ['1-二+贰']],
    ['two that stand apart', '一二三四', '壹二三肆', ['0-一+壹', '3-四+肆']],
    ['one was put in', '一三', '一二三', ['1-+二']],
    ['one was taken out', '一二三', '一三', ['1-二+']],
    ['all are new', '一二', '三四五', ['0-一二+三四五']],
    ['none are left', '一二', '', ['0-一二+']],
    ['the first ones', '', '一二', ['0-+一二']],
    ['two that read the same', '一一二', '一二', ['1-一+']],
  ])('%s: %s → %s', (_, before, now, changes) => {
    expect(changesOf(blocks(before), blocks(now))).toEqual(changes)
  })

  test('a place of another kind is another block', () => {
    const before = blocks('一')
    expect(changesOf(before, [{ text: '一', place: 'field' }])).toEqual(['0-一+一'])
  })
})

describe('taken over', () => {
  test('a block between that reads the same is not mistaken for a later one', () => {
    const before = blocks('一二一三')
    const now = taken(before, '新一', 0, 1, 2, 3)
    expect(changesOf(before, now)).toEqual(['0-+新一'])
  })

  test('a block that moved up is put in there', () => {
    const before = blocks('一二三')
    expect(changesOf(before, taken(before, 2, 0, 1))).toEqual(['0-一二+', '1-+一二'])
  })
})

test('the changes, done one after the other, give the list', () => {
  const list = fc.array(fc.constantFrom('一', '二', '三', '四'), { maxLength: 8 })
  fc.assert(
    fc.property(list, list, fc.array(fc.nat(7)), (old, fresh, kept) => {
      const before = blocks(old.join(''))
      const now = taken(before, ...fresh.slice(0, 4), ...kept, ...fresh.slice(4))
      const { changes, same } = compareBlocks(before, [...new Set(now)])
      const done = [...before]
      for (const { from, removed, added } of changes)
        expect(done.splice(from, removed.length, ...added)).toEqual(removed)
      expect(textOf(done)).toBe(textOf([...new Set(now)]))
      expect(same.size + changes.flatMap(({ removed }) => removed).length).toBe(
        before.length,
      )
    }),
  )
})

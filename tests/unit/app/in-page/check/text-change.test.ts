// Where a marked stretch stands after the text around it has changed.
import { expect, test } from 'vitest'
import {
  afterChange,
  changeBetween,
  stretchedBy,
} from '../../../../../app/in-page/check/text-change.ts'

const OLD = '由发改委会同公按部牵头'
const stretch = { start: OLD.indexOf('公按部'), end: OLD.indexOf('公按部') + 3 }

test.each([
  ['nothing', OLD, '公按部'],
  ['something before it', '由国家发展改革委会同公按部牵头', '公按部'],
  ['something behind it', '由发改委会同公按部组织', '公按部'],
  ['all before it', '公按部牵头', '公按部'],
  ['put in right before it', '由发改委会同原公按部牵头', '公按部'],
  ['put in right behind it', '由发改委会同公按部等牵头', '公按部'],
  ['itself', '由发改委会同公安部牵头', null],
  ['something within it', '由发改委会同公、按部牵头', null],
  ['it and more', '由发改委牵头', null],
])('changed: %s', (_, now, expected) => {
  const moved = afterChange(stretch, changeBetween(OLD, now))
  expect(moved && now.slice(moved.start, moved.end)).toBe(expected)
})

test.each([
  ['before it', '由国家发展改革委会同公按部牵头', '公按部'],
  ['within it', '由发改委会同公安全部牵头', '公安全部'],
  ['it and what is before', '由公安部牵头', '公安部'],
])('a stretch that goes along: %s', (_, now, expected) => {
  const { start, end } = stretchedBy(stretch, changeBetween(OLD, now))
  expect(now.slice(start, end)).toBe(expected)
})

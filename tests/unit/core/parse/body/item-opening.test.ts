import { describe, expect, it } from 'vitest'
import { readOpening } from '../../../../../core/parse/body/item-opening.ts'
import { readMarker } from '../../../../../core/parse/classify/markers.ts'

const NOTHING = { text: false, items: false }
function opening(line: string, below = NOTHING) {
  const marker = readMarker(line)
  if (!marker) throw new Error(`${line} is no item`)
  return readOpening(marker, below)
}

describe('heading and text of an item', () => {
  it.each([
    ['一、活动时间', '活动时间', null, 'heading-alone'],
    ['（一）加强宣传。发放资料。', '加强宣传', '发放资料。', 'heading-run-in'],
    ['1.时间：9月', '时间', '9月', 'item-label'],
    [
      '（一）各单位要加强领导。认真落实。',
      '',
      '各单位要加强领导。认真落实。',
      'addressed',
    ],
    ['第一条　为规范管理，制定本办法。', '', '为规范管理，制定本办法。', 'article'],
    ['一、活动时间　2022年9月', '活动时间', '2022年9月', 'always-heading'],
  ])('%s', (line, heading, text, rule) => {
    expect(opening(line)).toMatchObject({ heading, text, rule })
  })
})

it('a sentence alone is a heading where items stand below it', () => {
  expect(opening('（一）加强宣传。', { text: false, items: true }).heading).toBe(
    '加强宣传',
  )
  expect(opening('（一）加强宣传。').heading).toBe('')
})
